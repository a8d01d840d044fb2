import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { inProject, root } from "./root.mjs";
import { show } from "./run.mjs";

/** The projects of vitest.config.ts, in the order they run; `twice` are those that a current Node runs again. */
export const suites = [
  { name: "unit", twice: true },
  { name: "contract", twice: true },
  { name: "api", twice: false },
  { name: "start", twice: true },
  { name: "browser", twice: false },
];

/** Runs one suite under `node`, shown as vitest shows it; gives back `{ passed, failed, skipped, again }`, all but the first by name. */
export async function runSuite(name, { node, env }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "parley-tally-"));
  const tally = path.join(folder, "tally.json");
  try {
    const code = await show(
      node,
      [
        ...[inProject("node_modules/vitest/vitest.mjs"), "run", "--project", name],
        ...["--reporter=default", `--reporter=${inProject("scripts/lib/vitest-tally.mjs")}`],
      ],
      { cwd: root, env: { ...process.env, ...env, PARLEY_TALLY: tally } },
    );
    const found = readTally(tally);
    // vitest can also end badly without a test that failed, such as where it finds no test at all.
    if (code !== 0 && found.failed.length === 0) found.failed.push(`vitest ended with ${code}`);
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readTally(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    return { passed: 0, failed: [], skipped: [], again: [] };
  }
}
