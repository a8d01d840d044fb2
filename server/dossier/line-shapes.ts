import type { KindName } from "../../model/kinds.ts";
import { type RelationType, relations } from "../../model/relations.ts";
import { type Evidence, evidenceAmong, evidenceIn, evidenceKeys } from "./evidence.ts";
import { textIn, textsIn } from "./plain.ts";
import type { Reader } from "./reader.ts";
import { entryOf, type MapTree, type Place, type TextTree, type Tree } from "./tree.ts";

/** A key of a block that makes relations. */
export interface RelationKey {
  type: RelationType;
  own: "tail" | "head";
  /** Kinds of the other end, where the key means fewer than the relation. */
  kind?: readonly KindName[];
  /** The block's entity. */
  id: string;
  key: string;
  tree: Tree;
  at: Place;
  evidence: Evidence;
}

/** One relation as it is written: the other end, and a line of its own where it has one. */
export interface Line {
  other: TextTree;
  role: TextTree | null;
  map: MapTree | null;
  evidence: Evidence | null;
}

/** Every relation that a key is written to make: from one id, a list, or a map to evidence or lines. */
export function* linesIn(tree: Tree, key: RelationKey, reader: Reader): Generator<Line> {
  if (tree.is === "text") {
    // `counter: null`: the source names nobody.
    if (tree.holds === "null") return;
    if (textIn(tree, key.key, reader) !== null)
      yield { other: tree, role: null, map: null, evidence: null };
    return;
  }
  if (tree.is === "list") {
    for (const item of tree.items)
      if (item.is === "map") yield* linesOf(item, othersIn(item, reader), key, reader);
      else yield* linesIn(item, key, reader);
    return;
  }
  for (const { key: text, at, value } of tree.entries) {
    const other: TextTree = { is: "text", at, text, holds: "text" };
    const terms = value.is === "list" && value.items.some(saysMoreThanEvidence);
    const items = terms ? value.items : [value];
    for (const item of items)
      if (item.is === "map") yield* linesOf(item, [other], key, reader);
      else yield { other, role: null, map: null, evidence: evidenceIn(item, reader) };
  }
}

// A list under an id holds its terms, each a line, or else the passages of one.
function saysMoreThanEvidence(tree: Tree): boolean {
  return tree.is === "map" && tree.entries.some(({ key }) => !evidenceKeys.includes(key));
}

function* linesOf(
  map: MapTree,
  others: TextTree[],
  key: RelationKey,
  reader: Reader,
): Generator<Line> {
  const evidence = evidenceAmong(map, reader);
  const entry = relations[key.type].roled ? entryOf(map, "role") : undefined;
  const roles = entry ? textsIn(entry.value, "the role", reader) : [null];
  for (const other of others) for (const role of roles) yield { other, role, map, evidence };
}

function othersIn(map: MapTree, reader: Reader): TextTree[] {
  const entry = entryOf(map, "to") ?? entryOf(map, "who");
  if (entry) return textsIn(entry.value, entry.key, reader);
  reader.refuse(map.at, "the line names no other end", "to: or who: and an id", "write it");
  return [];
}
