import { expect, it } from "vitest";
import { dossierOf, says } from "../../fixtures/world.ts";

it("reads who attended on whose behalf, each line resting on the block's passage", async () => {
  const { facts } = await dossierOf(`${says(2)}
people: {ann: {name: Ann, per: s.1}}
states: {aland: {name: Aland, per: s.1}}
meetings: {talks: {name: Talks, per: s.2, on: 2031-05-01, attended: {ann: {for: aland}}}}
`);

  const talks = facts.filter((fact) => fact.is === "claim" && fact.about.includes("talks"));
  expect(
    talks.map(
      (claim) => claim.is === "claim" && [claim.about, claim.field, claim.value, claim.passage],
    ),
  ).toEqual([
    ["talks", "", null, 2],
    ["talks", "edtf", "2031-05-01", 2],
    ["ann~ATTENDED~talks", "", null, 2],
    ["ann~ATTENDED~talks", "behalfOf", "aland", 2],
  ]);
});
