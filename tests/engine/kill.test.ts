import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../model/fact.ts";
import { resolve } from "../../server/dossier/resolve.ts";
import { openStore } from "../../server/load/open.ts";
import { rowsOf } from "../../server/load/rows.ts";
import { stepsBetween } from "../../server/load/steps.ts";
import { readHolding } from "../../server/load/stored-rows.ts";
import { revisionOf } from "../../server/revisions/hash.ts";
import { crowd } from "../fixtures/crowd.ts";

const kills = 20;
const root = join(import.meta.dirname, "../..");
/** Inside the project, where a bundle finds the packages and the statements as the server's does. */
const bundle = join(root, "dist", `kill-${process.pid}`);
const folder = mkdtempSync(join(tmpdir(), "parley-kill-"));
const data = join(folder, "data");
const versions = [crowd(500, 1), crowd(500, 2)] as const;

beforeAll(async () => {
  mkdirSync(bundle, { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, "kill-child.ts")],
    outdir: bundle,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "silent",
  });
  for (const [n, dossier] of versions.entries())
    writeFileSync(join(folder, `${n}.json`), JSON.stringify(dossier));
});
afterAll(() => {
  for (const made of [bundle, folder]) rmSync(made, { recursive: true, force: true });
});

/** Loads a version in a process of its own; killed so many ms after it began, or left to end. */
async function loadIn(version: number, killAfter?: number) {
  const child = spawn(
    process.execPath,
    [join(bundle, "kill-child.js"), data, join(folder, `${version}.json`)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = once(child, "exit");
  let began = 0;
  let took = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === "loading") {
      began = performance.now();
      if (killAfter !== undefined) setTimeout(() => child.kill("SIGKILL"), killAfter);
    }
    if (line === "loaded") took = performance.now() - began;
  }
  await ended;
  return { done: took > 0, took };
}

/** What the store holds when it is opened again, and whether its log and snapshots say the same. */
async function whatIsThere(): Promise<Dossier> {
  const { engine, revisions } = await openStore(data, null);
  try {
    const { dossiers, rows } = await readHolding(engine);
    const [dossier] = dossiers;
    if (dossier === undefined || dossiers.length > 1) throw new Error("one dossier was loaded");
    const whole = rowsOf(resolve([dossier]), () => ({ origin: "user", files: null }));
    expect(stepsBetween(whole, rows)).toEqual([]);
    const [newest] = await revisions.newest();
    expect(newest?.hash).toBe(revisionOf(dossier));
    expect(revisionOf(await revisions.snapshot(newest!.hash!))).toBe(newest!.hash);
    return dossier;
  } finally {
    await engine.close();
  }
}

describe("a store whose process is killed while it loads", () => {
  it("opens again with the old dossier or the new one, never a mixture", async () => {
    const [first, second] = versions.map(revisionOf);
    await loadIn(0);
    const { took } = await loadIn(1);
    let held = second!;
    let interrupted = 0;

    for (let kill = 0; kill < kills; kill++) {
      const next = held === first ? 1 : 0;
      const { done } = await loadIn(next, Math.random() * took * 1.2);
      if (!done) interrupted++;

      const now = revisionOf(await whatIsThere());
      // What was said to be loaded is loaded; otherwise it is either.
      expect(done ? [revisionOf(versions[next])] : [first, second]).toContain(now);
      held = now;
    }

    expect(interrupted).toBeGreaterThan(kills / 4);
    expect(readdirSync(join(data, "revisions")).filter((name) => name.endsWith(".gz"))).toEqual(
      [first, second].map((hash) => `${hash}.json.gz`).sort(),
    );
  }, 180_000);
});
