import { blocks, kindOfSection } from "../../model/dossier.ts";
import { type KindName, kindNames, kinds } from "../../model/kinds.ts";
import type { MapTree, Place, Tree } from "./tree.ts";

/** Every key that may stand at the top of a dossier's file. */
export const sectionKeys = [
  "publishers",
  "sources",
  ...kindNames.map((kind) => kinds[kind].section),
  "links",
];

/** A block of an entity, as it stands in a section or inside another block. */
export interface Block {
  id: string;
  kind: KindName;
  /** The place of its key. */
  at: Place;
  tree: Tree;
  /** The block it stands in. */
  parent: { id: string; key: string } | null;
}

/** The blocks of a file's sections in the order they stand, those nested in others after them. */
export function* blocksOf(root: MapTree): Generator<Block> {
  for (const { key, value } of root.entries) {
    const kind = kindOfSection(key);
    if (!kind || value.is !== "map") continue;
    for (const entry of value.entries)
      yield* withNested({ id: entry.key, kind, at: entry.at, tree: entry.value, parent: null });
  }
}

function* withNested(block: Block): Generator<Block> {
  yield block;
  if (block.tree.is !== "map") return;
  for (const { key, value } of block.tree.entries) {
    const authored = blocks[block.kind][key];
    if (authored?.as !== "nested" || value.is !== "map") continue;
    for (const entry of value.entries) {
      const parent = { id: block.id, key };
      const id = `${block.id}.${entry.key}`;
      yield* withNested({ id, kind: authored.kind, at: entry.at, tree: entry.value, parent });
    }
  }
}
