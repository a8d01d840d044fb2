import type { Parts } from "../dossier/rebuild.ts";

/** Where a file came from, and how it is read: one a file, gathered in `index.ts`. */
export interface ImportAdapter {
  id: string;
  /** What a file of it is. */
  label: string;
  /**
   * Reads a file whole. What is wrong with it is an answer: every problem with its place, and what
   * the format could not carry, by name.
   */
  read(file: Uint8Array): Read;
}

export interface Read {
  /** What dossiers are put together from; or the dossiers' own files, by dossier. */
  is: { parts: Parts } | { folders: Map<string, { path: string; text: string }[]> } | null;
  problems: string[];
  /** What was in the view and is not in the file. */
  lost: string[];
}
