import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** A fact, the field meant ("" being the fact itself) and one value of it, null for the fact itself. */
export type Answer = readonly [fact: string, field: string, value: string | null];

/** How the dossier holds the answers of one disagreement of the evidence's notes. */
export interface Disagreement {
  /** Facts that show as disputed, each in a field. */
  disputed?: readonly (readonly [fact: string, field: string])[];
  /** Facts that one page tells and another qualifies. */
  qualified?: readonly string[];
  /** Answers that stand side by side, and why they can both be true, or show as no dispute. */
  both?: { answers: readonly Answer[]; because: string };
}

/** Several pages that say what one origin said: they count as one. */
export interface Echo {
  origin: string;
  /** Sources of the dossier, or passages of them where a page has more than one origin. */
  pages: readonly string[];
  /** Facts that they tell, where not all: none of the pages counts as another origin there. */
  facts?: readonly string[];
}

/** By the numbers of the notes: "a7", "b12". */
export interface Notes {
  disagreements: Readonly<Record<string, Disagreement>>;
  echoes: Readonly<Record<string, readonly Echo[]>>;
}

/** The tables of all parts of the dossier, by file name: each `notes-<part>.ts` exports `notes`. */
export async function allNotes(): Promise<[part: string, notes: Notes][]> {
  const parts = readdirSync(import.meta.dirname).filter((name) => /^notes-[a-z-]+\.ts$/.test(name));
  return Promise.all(
    parts.sort().map(async (part) => {
      const { href } = pathToFileURL(path.join(import.meta.dirname, part));
      const { notes } = (await import(/* @vite-ignore */ href)) as { notes: Notes };
      return [part, notes] as [string, Notes];
    }),
  );
}
