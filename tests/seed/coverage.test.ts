import { beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../model/fact.ts";
import type { KindName } from "../../model/kinds.ts";
import { claimsOf, seed, sourcesOf } from "./dossiers.ts";
import { allNotes } from "./notes.ts";

/** What the Gaza dossier holds at the least. */
const atLeast = {
  entities: 250,
  meetings: 60,
  claims: 1000,
  sources: 200,
  publishers: 100,
  languages: 10,
  figures: 40,
};

describe("the Gaza dossier", () => {
  let dossier: Dossier;
  beforeAll(async () => {
    dossier = await seed("gaza-ceasefire");
  });

  it.for(Object.entries(atLeast))("has %s of its own: %i or more", ([what, least]) => {
    expect(countsOf(dossier)[what as keyof typeof atLeast]).toBeGreaterThanOrEqual(least);
  });

  it("tells of each agreement when it was announced, in force and over, as far as it is said", () => {
    expect(daysOf(dossier, ["pause-2023", "truce-2025", "gaza-deal"])).toEqual({
      "pause-2023": ["announced", "inForce", "ended"],
      "truce-2025": ["announced", "inForce", "ended"],
      "gaza-deal": ["announced", "agreed", "signed", "inForce"],
    });
  });
});

it("has an answer for each of the 60 disagreements and 27 echoes of the notes", async () => {
  const parts = (await allNotes()).map(([, notes]) => notes);
  const numbersOf = (letter: string, many: number) =>
    Array.from({ length: many }, (_, i) => `${letter}${i + 1}`);
  // A disagreement that touches several event groups stands in the table of each.
  const sorted = (numbers: string[]) =>
    [...new Set(numbers)].sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)));

  expect(sorted(parts.flatMap(({ disagreements }) => Object.keys(disagreements)))).toEqual(
    numbersOf("a", 60),
  );
  expect(sorted(parts.flatMap(({ echoes }) => Object.keys(echoes)))).toEqual(numbersOf("b", 27));
});

function countsOf(dossier: Dossier): Record<keyof typeof atLeast, number> {
  const entities = dossier.facts.filter(
    (fact) => fact.is === "entity" && fact.properties.form !== "media",
  );
  const ofKind = (kind: KindName) =>
    entities.filter((fact) => fact.is === "entity" && fact.kind === kind).length;
  const sources = sourcesOf(dossier);
  return {
    entities: entities.length,
    meetings: ofKind("Meeting"),
    claims: claimsOf(dossier).length,
    sources: sources.length,
    publishers: new Set(sources.map(({ publisher }) => publisher)).size,
    languages: new Set(sources.map(({ language }) => language)).size,
    figures: ofKind("Figure"),
  };
}

/** Which of an agreement's days somebody gives. */
function daysOf(dossier: Dossier, agreements: string[]): Record<string, string[]> {
  const fields = ["proposed", "announced", "agreed", "signed", "inForce", "ended"];
  const said = claimsOf(dossier).filter(({ stance }) => stance === "supports");
  return Object.fromEntries(
    agreements.map((id) => [
      id,
      fields.filter((name) => said.some(({ about, field }) => about === id && field === name)),
    ]),
  );
}
