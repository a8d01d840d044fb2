import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Dossier } from "../../model/fact.ts";
import type { KindName } from "../../model/kinds.ts";
import { revisionOf } from "../dossier/canonical.ts";
import type { DossierFile } from "../dossier/files.ts";
import { formatProblem } from "../dossier/problems.ts";
import { readDossier } from "../dossier/read.ts";
import { rebuilt } from "../dossier/rebuild.ts";
import { writeDossier } from "../dossier/write.ts";
import type { Read } from "../import/adapter.ts";
import { adapters } from "../import/index.ts";
import { differencesOf } from "./differences.ts";
import { load } from "./load.ts";
import type { Store } from "./open.ts";
import { kindsOf } from "./seed.ts";
import { readHolding } from "./stored-rows.ts";

export interface Brought {
  from: string;
  /** Files, absolute. */
  files: string[];
  /** Whether what the store has otherwise makes room. */
  replace: boolean;
}

/**
 * Loads dossiers back from files that views were given away as, all of them or none. They are held to
 * the same rules as any dossier. What the file could not carry, and what the store has otherwise, is
 * told: nothing gives way to it unless that is asked for.
 */
export async function bringBack(
  store: Store,
  { from, files, replace }: Brought,
): Promise<{ lines: string[]; ok: boolean }> {
  const adapter = adapters.find(({ id }) => id === from)!;
  const lines: string[] = [];
  const read: Dossier[] = [];
  let sound = true;
  for (const file of files) {
    const bytes = await readFile(file).catch(() => null);
    const name = path.basename(file);
    if (bytes === null) return { lines: [`${name} cannot be read; is it there?`], ok: false };
    const { is, problems, lost } = adapter.read(bytes);
    lines.push(...lost.map((one) => `${name}: lost: ${one}`));
    lines.push(...problems.map((one) => `${name}: ${one}`));
    sound &&= problems.length === 0;
    if (is === null) continue;
    const checked = await dossiersIn(is, store);
    lines.push(...checked.problems);
    sound &&= checked.dossiers !== null;
    read.push(...(checked.dossiers ?? []));
  }
  if (!sound) return { lines: [...lines, "Nothing is loaded; the store is as it was"], ok: false };
  return await loadRead(store, read, replace, lines);
}

async function dossiersIn(is: NonNullable<Read["is"]>, store: Store) {
  const problems: string[] = [];
  const folders = "folders" in is ? is.folders : foldersOf(rebuilt(is.parts), problems);
  const kinds = new Map<string, ReadonlyMap<string, KindName>>();
  const dossiers: Dossier[] = [];
  // Those that use no other come first, as a dossier names entities of those that it uses.
  for (const [id, files] of [...folders].sort(([, a], [, b]) => usesIn(a) - usesIn(b))) {
    const lookUp = async (used: string) => kinds.get(used) ?? (await kindsOf(store, used));
    const { dossier, problems: wrong } = await readDossier(files, { lookUp });
    problems.push(
      ...wrong
        .filter(({ severity }) => severity === "error")
        .map((one) => `${id}/${formatProblem(one)}`),
    );
    if (dossier === null) continue;
    dossiers.push(dossier);
    const own = dossier.facts.filter((fact) => fact.is === "entity");
    kinds.set(dossier.id, new Map(own.map((entity) => [entity.id, entity.kind])));
  }
  return { dossiers: dossiers.length === folders.size ? dossiers : null, problems };
}

function foldersOf(dossiers: Dossier[], problems: string[]): Map<string, DossierFile[]> {
  const kinds = new Map<string, KindName>();
  for (const { facts } of dossiers)
    for (const fact of facts) if (fact.is === "entity") kinds.set(fact.id, fact.kind);
  const folders = new Map<string, DossierFile[]>();
  for (const dossier of dossiers) {
    if (dossier.facts.length === 0) continue;
    try {
      folders.set(
        dossier.id,
        writeDossier(dossier, (id) => kinds.get(id)),
      );
    } catch (error) {
      problems.push(`${dossier.id}: ${(error as Error).message}`);
      folders.set(dossier.id, []);
    }
  }
  return folders;
}

const usesIn = (files: DossierFile[]) =>
  files.some(({ path, text }) => path === "dossier.yaml" && /^uses:/m.test(text)) ? 1 : 0;

async function loadRead(store: Store, read: Dossier[], replace: boolean, lines: string[]) {
  const { dossiers } = await readHolding(store.engine);
  const held = new Map(dossiers.map((one) => [one.id, one]));
  const put: Dossier[] = [];
  let refused = false;
  for (const dossier of read) {
    const there = held.get(dossier.id);
    const { gone, more } = there ? differencesOf(there, dossier) : { gone: [], more: [] };
    lines.push(...more.map((one) => `${dossier.id}: only in the file: ${one}`));
    lines.push(...gone.map((one) => `${dossier.id}: only in the store: ${one}`));
    if (!there || replace || revisionOf(there) === revisionOf(dossier)) put.push(dossier);
    else if (more.length > 0) refused = true;
    else lines.push(`${dossier.id}: kept as it is in the store, which has all that the file has`);
  }
  if (refused) {
    const line =
      "Nothing is loaded: the file and the store differ; --replace takes what the file has";
    return { lines: [...lines, line], ok: false };
  }
  const change = put.map((dossier) => ({ dossier, origin: "user" as const, files: null }));
  const { outcomes, warnings } = await load(
    store.engine,
    { put: change, remove: [] },
    store.revisions,
  );
  lines.push(...warnings, ...outcomes.map(({ dossier, outcome }) => `${dossier}: ${outcome}`));
  return { lines, ok: true };
}
