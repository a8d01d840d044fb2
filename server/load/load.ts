import type { Dossier } from "../../model/fact.ts";
import { resolve } from "../dossier/resolve.ts";
import type { Engine } from "../engine/engine.ts";
import { EngineUnavailable, LoadRefused, StoreMoved } from "../errors.ts";
import { dossiersList, type LoadedDossier } from "../queries/dossiers.ts";
import { setRevision } from "../queries/load.ts";
import { ask, step } from "../queries/query.ts";
import { storeHead } from "../queries/store.ts";
import { revisionOf, storeRevisionOf } from "../revisions/hash.ts";
import type { Revisions, Why } from "../revisions/revisions.ts";
import { clashes } from "./clashes.ts";
import { type Origin, rowsOf } from "./rows.ts";
import { stepsBetween } from "./steps.ts";
import { type Holding, readHolding } from "./stored-rows.ts";
import { storyClashes } from "./story-clashes.ts";

/** Part of the store: when it changes, the store is built anew (`open.ts`). */
export const storeFormat = 4;

export interface Put extends Origin {
  dossier: Dossier;
}

/** What a load is asked to do, all of it or none. */
export interface Change {
  put: Put[];
  /** Ids of dossiers to unload. */
  remove: string[];
}

export type Outcome = "loaded" | "updated" | "unchanged" | "unloaded";

export interface Loaded {
  /** The store's revision after it. */
  revision: string;
  outcomes: { dossier: string; outcome: Outcome }[];
  /** Where dossiers describe one thing with two words: told, and not in the way. */
  warnings: string[];
}

/**
 * Loads and unloads dossiers in one transaction: all or nothing. What did not change is not written,
 * so that loading twice changes nothing. A snapshot of each new revision is kept before the
 * transaction, so that what the store holds can always be built anew.
 *
 * @throws LoadRefused when dossiers do not agree with each other: every problem at once
 * @throws EngineUnavailable when the database does not answer
 */
export async function load(
  engine: Engine,
  change: Change,
  revisions: Revisions,
  why?: Why,
): Promise<Loaded> {
  return await inTurn(revisions, () => loadAgain(engine, change, revisions, why));
}

/**
 * Brings the folder's snapshots and log up to what the store holds: after a crash, or when somebody
 * else has loaded into a Neo4j that is shared. Where they differ, the store is right.
 */
export async function catchUp(engine: Engine, revisions: Revisions): Promise<void> {
  await inTurn(revisions, async () => {
    const held = await headsIn(engine);
    for (const { id, revision } of held) {
      if (await revisions.has(revision)) continue;
      for (const dossier of (await readHolding(engine, [id])).dossiers)
        await revisions.keep(dossier);
    }
    await revisions.settle(held);
  });
}

/** Loads of one process wait for each other: each reads the store as the last one left it, and its log. */
async function inTurn<Done>(revisions: Revisions, work: () => Promise<Done>): Promise<Done> {
  const before = underWay.get(revisions) ?? Promise.resolve();
  const now = before.then(work);
  underWay.set(
    revisions,
    now.catch(() => {}),
  );
  return await now;
}

const underWay = new WeakMap<Revisions, Promise<unknown>>();
const mostTries = 5;

async function loadAgain(
  engine: Engine,
  change: Change,
  revisions: Revisions,
  why: Why | undefined,
): Promise<Loaded> {
  for (let tries = 1; ; tries++) {
    try {
      return await loadOnce(engine, change, revisions, why);
    } catch (error) {
      if (!(error instanceof StoreMoved)) throw error;
      // Another process loaded between our reading and our writing: read again.
      if (tries === mostTries)
        throw new EngineUnavailable(
          `others loaded ${mostTries} times while this was worked out; load it again`,
          { cause: error },
        );
    }
  }
}

async function loadOnce(
  engine: Engine,
  change: Change,
  revisions: Revisions,
  why: Why | undefined,
): Promise<Loaded> {
  const [head] = await ask(engine, storeHead, {});
  const before = await readHolding(engine);
  const puts = new Map(change.put.map((put) => [put.dossier.id, put]));
  const kept = before.dossiers.filter(({ id }) => !puts.has(id) && !change.remove.includes(id));
  const dossiers = [...kept, ...change.put.map(({ dossier }) => dossier)];
  const { problems, warnings } = clashes(dossiers, change.remove);
  if (problems.length > 0) throw new LoadRefused(problems);

  const stored = resolve(dossiers);
  const apart = storyClashes(dossiers, stored);
  if (apart.length > 0) throw new LoadRefused(apart);
  const revision = storeRevisionOf(stored.dossiers);
  const after = rowsOf(stored, ({ id }) => originIn(id, puts, before));
  const steps = stepsBetween(before.rows, after);
  const outcomes = outcomesOf(change, before);
  if (steps.length === 0 && head) return { revision, outcomes, warnings };

  for (const { dossier } of change.put) await revisions.keep(dossier);
  await engine.write([
    {
      ...step(setRevision, { format: storeFormat, revision }),
      expect: [{ revisionBefore: head?.revision ?? "" }],
    },
    ...steps,
  ]);
  await revisions.settle(await headsIn(engine), why);
  return { revision, outcomes, warnings };
}

/** What the store holds of each dossier, less its facts. */
export async function headsIn(engine: Engine): Promise<LoadedDossier[]> {
  return (await ask(engine, dossiersList, {})).map(({ dossier }) => dossier);
}

function originIn(id: string, puts: Map<string, Put>, before: Holding): Origin {
  const put = puts.get(id);
  if (put) return { origin: put.origin, files: put.files };
  const { origin, files } = before.heads.find((head) => head.id === id)!;
  return { origin, files };
}

function outcomesOf({ put, remove }: Change, before: Holding): Loaded["outcomes"] {
  const loaded = put.map(({ dossier }) => {
    const there = before.heads.find(({ id }) => id === dossier.id);
    const same = there?.revision === revisionOf(dossier);
    const outcome: Outcome = !there ? "loaded" : same ? "unchanged" : "updated";
    return { dossier: dossier.id, outcome };
  });
  const unloaded = remove.map((dossier) => ({ dossier, outcome: "unloaded" as const }));
  return [...loaded, ...unloaded];
}
