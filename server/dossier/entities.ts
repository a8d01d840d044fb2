import type { EntityFact } from "../../model/fact.ts";
import { asMeant, isId, skeleton } from "./grammar.ts";
import type { Head } from "./head.ts";
import { refuseOthers, textIn, textsIn } from "./plain.ts";
import { shortPlace } from "./problems.ts";
import type { Reader, Visible } from "./reader.ts";
import { type Block, blocksOf } from "./sections.ts";
import { type Entry, entryOf, type MapTree, type Tree } from "./tree.ts";

export const publisherKeys = ["name", "names", "note", "wikidata"];

/** Publishers become organisations of form media, and need no claims. */
export function readPublisher({ key, at, value }: Entry, reader: Reader): void {
  if (!isId(key, at, reader) || isTaken(key, at, reader)) return;
  const fact: EntityFact = {
    is: "entity",
    id: key,
    kind: "Organisation",
    name: key,
    properties: { form: "media" },
  };
  const map = value.is === "map" ? value : null;
  if (map) refuseOthers(map, publisherKeys, "a publisher", reader);
  const name = map ? entryOf(map, "name")?.value : value;
  if (name) fact.name = textIn(name, "the publisher's name", reader) ?? key;
  else reader.refuse(at, `the publisher "${key}" has no name`, "name: and its name", "write it");
  for (const entry of map?.entries ?? []) {
    if (entry.key === "names")
      fact.properties.names = textsIn(entry.value, "names", reader).map(({ text }) => text);
    else if (entry.key === "note" || entry.key === "wikidata") {
      fact.properties[entry.key] = textIn(entry.value, entry.key, reader) ?? "";
      reader.sites.set(`${key} ${entry.key}`, entry.value.at);
    }
  }
  reader.entities.set(key, {
    kind: "Organisation",
    dossier: reader.dossier,
    name: fact.name,
    at,
    made: true,
  });
  reader.sites.set(key, at);
  reader.facts.push(fact);
}

/** Makes the process from dossier.yaml; a block under `processes` without a name adds to it. */
export function makeProcess(head: Head, reader: Reader, roots: MapTree[]): void {
  const id = head.process;
  if (id === null || reader.entities.has(id)) return;
  for (const root of roots)
    for (const block of blocksOf(root))
      if (block.id === id && block.kind === "Process" && nameIn(block.tree)) return;
  const name = head.name ?? id.replaceAll(/[-.]/g, " ");
  reader.entities.set(id, {
    kind: "Process",
    dossier: reader.dossier,
    name,
    at: head.at,
    made: true,
  });
  reader.sites.set(id, head.at).set(`${id} name`, head.at);
  reader.facts.push({ is: "entity", id, kind: "Process", name, properties: { clock: head.clock } });
}

/**
 * Takes down every entity that a file's sections describe, before any of it is read: blocks name
 * one another in any order. Says ids outside the grammar, and ids written twice.
 */
export function indexBlocks(root: MapTree, reader: Reader): Block[] {
  const kept: Block[] = [];
  for (const block of blocksOf(root)) {
    const part = block.parent ? block.id.slice(block.parent.id.length + 1) : block.id;
    if (!isId(part, block.at, reader, block.parent ? "one" : "many")) continue;
    const before = reader.entities.get(block.id);
    if (before && addsTo(before, block, reader)) kept.push(block);
    if (before) continue;
    const { kind, id, at } = block;
    reader.entities.set(id, {
      kind,
      dossier: reader.dossier,
      name: nameIn(block.tree),
      at,
      made: false,
    });
    reader.sites.set(id, at);
    kept.push(block);
  }
  return kept;
}

/** Whether the block is of an entity that this dossier writes itself, with a name. */
export function isOwn(id: string, reader: Reader): boolean {
  const visible = reader.entities.get(id);
  return visible?.dossier === reader.dossier && !visible.made;
}

/** Says ids that a reader would take for one another. */
export function refuseLookAlikes(reader: Reader): void {
  const seen = new Map<string, string>();
  for (const [id, { at, dossier }] of reader.entities) {
    const shape = skeleton(asMeant(id));
    const other = seen.get(shape);
    if (other === undefined) seen.set(shape, id);
    else {
      const place = dossier === reader.dossier ? at : reader.entities.get(other)?.at;
      if (place)
        reader.refuse(
          place,
          `the ids "${id}" and "${other}" look alike`,
          "ids that can be told apart",
          "use one of them, or name one anew",
        );
    }
  }
}

function addsTo(before: Visible, block: Block, reader: Reader): boolean {
  const name = block.tree.is === "map" ? entryOf(block.tree, "name") : undefined;
  const mayAdd = before.made || before.dossier !== reader.dossier;
  if (name || !mayAdd) {
    isTaken(block.id, block.at, reader);
    return false;
  }
  if (before.kind === block.kind) return true;
  const wrong = `"${block.id}" is of the kind ${before.kind}, not ${block.kind}`;
  reader.refuse(block.at, wrong, "the section of its kind", "move the block there");
  return false;
}

function isTaken(id: string, at: Entry["at"], reader: Reader): boolean {
  const before = reader.entities.get(id);
  if (!before) return false;
  const own = before.dossier === reader.dossier;
  const where = own && before.at ? shortPlace(before.at) : `the dossier ${before.dossier}`;
  const mend = own
    ? "join the two, or name one of them anew"
    : "leave out the name to add to it, or choose another id";
  reader.refuse(at, `the id "${id}" is written twice`, `an id of its own (${where} has it)`, mend);
  return true;
}

function nameIn(tree: Tree): string | null {
  const name = tree.is === "map" ? entryOf(tree, "name")?.value : undefined;
  return name?.is === "text" && name.holds === "text" ? name.text : null;
}
