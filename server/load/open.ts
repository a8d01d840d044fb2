import { existsSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { openEmbedded } from "../engine/embedded.ts";
import type { Engine } from "../engine/engine.ts";
import { type EngineConfig, openEngine } from "../engine/open.ts";
import { StoreDamaged } from "../errors.ts";
import { dossiersList } from "../queries/dossiers.ts";
import { ask, step } from "../queries/query.ts";
import { schemaSteps } from "../queries/schema.ts";
import { storeHead, wipeStore } from "../queries/store.ts";
import { openRevisions, type Revisions } from "../revisions/revisions.ts";
import { load, storeFormat } from "./load.ts";

export interface Store {
  engine: Engine;
  revisions: Revisions;
}

/**
 * Opens the store of a data folder, or the Neo4j given, with its constraints and indexes. The store
 * is derived: one of another format, a damaged file, or one that is gone is built anew from the
 * snapshots.
 *
 * @throws StoreUnusable in plain words when it cannot be opened here
 * @throws EngineUnavailable when Neo4j does not answer
 */
export async function openStore(
  data: string,
  neo4j: EngineConfig["neo4j"],
  tell: (line: string) => void = () => {},
): Promise<Store> {
  const revisions = openRevisions(data);
  const engine = neo4j
    ? await openServer(neo4j, tell)
    : await openFile(path.join(data, "store.grafeo"), revisions, tell);
  const held = (await ask(engine, dossiersList, {})).map(({ dossier }) => dossier);
  if (held.length === 0) await loadNewest(engine, revisions, tell);
  // A crash between the transaction and the log leaves the log behind.
  else await revisions.settle(held);
  return { engine, revisions };
}

async function openFile(file: string, revisions: Revisions, tell: (line: string) => void) {
  const beside = `${file}.new`;
  if (existsSync(beside)) rmSync(beside, { recursive: true });
  const there = existsSync(file);
  const engine = await openHere(file).catch((error) => {
    if (error instanceof StoreDamaged && there) return null;
    throw error;
  });
  if (engine) {
    if (await isOurFormat(engine)) return engine;
    await engine.close();
  }
  tell("The store is of another format, or damaged: it is built anew from the snapshots.");
  const anew = await openHere(beside);
  await loadNewest(anew, revisions, tell);
  await anew.close();
  renameSync(file, `${file}.old`);
  renameSync(beside, file);
  rmSync(`${file}.old`, { recursive: true });
  return openHere(file);
}

async function openHere(file: string): Promise<Engine> {
  const engine = openEmbedded(file);
  await engine.write(schemaSteps());
  return engine;
}

async function openServer(neo4j: NonNullable<EngineConfig["neo4j"]>, tell: (line: string) => void) {
  const engine = await openEngine({ neo4j, file: null });
  await engine.write(schemaSteps());
  if (await isOurFormat(engine)) return engine;
  tell("The store in Neo4j is of another format: it is built anew from the snapshots.");
  await engine.write([step(wipeStore, {})]);
  return engine;
}

/** A store into which nothing was ever loaded has no format yet. */
async function isOurFormat(engine: Engine): Promise<boolean> {
  const [head] = await ask(engine, storeHead, {});
  return head === undefined || head.format === storeFormat;
}

async function loadNewest(engine: Engine, revisions: Revisions, tell: (line: string) => void) {
  const put = [];
  for (const { hash, dossier, origin } of await revisions.newest()) {
    try {
      // No hash of files: the next start reads a seed's folder again.
      put.push({ dossier: await revisions.snapshot(hash!), origin, files: null });
    } catch {
      tell(`The snapshot of ${dossier} (${hash}) cannot be read; load ${dossier} again.`);
    }
  }
  if (put.length > 0) await load(engine, { put, remove: [] }, revisions);
}
