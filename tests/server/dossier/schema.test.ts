import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { dossierSchema } from "../../../server/dossier/schema.ts";
import { actors, events, sources, story } from "../../../server/dossier/start.ts";
import { storySchema } from "../../../server/dossier/stories/schema.ts";
import { ferry } from "../../fixtures/river-story.ts";

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { uri: true } });
const validate = ajv.compile(dossierSchema());
const folder = join(import.meta.dirname, "../../fixtures/dossiers/excerpt");

function complaints(yaml: string): string[] {
  validate(parse(yaml));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("the schema that editors use", () => {
  it.for(readdirSync(folder))("takes %s of the excerpt", (name) => {
    expect(complaints(readFileSync(join(folder, name), "utf8"))).toEqual([]);
  });

  it.for([
    ["sources", sources],
    ["actors", actors],
    ["events", events],
  ] as const)("takes the example's %s", ([, text]) => {
    expect(complaints(text)).toEqual([]);
  });

  it.for<[what: string, yaml: string]>([
    ["an unknown section", "meeting: {}"],
    ["an unknown key of a block", "meetings: {m: {nme: M}}"],
    ["an unknown key of a line", "meetings: {m: {attended: {ann: {fr: aland}}}}"],
    ["a word outside the list", "meetings: {m: {form: in-person}}"],
    ["a role outside the list", "processes: {p: {plays: [{role: mediater, who: a}]}}"],
    ["an id in capitals", "meetings: {Cairo: {name: M}}"],
    ["evidence that is no passage", "meetings: {m: {name: M, per: somewhere}}"],
    [
      "a source without a day",
      "sources: {s: {publisher: p, lang: en, url: 'https://example.org'}}",
    ],
    [
      "an unknown key of a passage",
      "sources: {s: {publisher: p, published: 2031, lang: en, url: 'https://example.org', says: {1: {words: w, speakr: x}}}}",
    ],
  ])("refuses %s", ([, yaml]) => {
    expect(complaints(yaml)).not.toEqual([]);
  });
});

describe("the schema of a story", () => {
  const validateStory = ajv.compile(storySchema());
  const complaints = (yaml: string) => {
    validateStory(parse(yaml));
    return (validateStory.errors ?? []).map(({ instancePath }) => instancePath);
  };

  it.for([
    ["the example", story],
    ["one with every key", ferry],
  ])("takes %s", ([, yaml]) => {
    expect(complaints(yaml!)).toEqual([]);
  });

  it.for<[what: string, from: string, to: string]>([
    ["an unknown key", "lang: en", "lang: en\nlanguage: en"],
    ["an unknown key of a step", "title: Talks on a ferry", "title: T\n    titel: T"],
    ["an unknown view", "view: network", "view: netwerk"],
    ["a parameter of another view", "view: network", "view: card"],
    ["a day that is none", "at: 2031-05-03", "at: May"],
    ["a sentence on no facts", ", facts: [ferry-talks, ida~ATTENDED~ferry-talks]}", "}"],
    ["a quotation of no passage", "quote: h.2", "quote: somewhere"],
    ["an answer without evidence", "because: {says: The pages differ., facts: [ferry-talks]}", ""],
  ])("refuses %s", ([, from, to]) => {
    expect(ferry).toContain(from);
    expect(complaints(ferry.replace(from, to))).not.toEqual([]);
  });
});
