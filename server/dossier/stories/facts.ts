import { RelationId, readRelationId } from "../../../model/ids.ts";
import { orWrite } from "../near.ts";
import type { Reader } from "../reader.ts";
import type { TextTree } from "../tree.ts";
import { idIn } from "../values.ts";
import { representedBy } from "./represented.ts";
import type { Writing } from "./step.ts";

/** Whether an entity or a relation of this id can be named here; else says so, with those that are near. */
export function factIn(tree: TextTree, whose: Writing, reader: Reader): boolean {
  if (!tree.text.includes("~")) return idIn(tree, reader) !== null;
  if (!RelationId.safeParse(tree.text).success) {
    const expected = "tail~TYPE~head, with :role after the type where it has one";
    reader.refuse(tree.at, `"${tree.text}" is not the id of a relation`, expected, "write it so");
    return false;
  }
  const own = ownRelations(reader);
  if (own.has(tree.text) || whose.relations?.has(tree.text)) return true;
  const { tail, head } = readRelationId(tree.text)!;
  const ends = [tail, head].map((id) => idIn({ ...tree, text: id }, reader));
  // Which relations a dossier has that is only in the store is told when this one is loaded.
  if (ends.includes(null) || whose.relations === null) return !ends.includes(null);
  const here = [...own, ...whose.relations];
  const joined = here.filter((id) => {
    const parts = readRelationId(id)!;
    return parts.tail === tail || parts.head === head;
  });
  const mend = orWrite(tree.text, joined, "see its card for its id, or write it in a block");
  const expected = "one of this dossier or of those it uses";
  reader.refuse(tree.at, `there is no relation "${tree.text}"`, expected, mend);
  return false;
}

const known = new WeakMap<Reader, { facts: number; ids: Set<string> }>();

/** Relations that the dossier writes, and those that follow from them. */
function ownRelations(reader: Reader): Set<string> {
  const before = known.get(reader);
  if (before?.facts === reader.facts.length) return before.ids;
  const ids = new Set<string>();
  for (const fact of reader.facts) if (fact.is === "relation") ids.add(fact.id);
  for (const fact of reader.facts) {
    const derived = representedBy(fact, (id) => reader.entities.get(id)?.kind);
    if (derived) ids.add(derived);
  }
  known.set(reader, { facts: reader.facts.length, ids });
  return ids;
}
