/** A place in a file, lines and columns counted from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A YAML file as the reader walks it: texts as they are written, each with its place. */
export type Tree = TextTree | ListTree | MapTree;

export interface TextTree {
  is: "text";
  at: Place;
  /** As written: `2025`, `no`, `2025-10-10`. */
  text: string;
  /** "empty" where nothing is written, "null" for a null written out, else "text". */
  holds: "text" | "null" | "empty";
}

export interface ListTree {
  is: "list";
  at: Place;
  items: Tree[];
}

export interface MapTree {
  is: "map";
  at: Place;
  entries: Entry[];
}

export interface Entry {
  key: string;
  /** The place of the key. */
  at: Place;
  value: Tree;
}

export function entryOf(map: MapTree, key: string): Entry | undefined {
  return map.entries.find((entry) => entry.key === key);
}

/** What a tree is, for a sentence: "a list". */
export function nameOf(tree: Tree): string {
  if (tree.is === "text") return tree.holds === "text" ? "a text" : "nothing";
  return tree.is === "list" ? "a list" : "a map";
}

/** Whether nothing is written: a key on its own, or a null. */
export function isEmpty(tree: Tree): boolean {
  return tree.is === "text" && tree.holds !== "text";
}
