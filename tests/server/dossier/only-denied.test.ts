import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { ClaimFact, Dossier } from "../../../model/fact.ts";
import { readDossier } from "../../../server/dossier/read.ts";
import { resolve } from "../../../server/dossier/resolve.ts";
import { dossierSchema } from "../../../server/dossier/schema.ts";
import { writeDossier } from "../../../server/dossier/write.ts";
import { revisionOf } from "../../../server/revisions/hash.ts";
import { denials, saidAfterAll } from "../../fixtures/denials.ts";
import { dossierOf, says } from "../../fixtures/world.ts";

const stances = ({ facts }: Dossier, about: string) =>
  facts
    .filter((fact): fact is ClaimFact => fact.is === "claim" && fact.about === about)
    .map(({ field, value, stance }) => [field, value, stance]);
const attended = "mara~ATTENDED~ford";
const secret = "ilo~ATTENDED~secret";

describe("what is only denied", () => {
  it("is written as a denial, with the values that are denied with it", async () => {
    const dossier = await dossierOf(denials);

    expect(stances(dossier, "secret")).toEqual([
      ["", null, "denies"],
      ["edtf", "2031-05-05", "denies"],
    ]);
    expect(stances(dossier, attended)).toEqual([
      ["", null, "denies"],
      ["behalfOf", "bland", "denies"],
    ]);
    // A line of a block that is only denied rests on what its block does.
    expect(stances(dossier, secret)).toEqual([
      ["", null, "denies"],
      ["behalfOf", "cland", "denies"],
    ]);
  });

  it("is drawn on the day that is meant, and what it would have been for is only denied too", async () => {
    const { entities, relations } = resolve([await dossierOf(denials)]);
    const days = (id: string) => entities.find((one) => one.id === id)?.edtf;
    const rests = relations
      .filter(({ type }) => type === "REPRESENTED_AT")
      .map(({ id, restsOn }) => [id, restsOn]);

    expect([days("ford"), days("secret")]).toEqual(["2031-05-01", "2031-05-05"]);
    expect(rests).toEqual([
      ["aland~REPRESENTED_AT~ford", ["ilo~ATTENDED~ford"]],
      ["bland~REPRESENTED_AT~ford", [attended]],
      ["cland~REPRESENTED_AT~secret", [secret]],
    ]);
  });

  it("says nothing against another who spoke for the same state", async () => {
    const both = denials.replace("mara: {for: bland,", "mara: {for: aland,");
    const { relations } = resolve([await dossierOf(both)]);

    expect(relations.find(({ id }) => id === "aland~REPRESENTED_AT~ford")?.restsOn).toEqual([
      "ilo~ATTENDED~ford",
    ]);
  });

  it("hands its denial down no more once a page says that it is so", async () => {
    expect(stances(await dossierOf(saidAfterAll), "secret")).toEqual([
      ["", null, "supports"],
      ["", null, "denies"],
      ["edtf", "2031-05-05", "supports"],
    ]);
  });

  it.for([
    ["the denials", denials],
    ["what is said after all", saidAfterAll],
  ])("comes back from YAML as it was: %s", async ([, yaml]) => {
    const dossier = await dossierOf(yaml!);
    const { dossier: again, problems } = await readDossier(writeDossier(dossier, () => undefined));

    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(revisionOf(again!)).toBe(revisionOf(dossier));
  });

  it("may be one passage of a list, wherever a list stands", async () => {
    const yaml = `
${says(3)}
people: {ann: {name: Ann, per: [s.1, {not: s.2}, {qualifies: s.3}]}}
meetings:
  ford: {name: Ford, per: s.1, on: {2031-05-01: [s.1, {not: s.2}]}, attended: {ann: {per: [s.1, {not: s.3}]}}}
`;
    const dossier = await dossierOf(yaml);
    const both = (field: string, value: string | null) => [
      [field, value, "supports"],
      [field, value, "denies"],
    ];

    expect(stances(dossier, "ann")).toEqual([...both("", null), ["", null, "qualifies"]]);
    expect(stances(dossier, "ford")).toEqual([
      ["", null, "supports"],
      ...both("edtf", "2031-05-01"),
    ]);
    expect(stances(dossier, "ann~ATTENDED~ford")).toEqual(both("", null));
    const ajv = new Ajv({ allowUnionTypes: true, formats: { uri: true } });
    expect(ajv.compile(dossierSchema())(parse(yaml))).toBe(true);
  });

  it("may stand behind an end of a line as a list of passages", async () => {
    const yaml = `
${says(2)}
people: {ann: {name: Ann, per: s.1}}
meetings: {ford: {name: Ford, per: s.1, attended: {ann: [s.1, {not: s.2}]}}}
`;
    expect(stances(await dossierOf(yaml), "ann~ATTENDED~ford")).toEqual([
      ["", null, "supports"],
      ["", null, "denies"],
    ]);
  });
});
