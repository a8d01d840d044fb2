// npm run bench: every tests/bench/*.bench.ts, one after another. `npm run bench -- window` runs those so named.
import { requireNode } from "./lib/node-version.mjs";

requireNode();

const { existsSync, readdirSync } = await import("node:fs");
const { bringUpToDate, bundle } = await import("./lib/builds.mjs");
const { fail } = await import("./lib/failure.mjs");
const { inProject, root } = await import("./lib/root.mjs");
const { show } = await import("./lib/run.mjs");
const { createSteps } = await import("./lib/steps.mjs");

const asked = process.argv.slice(2);
const folder = inProject("tests/bench");
const names = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => file.slice(0, -".ts".length))
  .filter((name) => asked.length === 0 || asked.some((part) => name.includes(part)))
  .sort();

try {
  if (names.length === 0) throw new Error(`There is no such benchmark in ${folder}.`);
  await bringUpToDate(["packages", "client", "server"], createSteps());
  // As deep in the project as their sources, so that files are found from both.
  await bundle(
    names.map((name) => `tests/bench/${name}.ts`),
    "dist/bench",
  );
  for (const name of names) {
    console.log(`\n${name}`);
    const code = await show(process.execPath, [inProject("dist/bench", `${name}.js`)], {
      cwd: root,
    });
    if (code !== 0) process.exitCode = 1;
  }
} catch (error) {
  fail(error);
}
