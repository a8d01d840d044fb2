import { claimLinks, sourceLinks, stances } from "../../model/claim.ts";
import { qualifiers } from "../../model/count.ts";
import { type AuthoredKey, dossierFormat } from "../../model/dossier.ts";
import { type KindName, kindNames, kinds, propertyOf } from "../../model/kinds.ts";
import type { Property } from "../../model/property.ts";
import {
  everyRelation,
  type Relation,
  type RelationType,
  relations,
  relationTypes,
} from "../../model/relations.ts";
import { keysOf } from "./block.ts";
import { lineKeys } from "./lines.ts";

export type Schema = Record<string, unknown>;

/** The JSON Schema (draft 7) of a dossier's files, made from the tables of the model. */
export function dossierSchema(): Schema {
  const sections = kindNames.map((kind) => [
    kinds[kind].section,
    { description: `Entities of the kind ${kind}, by id.`, ...blocksOf(ref(kind)) },
  ]);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "A dossier of Parley, or one of its files",
    type: "object",
    additionalProperties: false,
    properties: {
      ...headProperties,
      publishers: orNothing({ type: "object", additionalProperties: ref("publisher") }),
      sources: orNothing({ type: "object", additionalProperties: ref("source") }),
      ...Object.fromEntries(sections),
      links: orNothing({ type: "array", items: ref("link") }),
    },
    definitions: {
      ...shared,
      ...Object.fromEntries(kindNames.map((kind) => [kind, blockOf(kind)])),
      ...Object.fromEntries(relationTypes.map((type) => [`line-${type}`, lineOf(type)])),
    },
  };
}

const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
const closed = (properties: Schema, required: string[] = []): Schema => ({
  type: "object",
  additionalProperties: false,
  properties,
  ...(required.length > 0 ? { required } : {}),
});
const orNothing = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
const oneOrMore = (schema: Schema): Schema => ({
  anyOf: [schema, { type: "array", items: schema }],
});
const blocksOf = (block: Schema): Schema =>
  orNothing({ type: "object", propertyNames: ref("id"), additionalProperties: block });

// YAML reads a number where an author means a text of digits.
const text: Schema = { type: ["string", "number"] };

const headProperties: Schema = {
  id: { type: "string", pattern: "^[a-z0-9-]+$", description: "The dossier's id." },
  name: { ...text, description: "The process's name." },
  process: { ...ref("id"), description: "The process it is about." },
  format: { const: dossierFormat },
  clock: { enum: ["two", "hindsight"] },
  terms: { ...text, description: "The terms of our facts." },
  uses: { ...oneOrMore(text), description: "Dossiers whose entities it names." },
};

const evidenceProperties: Schema = {
  per: { ...ref("passages"), description: "What it rests on: ds.3" },
  not: { ...ref("passages"), description: "What denies it." },
  qualifies: { ...ref("passages"), description: "What qualifies it." },
  inferred: { type: "boolean", description: "Our own reading." },
};

const shared: Schema = {
  id: { type: "string", pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$" },
  passage: { anyOf: [{ type: "string", pattern: "^[a-z0-9-]+\\.[0-9]+$" }, { type: "number" }] },
  passages: oneOrMore({ anyOf: [ref("passage"), closed(evidenceProperties)] }),
  evidence: { anyOf: [ref("passages"), closed(evidenceProperties), { type: "null" }] },
  text,
  name: { anyOf: [text, closed({ is: text, lang: text, ...evidenceProperties }, ["is"])] },
  publisher: {
    anyOf: [
      text,
      closed({ name: text, names: oneOrMore(text), note: text, wikidata: text }, ["name"]),
    ],
  },
  source: closed(
    {
      publisher: text,
      published: { ...text, description: "EDTF; the range it can be where no day is given." },
      lang: text,
      url: { type: "string", format: "uri" },
      terms: text,
      title: text,
      archived: { type: "string", format: "uri" },
      ...Object.fromEntries(sourceLinks.map((how) => [how, oneOrMore(text)])),
      says: {
        type: "object",
        propertyNames: { pattern: "^[1-9][0-9]*$" },
        additionalProperties: ref("said"),
      },
    },
    ["publisher", "published", "lang", "url"],
  ),
  said: {
    anyOf: [
      text,
      closed(
        {
          words: { ...text, description: "At most 15 in a row, unless the source is free." },
          paragraph: { type: "integer", minimum: 1 },
          ...Object.fromEntries(
            [
              "speaker",
              "speakerFor",
              "voice",
              "via",
              "origin",
              "known",
              "withdrawn",
              "translation",
            ].map((key) => [key, text]),
          ),
          inferred: { type: "boolean" },
        },
        ["words"],
      ),
    ],
  },
  link: closed({ claim: ref("claim"), how: { enum: claimLinks }, to: ref("claim") }, [
    "claim",
    "how",
    "to",
  ]),
  claim: closed({ about: text, field: text, value: text, stance: { enum: stances }, per: text }, [
    "about",
    "per",
  ]),
};

function blockOf(kind: KindName): Schema {
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

function lineOf(type: RelationType): Schema {
  const { properties, roled, roles }: Relation = relations[type];
  const keys = [...lineKeys(type)].map(([key, field]) => [
    key,
    valuesOf(properties[field] ?? everyRelation[field]!),
  ]);
  const ends = { to: oneOrMore(text), who: oneOrMore(text) };
  const role = roled ? { role: oneOrMore(roles ? { enum: roles } : text) } : {};
  return closed({ ...ends, ...role, ...Object.fromEntries(keys), ...evidenceProperties });
}
