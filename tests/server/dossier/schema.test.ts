import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { dossierSchema } from "../../../server/dossier/schema.ts";
import { actors, events, sources } from "../../../server/dossier/start.ts";

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
