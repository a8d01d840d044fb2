import * as z from "zod";
import { storeRevisionOf } from "./hash.ts";

/** A line of the log: what became of one dossier. */
export const RevisionLine = z.object({
  /** When, ISO 8601 in UTC. */
  at: z.string(),
  dossier: z.string(),
  /** The dossier's revision; null when it was unloaded. */
  hash: z.string().nullable(),
  parent: z.string().nullable(),
  origin: z.enum(["seed", "user"]),
  note: z.string(),
  /** The store's revision that this line is part of; lines of older logs have none. */
  store: z.string().optional(),
  /** The store's revision that was gone back to. */
  back: z.string().optional(),
  /** Of a dossier of the seed that going back changed: the hash of its files then. */
  files: z.string().optional(),
});
export type RevisionLine = z.output<typeof RevisionLine>;

/** What the store says of a dossier it holds. */
export interface HeldRevision {
  id: string;
  revision: string;
  origin: "seed" | "user";
}

/** The store at one revision: what changed, and all that it held then. */
export interface Entry {
  /** The store's revision. */
  revision: string;
  at: string;
  /** The revision before it; null for the first. */
  parent: string | null;
  lines: RevisionLine[];
  held: HeldRevision[];
  /** The revision that was gone back to. */
  back: string | null;
}

/**
 * The store's revisions, oldest first, as its log tells them. A revision of which lines are lost is
 * left out: what it held is not known. One that was gone back to is there twice.
 */
export function historyOf(lines: readonly RevisionLine[]): Entry[] {
  const held = new Map<string, HeldRevision>();
  const entries: Entry[] = [];
  for (const together of groups(lines)) {
    for (const { dossier: id, hash, origin } of together) {
      if (hash === null) held.delete(id);
      else held.set(id, { id, revision: hash, origin });
    }
    const now = [...held.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const revision = storeRevisionOf(now);
    const { at, store, back } = together.at(-1)!;
    if (store !== undefined && store !== revision) continue;
    const parent = entries.at(-1)?.revision ?? null;
    // Only the hands that loaded it are others: the facts are the same.
    if (parent === revision) entries.at(-1)!.held = now;
    else entries.push({ revision, at, parent, lines: together, held: now, back: back ?? null });
  }
  return entries;
}

/** Lines of one load stand together; one that a crash cut in two is finished at the next start. */
function groups(lines: readonly RevisionLine[]): RevisionLine[][] {
  const all: RevisionLine[][] = [];
  for (const line of lines) {
    const before = all.at(-1)?.at(-1);
    const same =
      before !== undefined &&
      before.store === line.store &&
      (line.store !== undefined || before.at === line.at);
    if (same) all.at(-1)!.push(line);
    else all.push([line]);
  }
  return all;
}
