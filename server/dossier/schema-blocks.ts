import { qualifiers } from "../../model/count.ts";
import type { AuthoredKey } from "../../model/dossier.ts";
import { type KindName, propertyOf } from "../../model/kinds.ts";
import type { Property } from "../../model/property.ts";
import {
  everyRelation,
  type Relation,
  type RelationType,
  relations,
} from "../../model/relations.ts";
import { keysOf } from "./block.ts";
import { lineKeys } from "./line-keys.ts";
import {
  blocksOf,
  closed,
  evidenceProperties,
  oneOrMore,
  ref,
  type Schema,
  text,
} from "./schema-parts.ts";

/** A block of a kind: its name, its evidence and the keys of the tables. */
export function blockOf(kind: KindName): Schema {
  const keys = [...keysOf(kind)].map(([key, authored]) => [key, schemaOf(authored, kind)]);
  return closed({ name: text, ...evidenceProperties, ...Object.fromEntries(keys) });
}

function schemaOf(authored: AuthoredKey, kind: KindName): Schema {
  switch (authored.as) {
    case "property":
      if (authored.property === "names") return oneOrValues(ref("name"));
      return valuesOf(propertyOf(kind, authored.property)!);
    case "target":
      return { ...oneOrValues(text), description: "600 trucks/day" };
    case "qualifier":
      return { enum: qualifiers };
    case "relation":
      return relationOf(authored.type);
    case "nested":
      return blocksOf(ref(authored.kind));
  }
}

function valuesOf({ holds, claimed }: Property): Schema {
  const one: Schema =
    typeof holds !== "string"
      ? { enum: holds }
      : holds === "ids"
        ? oneOrMore(text)
        : { ...text, ...(holds === "boolean" || holds === "number" ? { type: holds } : {}) };
  return claimed ? oneOrValues(one) : one;
}

// One value, several, or each with its evidence.
function oneOrValues(one: Schema): Schema {
  return {
    anyOf: [
      one,
      { type: "array", items: one },
      { type: "object", additionalProperties: ref("evidence") },
    ],
  };
}

function relationOf(type: RelationType): Schema {
  const line = ref(`line-${type}`);
  const byOther = { anyOf: [ref("evidence"), line, { type: "array", items: line }] };
  return {
    anyOf: [
      { type: "null" },
      text,
      { type: "array", items: { anyOf: [text, line] } },
      { type: "object", propertyNames: ref("id"), additionalProperties: byOther },
    ],
  };
}

/** A line of a relation: its other end, its properties and its evidence. */
export function lineOf(type: RelationType): Schema {
  const { properties, roled, roles }: Relation = relations[type];
  const keys = [...lineKeys(type)].map(([key, field]) => [
    key,
    valuesOf(properties[field] ?? everyRelation[field]!),
  ]);
  const ends = { to: oneOrMore(text), who: oneOrMore(text) };
  const role = roled ? { role: oneOrMore(roles ? { enum: roles } : text) } : {};
  return closed({ ...ends, ...role, ...Object.fromEntries(keys), ...evidenceProperties });
}
