// How long `npm start` takes with the whole seed, the first time and again, and the memory of the server.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root } from "../../server/root.ts";
import { engines } from "../fixtures/engines.ts";
import { tell } from "./measure.ts";

const processes = ["gaza-ceasefire", "camp-david", "shuttle-diplomacy"];
const took: Record<string, number[]> = {};
const memory: Record<string, number[]> = {};
for (const { name, wanted, open } of engines) {
  if (!wanted) continue;
  const uri = process.env.NEO4J_TEST_URI;
  const env: Record<string, string> = name === "Neo4j" && uri ? { NEO4J_URI: uri } : {};
  for (let run = 0; run < 3; run++) {
    // Opened so, an engine of the tests is empty.
    await (await open()).close();
    const data = mkdtempSync(join(tmpdir(), "parley-bench-"));
    for (const start of ["first", "again"]) {
      const started = performance.now();
      const { address, pid, close } = await serve({ ...env, PARLEY_DATA: data });
      note(took, `${name}, ${start} start`, performance.now() - started);
      note(memory, `${name}, ${start} start`, residentMegabytes(pid));
      for (const id of processes)
        await (await fetch(`${address}/api/processes/${id}/graph`)).text();
      note(memory, `${name}, ${start} start, three graphs asked`, residentMegabytes(pid));
      await close();
    }
    rmSync(data, { recursive: true });
  }
}
tell(took, "embedded, first start");
tell(memory, "embedded, first start", "MB");

async function serve(env: Record<string, string>) {
  const parley = spawn(process.execPath, [join(root, "dist/server/main.js")], {
    env: { ...process.env, PORT: "0", RATE_LIMIT: "0", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let address = "";
  for await (const line of createInterface({ input: parley.stdout })) {
    address = /Parley is at (\S+)/.exec(line)?.[1] ?? "";
    if (address) break;
  }
  parley.stdout.resume();
  return {
    address,
    pid: parley.pid!,
    async close() {
      parley.kill("SIGINT");
      await once(parley, "exit");
    },
  };
}

function note(kept: Record<string, number[]>, name: string, value: number) {
  kept[name] = [...(kept[name] ?? []), value];
}

/** What `ps` says that a process keeps in memory. */
function residentMegabytes(pid: number): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
}
