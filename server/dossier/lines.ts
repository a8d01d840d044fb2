import type { RelationFact } from "../../model/fact.ts";
import { relationId } from "../../model/ids.ts";
import { everyRelation, mayJoin, type Relation, relations } from "../../model/relations.ts";
import { isShown, readClaimed } from "./claimed.ts";
import { isOwn } from "./entities.ts";
import { claim, type Evidence, evidenceKeys, noEvidence } from "./evidence.ts";
import { lineKeys } from "./line-keys.ts";
import { type Line, linesIn, type RelationKey } from "./line-shapes.ts";
import { listed } from "./near.ts";
import { isOneOf, refuseKey } from "./plain.ts";
import { shortPlace } from "./problems.ts";
import type { Reader } from "./reader.ts";
import { entryOf, type MapTree } from "./tree.ts";
import { idIn, plainOf } from "./values.ts";

/** Reads every relation that a key makes. */
export function readLines(key: RelationKey, reader: Reader): void {
  const seen = new Map<string, number>();
  for (const line of linesIn(key.tree, key, reader)) {
    const relation = relationOf(line, key, reader);
    if (relation) readLine(relation, line, key, seen, reader);
  }
}

function relationOf(line: Line, key: RelationKey, reader: Reader): RelationFact | null {
  const other = idIn(line.other, reader, key.kind);
  const own = reader.entities.get(key.id)!;
  if (!other || !isRole(line, key, reader)) return null;
  const outward = key.own === "tail";
  const [tail, head] = outward ? [key.id, line.other.text] : [line.other.text, key.id];
  const [tailKind, headKind] = outward ? [own.kind, other.kind] : [other.kind, own.kind];
  const { type } = key;
  if (!mayJoin(type, tailKind, headKind)) {
    const side: Relation = relations[type];
    const may = (outward ? side.head : side.tail).filter((kind) =>
      outward ? mayJoin(type, tailKind, kind) : mayJoin(type, kind, headKind),
    );
    const wrong = `${key.key} cannot join ${own.kind} "${key.id}" and ${other.kind} "${line.other.text}"`;
    reader.refuse(
      line.other.at,
      wrong,
      listed(may, "or") || "nothing",
      "name another, or use another key",
    );
    return null;
  }
  if (tail === head) {
    reader.refuse(line.other.at, `"${tail}" is joined to itself`, "another entity", "name it");
    return null;
  }
  const fact = { is: "relation" as const, id: "", type, tail, head, properties: {} };
  return line.role ? { ...fact, role: line.role.text } : fact;
}

function isRole({ role, other }: Line, key: RelationKey, reader: Reader): boolean {
  const { roles, roled }: Relation = relations[key.type];
  if (!role) {
    if (!roled || !roles) return true;
    const mend = `write {role: …, who: ${other.text}}`;
    reader.refuse(
      other.at,
      `${key.key} says no role of "${other.text}"`,
      listed(roles, "or"),
      mend,
    );
    return false;
  }
  if (roles) return isOneOf(role, roles, "the role", reader);
  if (/^[\p{L}\p{N}][\p{L}\p{N} -]*$/u.test(role.text)) return true;
  reader.refuse(
    role.at,
    `the role is "${role.text}"`,
    "letters, digits, spaces and hyphens",
    "write it so",
  );
  return false;
}

function readLine(
  fact: RelationFact,
  line: Line,
  key: RelationKey,
  seen: Map<string, number>,
  reader: Reader,
) {
  const name = { tail: fact.tail, type: fact.type, role: fact.role, head: fact.head };
  const first = relationId(name);
  const nth = (seen.get(first) ?? 0) + 1;
  seen.set(first, nth);
  fact.id = relationId({ ...name, nth });
  if (!isNew(fact.id, nth, line, reader)) return;
  reader.sites.set(fact.id, line.other.at);
  reader.facts.push(fact);
  // What a block rests on says nothing of who is one with whom: that is ours to say.
  const inherited = fact.type === "MERGED_INTO" ? noEvidence() : key.evidence;
  const evidence = line.evidence ?? inherited;
  if (isSupported(fact, evidence, reader))
    claim(reader, { about: fact.id, field: "", value: null }, evidence, line.other.at);
  else if (!evidence.broken)
    reader.refuse(
      line.other.at,
      `"${fact.id}" rests on no claim`,
      "a passage that says so, or one that denies it",
      "add per: (or not:) and a passage to the line or the block",
    );
  const rest = isSupported(fact, evidence, reader) ? evidence : { ...evidence, broken: true };
  if (line.map) readProperties(fact, line.map, rest, reader);
}

// A second term has days of its own; anything else is the same relation written again.
function isNew(id: string, nth: number, { other, map }: Line, reader: Reader): boolean {
  const before = reader.sites.get(id);
  const dated = map && (entryOf(map, "on") ?? entryOf(map, "attested"));
  if (!before && (nth === 1 || dated)) return true;
  const where = before ? ` (${shortPlace(before)} has it)` : "";
  reader.refuse(
    other.at,
    `the relation to "${other.text}" is written twice`,
    `it once${where}`,
    "join the two, or give a second term its days with on:",
  );
  return false;
}

// A merger is ours, not of the world. What somebody only denies is written too; what other dossiers
// say may be qualified without saying it again.
function isSupported(fact: RelationFact, evidence: Evidence, reader: Reader): boolean {
  if (fact.type === "MERGED_INTO" || evidence.per.length + evidence.not.length > 0) return true;
  return !isOwn(fact.tail, reader) && !isOwn(fact.head, reader) && isShown(evidence);
}

function readProperties(
  fact: RelationFact,
  map: MapTree,
  evidence: Evidence,
  reader: Reader,
): void {
  const { properties, roled }: Relation = relations[fact.type];
  const known = lineKeys(fact.type);
  const others = ["to", "who", ...(roled ? ["role"] : []), ...evidenceKeys];
  for (const { key, at, value } of map.entries) {
    const field = known.get(key);
    if (!field) {
      if (!others.includes(key))
        refuseKey(key, at, [...known.keys(), ...others], "a line here", reader);
      continue;
    }
    const property = properties[field] ?? everyRelation[field]!;
    if (property.claimed) {
      readClaimed({ about: fact.id, field, property, tree: value, evidence, free: null }, reader);
      continue;
    }
    const plain = plainOf(value, field, property, reader);
    if (plain === null) continue;
    fact.properties[field] = plain;
    reader.sites.set(`${fact.id} ${field}`, value.at);
  }
}
