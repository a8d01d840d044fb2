import { type AuthoredKey, blocks, everyBlock } from "../../model/dossier.ts";
import type { EntityFact } from "../../model/fact.ts";
import { codes, kinds, propertyOf } from "../../model/kinds.ts";
import type { Property } from "../../model/property.ts";
import { readClaimed } from "./claimed.ts";
import { isOwn } from "./entities.ts";
import { claim, type Evidence, evidenceAmong, evidenceKeys, noEvidence } from "./evidence.ts";
import { readLines } from "./lines.ts";
import { madeName } from "./names.ts";
import { mapIn, refuseKey, textIn } from "./plain.ts";
import type { Reader } from "./reader.ts";
import type { Block } from "./sections.ts";
import { readTarget } from "./target.ts";
import { type Entry, entryOf, type MapTree } from "./tree.ts";
import { plainOf } from "./values.ts";

/** The keys that a block of a kind understands, in the order they are told. */
export function keysOf(kind: Block["kind"]): Map<string, AuthoredKey> {
  const own = Object.keys(kinds[kind].properties);
  const plain = [...own, ...codes].map((name) => [name, { as: "property", property: name }]);
  return new Map([...plain, ...Object.entries(everyBlock), ...Object.entries(blocks[kind])] as [
    string,
    AuthoredKey,
  ][]);
}

/** Reads a block: the entity, what is claimed of it, its relations. Nested blocks come on their own. */
export function readBlock(block: Block, reader: Reader): void {
  const map = mapIn(block.tree, `"${block.id}"`, reader);
  if (!map) return;
  const own = isOwn(block.id, reader);
  const evidence = restsOn(block, map, own, reader);
  const fact: EntityFact = {
    is: "entity",
    id: block.id,
    kind: block.kind,
    name: "",
    properties: {},
  };
  const before = reader.facts.length;
  claim(reader, { about: block.id, field: "", value: null }, evidence, block.at);
  const keys = keysOf(block.kind);
  for (const entry of map.entries) {
    if (entry.key === "name" || evidenceKeys.includes(entry.key)) continue;
    const authored = keys.get(entry.key);
    if (authored) readKey(entry, authored, { block, map, fact, evidence, own }, reader);
    else
      refuseKey(
        entry.key,
        entry.at,
        ["name", "per", "not", "qualifies", ...keys.keys()],
        `a block of ${kinds[block.kind].section}`,
        reader,
      );
  }
  if (own) reader.facts.splice(before, 0, named(fact, block, map, reader));
  else addToMade(fact, block, reader);
}

interface Reading {
  block: Block;
  map: MapTree;
  fact: EntityFact;
  evidence: Evidence;
  own: boolean;
}

function readKey(entry: Entry, authored: AuthoredKey, reading: Reading, reader: Reader): void {
  const { block, map, fact, evidence } = reading;
  const { id } = block;
  switch (authored.as) {
    case "property":
      readProperty(entry, authored.property, reading, reader);
      return;
    case "target":
      readTarget(entry, fact, evidence, reader);
      return;
    case "qualifier":
      if (!entryOf(map, "value"))
        reader.refuse(
          entry.at,
          "a qualifier stands alone",
          "a value beside it",
          "write value: and the number",
        );
      return;
    case "relation":
      readLines(
        { ...authored, id, key: entry.key, tree: entry.value, at: entry.at, evidence },
        reader,
      );
      return;
    case "nested":
      mapIn(entry.value, entry.key, reader);
      return;
  }
}

function readProperty(entry: Entry, name: string, reading: Reading, reader: Reader): void {
  const { block, map, fact, evidence } = reading;
  const property = propertyOf(block.kind, name) as Property;
  if (property.claimed) {
    const free = needsNone(block) ? fact.properties : null;
    const qualifier = name === "value" ? entryOf(map, "qualifier")?.value : undefined;
    readClaimed(
      { about: block.id, field: name, property, tree: entry.value, evidence, free, qualifier },
      reader,
    );
    return;
  }
  reader.written.add(`${block.id} ${name}`);
  const value = plainOf(entry.value, name, property, reader);
  if (value === null) return;
  fact.properties[name] = value;
  reader.sites.set(`${block.id} ${name}`, entry.value.at);
}

// What the entity itself rests on. An entity of another dossier need not be shown again.
function restsOn(block: Block, map: MapTree, own: boolean, reader: Reader): Evidence {
  const evidence = evidenceAmong(map, reader);
  const leadsOn = entryOf(map, "mergedInto") !== undefined;
  const needed = own && kinds[block.kind].needsClaim && !leadsOn;
  // What somebody only denies is written too: that it was denied is what a reader is told.
  if (needed && !evidence?.broken && !evidence?.per.length && !evidence?.not.length) {
    reader.refuse(
      block.at,
      `"${block.id}" rests on no claim`,
      "per: and a passage that says so, or not: and one that denies it",
      "add it",
    );
    return { ...(evidence ?? noEvidence()), broken: true };
  }
  return evidence ?? noEvidence();
}

function needsNone({ kind }: Block): boolean {
  return !kinds[kind].needsClaim;
}

function named(fact: EntityFact, block: Block, map: MapTree, reader: Reader): EntityFact {
  const entry = entryOf(map, "name");
  const name = entry ? textIn(entry.value, "the name", reader) : madeName(block, map, reader);
  if (entry) reader.sites.set(`${block.id} name`, entry.value.at);
  if (!entry && name === null)
    reader.refuse(block.at, `"${block.id}" has no name`, "name: and its name", nameMend(reader));
  return { ...fact, name: name ?? block.id };
}

function nameMend(reader: Reader): string {
  const others = [...new Set([...reader.entities.values()].map(({ dossier }) => dossier))];
  return others.length > 1 ? "write it, or see the id again if another dossier has it" : "write it";
}

// What a block adds to an entity that is made from other lines of the same dossier.
function addToMade({ properties }: EntityFact, block: Block, reader: Reader): void {
  if (Object.keys(properties).length === 0) return;
  const made = reader.facts.find((fact) => fact.is === "entity" && fact.id === block.id);
  if (made?.is === "entity") Object.assign(made.properties, properties);
  else {
    const { dossier } = reader.entities.get(block.id)!;
    const keys = Object.keys(properties).join(", ");
    reader.refuse(
      block.at,
      `${keys} of "${block.id}" belongs to the dossier ${dossier}`,
      "names, values with evidence, and relations",
      `write it in ${dossier}`,
    );
  }
}
