import { existsSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { openEmbedded } from "../engine/embedded.ts";
import type { Engine } from "../engine/engine.ts";
import { type EngineConfig, openEngine } from "../engine/open.ts";
import { LoadRefused, StoreDamaged, StoreUnusable } from "../errors.ts";
import { ask, step } from "../queries/query.ts";
import { schemaSteps } from "../queries/schema.ts";
import { storeHead, wipeStore } from "../queries/store.ts";
import { openRevisions, type Revisions } from "../revisions/revisions.ts";
import { catchUp, headsIn, load, type Put, storeFormat } from "./load.ts";

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
    ? await openServer(neo4j, revisions, tell)
    : await openFile(path.join(data, "store.grafeo"), revisions, tell);
  try {
    await agree(engine, revisions, tell);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return { engine, revisions };
}

/** The store and the folder's snapshots and log say the same; where they do not, the store is right. */
async function agree(engine: Engine, revisions: Revisions, tell: (line: string) => void) {
  const empty = (await headsIn(engine)).length === 0;
  await (empty ? loadNewest(engine, revisions, tell) : catchUp(engine, revisions));
}

async function openFile(file: string, revisions: Revisions, tell: (line: string) => void) {
  // Damaged is also a file that is gone while its log of writes is left.
  const engine = await openHere(file).catch((error) => {
    if (error instanceof StoreDamaged) return null;
    throw error;
  });
  // Of a rebuild that was broken off.
  takeAway(`${file}.new`);
  if (engine) {
    if (await isOurFormat(engine)) return engine;
    await engine.close();
  }
  tell("The store is of another format, or damaged: it is built anew from the snapshots.");
  const anew = await openHere(`${file}.new`);
  await loadNewest(anew, revisions, tell);
  await anew.close();
  // A crash between the two leaves no store, and the next start builds it.
  move(file, `${file}.old`);
  move(`${file}.new`, file);
  // One that could not be read is kept for whoever wants to look.
  if (engine) takeAway(`${file}.old`);
  return openHere(file);
}

/** A store's file and the log of writes beside it, which belongs to that file alone. */
function partsOf(file: string): string[] {
  return [file, `${file}.wal`];
}

function takeAway(file: string): void {
  for (const part of partsOf(file)) rmSync(part, { recursive: true, force: true });
}

function move(from: string, to: string): void {
  takeAway(to);
  const parts = partsOf(to);
  for (const [i, part] of partsOf(from).entries())
    if (existsSync(part)) renameSync(part, parts[i]!);
}

async function openHere(file: string): Promise<Engine> {
  const engine = openEmbedded(file);
  await engine.write(schemaSteps());
  return engine;
}

async function openServer(
  neo4j: NonNullable<EngineConfig["neo4j"]>,
  revisions: Revisions,
  tell: (line: string) => void,
) {
  const engine = await openEngine({ neo4j, file: null });
  try {
    await engine.write(schemaSteps());
    if (!(await isOurFormat(engine))) await emptyForAnew(engine, revisions, tell);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** What others loaded there, and no snapshot of this folder can bring back, is not taken away. */
async function emptyForAnew(engine: Engine, revisions: Revisions, tell: (line: string) => void) {
  const lost: string[] = [];
  for (const { id, revision } of await headsIn(engine))
    if (!(await revisions.has(revision))) lost.push(id);
  if (lost.length > 0) {
    throw new StoreUnusable(
      `The store in Neo4j is of another format, and this data folder has no snapshot of ${lost.join(", ")}. Unload them with the Parley that loaded them, or start from its data folder.`,
    );
  }
  tell("The store in Neo4j is of another format: it is built anew from the snapshots.");
  await engine.write([step(wipeStore, {})]);
}

/** A store into which nothing was ever loaded has no format yet. */
async function isOurFormat(engine: Engine): Promise<boolean> {
  const [head] = await ask(engine, storeHead, {});
  return head === undefined || head.format === storeFormat;
}

async function loadNewest(engine: Engine, revisions: Revisions, tell: (line: string) => void) {
  const put: Put[] = [];
  for (const { hash, dossier, origin, files = null } of await revisions.newest()) {
    try {
      // Mostly without a hash of files: the next start reads a seed's folder again.
      put.push({ dossier: await revisions.snapshot(hash!), origin, files });
    } catch {
      tell(`The snapshot of ${dossier} (${hash}) cannot be read; load ${dossier} again.`);
    }
  }
  if (put.length === 0) return;
  try {
    await load(engine, { put, remove: [] }, revisions);
  } catch (error) {
    if (!(error instanceof LoadRefused)) throw error;
    for (const problem of error.problems) tell(problem);
    tell("The snapshots do not stand together: the store is left empty; load the dossiers again.");
  }
}
