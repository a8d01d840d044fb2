import { claimLinks, sourceLinks, stances } from "../../model/claim.ts";
import { dossierFormat } from "../../model/dossier.ts";
import { kindNames, kinds } from "../../model/kinds.ts";
import { relationTypes } from "../../model/relations.ts";
import { blockOf, lineOf } from "./schema-blocks.ts";
import {
  blocksOf,
  closed,
  evidenceProperties,
  oneOrMore,
  orNothing,
  ref,
  type Schema,
  text,
} from "./schema-parts.ts";

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

const headProperties: Schema = {
  id: { type: "string", pattern: "^[a-z0-9-]+$", description: "The dossier's id." },
  name: { ...text, description: "The process's name." },
  process: { ...ref("id"), description: "The process it is about." },
  format: { const: dossierFormat },
  clock: { enum: ["two", "hindsight"] },
  terms: { ...text, description: "The terms of our facts." },
  uses: { ...oneOrMore(text), description: "Dossiers whose entities it names." },
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
