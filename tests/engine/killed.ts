import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import type { Neo4jAddress } from "../../server/engine/neo4j.ts";

export const stages = ["begun", "keeping", "writing", "written", "settling"] as const;

/** When a process is killed: so long after it said that it came to a stage. */
export interface Moment {
  after: (typeof stages)[number];
  ms: number;
}

/** A data folder, and processes of their own that change the store in it and can be killed. */
export async function openKilled(name: string, neo4j: Neo4jAddress | null = null) {
  // Inside the project, where a bundle finds the packages and the statements as the server's does.
  const bundle = join(import.meta.dirname, "../..", "dist", `${name}-${process.pid}`);
  const folder = mkdtempSync(join(tmpdir(), `parley-${name}-`));
  const data = join(folder, "data");
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

  /** Opens the store, and changes it as `args` say: killed at a moment, or left to end. */
  async function inProcess(args: string[], kill?: Moment) {
    const child = spawn(process.execPath, [join(bundle, "kill-child.js"), data, ...args], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, KILL_NEO4J: JSON.stringify(neo4j) },
    });
    const ended = once(child, "exit");
    const reached = new Map<string, number>();
    for await (const stage of createInterface({ input: child.stdout })) {
      reached.set(stage, performance.now());
      if (stage === kill?.after) setTimeout(() => child.kill("SIGKILL"), kill.ms);
    }
    const [, signal] = await ended;
    const end = performance.now();
    const lasted = (stage: string) => end - reached.get(stage)!;
    return { killed: signal === "SIGKILL", done: reached.has("done"), lasted };
  }

  const close = () => {
    for (const made of [bundle, folder]) rmSync(made, { recursive: true, force: true });
  };
  return { folder, data, inProcess, close };
}
