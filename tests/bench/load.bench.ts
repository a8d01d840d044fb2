// How long the seed takes from YAML to each engine, and again when nothing changed; and how much memory.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dossier } from "../../model/fact.ts";
import { readDossier } from "../../server/dossier/read.ts";
import { resolve } from "../../server/dossier/resolve.ts";
import { load, type Put } from "../../server/load/load.ts";
import { schemaSteps } from "../../server/queries/schema.ts";
import { openRevisions } from "../../server/revisions/revisions.ts";
import { root } from "../../server/root.ts";
import { engines } from "../fixtures/engines.ts";
import { inTurn, tell } from "./measure.ts";

const seed = join(root, "seed");
const folders = readdirSync(seed, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(seed, name));

async function readSeed(): Promise<Dossier[]> {
  const read = await Promise.all(folders.map((folder) => readDossier(folder)));
  return read.map(({ dossier }) => dossier!);
}

const memory: Record<string, number> = {};
const remember = (when: string) => {
  memory[when] = process.memoryUsage().rss / 2 ** 20;
};

remember("at the start");
const dossiers = await readSeed();
remember("dossiers read");
const { entities, relations, claims, sources } = resolve(dossiers);
console.log(
  `  ${dossiers.length} dossiers: ${entities.length} entities, ${relations.length} relations, ${claims.length} claims, ${sources.length} sources`,
);
tell(
  await inTurn(5, { "read and check": readSeed, "work out the store": () => resolve(dossiers) }),
  "read and check",
);

const put: Put[] = dossiers.map((dossier) => ({ dossier, origin: "user", files: null }));
const first: Record<string, number[]> = {};
for (const { name, wanted, open } of engines) {
  if (!wanted) continue;
  const data = mkdtempSync(join(tmpdir(), "parley-bench-"));
  const revisions = openRevisions(data);
  const again = `${name}, nothing changed`;
  for (let run = 0; run < 3; run++) {
    const engine = await open();
    await engine.write(schemaSteps());
    if (run === 0) remember(`${name}, empty`);
    for (const key of [name, again]) {
      const started = performance.now();
      await load(engine, { put, remove: [] }, revisions);
      first[key] = [...(first[key] ?? []), performance.now() - started];
      if (run === 0 && key === name) remember(`${name}, loaded`);
    }
    await engine.close();
  }
  rmSync(data, { recursive: true });
}
tell(first, "embedded");
remember("at the end");
// Of this process: a Neo4j server has its own.
for (const [when, megabytes] of Object.entries(memory))
  console.log(`  ${when.padEnd(34)} ${megabytes.toFixed(0).padStart(9)} MB resident`);
