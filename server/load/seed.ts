import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { KindName } from "../../model/kinds.ts";
import { storiesIn } from "../dossier/files.ts";
import { formatProblem } from "../dossier/problems.ts";
import { readDossier } from "../dossier/read.ts";
import { LoadRefused } from "../errors.ts";
import { dossierEntities, dossiersList, type LoadedDossier } from "../queries/dossiers.ts";
import { ask } from "../queries/query.ts";
import { load, type Outcome, type Put } from "./load.ts";
import type { Store } from "./open.ts";

export interface Seeded {
  outcomes: { dossier: string; outcome: Outcome }[];
  /** What is wrong, one a line; the store keeps what it held of a dossier with errors. */
  problems: string[];
}

/**
 * Brings the store up to the dossiers below a folder, as one load: those whose files changed are read
 * again, those gone from disk are unloaded. What a user loaded is never touched.
 */
export async function loadSeed(store: Store, folder: string): Promise<Seeded> {
  const { engine, revisions } = store;
  const held = (await ask(engine, dossiersList, {})).map(({ dossier }) => dossier);
  const found = await dossiersBelow(folder);
  const aside = await revisions.setAside();
  const problems: string[] = [];
  const put: Put[] = [];
  for (const one of found) {
    if (held.some(({ files, origin }) => origin === "seed" && files === one.files)) continue;
    // Somebody went back to a store without it: it stays away until its files are others.
    if (one.id !== null && aside.get(one.id) === one.files) continue;
    const read = await readDossier(one.folder, { lookUp: (id) => kindsOf(store, id) });
    problems.push(...read.problems.map(formatProblem));
    if (read.dossier === null) continue;
    const { id } = read.dossier;
    if (held.some((head) => head.id === id && head.origin === "user"))
      problems.push(
        `${id} was loaded by hand, and stays; parley unload ${id} makes room for ${one.folder}`,
      );
    else put.push({ dossier: read.dossier, origin: "seed", files: one.files });
  }
  const remove = gone(held, found, put);
  if (put.length === 0 && remove.length === 0) return { outcomes: [], problems };
  try {
    const { outcomes, warnings } = await load(engine, { put, remove }, revisions);
    return { outcomes, problems: [...problems, ...warnings] };
  } catch (error) {
    if (!(error instanceof LoadRefused)) throw error;
    return { outcomes: [], problems: [...problems, ...error.problems] };
  }
}

/** Kinds of the entities of a dossier that is in the store; null when it is not. */
export async function kindsOf(
  { engine }: Pick<Store, "engine">,
  dossier: string,
): Promise<ReadonlyMap<string, KindName> | null> {
  const rows = await ask(engine, dossierEntities, { dossiers: [dossier] });
  if (rows.length === 0) return null;
  return new Map(rows.map(({ kind, properties }) => [properties.id as string, kind]));
}

/** A dossier with errors is still on disk: what the store holds of it stays. */
function gone(held: LoadedDossier[], found: { id: string | null }[], put: Put[]): string[] {
  // One that does not say who it is may be any of them.
  if (found.some(({ id }) => id === null)) return [];
  const there = new Set([...found.map(({ id }) => id), ...put.map(({ dossier }) => dossier.id)]);
  return held.filter(({ origin, id }) => origin === "seed" && !there.has(id)).map(({ id }) => id);
}

interface Found {
  folder: string;
  /** The id that its dossier.yaml gives, as far as it can be told without reading it whole. */
  id: string | null;
  files: string;
}

async function dossiersBelow(folder: string): Promise<Found[]> {
  const found: Found[] = [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((one) => one.isDirectory())) {
    const own = path.join(folder, entry.name);
    const facts = (await readdir(own)).filter((name) => name.endsWith(".yaml")).sort();
    if (!facts.includes("dossier.yaml")) continue;
    const files = [...facts, ...(await storiesIn(own))];
    const hash = createHash("sha256");
    for (const name of files) {
      hash
        .update(`${name}\0`)
        .update(await readFile(path.join(own, name)))
        .update("\0");
    }
    const head = await readFile(path.join(own, "dossier.yaml"), "utf8");
    const id = /^id:\s*["']?([a-z0-9-]+)/m.exec(head)?.[1] ?? null;
    found.push({ folder: own, id, files: hash.digest("hex") });
  }
  return found.sort((a, b) => (a.folder < b.folder ? -1 : 1));
}
