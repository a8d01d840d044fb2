import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../../../model/fact.ts";
import type { Stored, StoredEntity } from "../../../model/stored.ts";
import { revisionOf } from "../../../server/dossier/canonical.ts";
import { mergesIn } from "../../../server/dossier/merges.ts";
import { resolve } from "../../../server/dossier/resolve.ts";
import { rowsOf } from "../../../server/load/rows.ts";
import { dossiersIn } from "../../../server/load/stored-facts.ts";
import { anyMergedDossier } from "../../fixtures/any-dossier.ts";
import {
  mergedSpellings,
  reason,
  twoSpellings,
  undoneSpellings,
} from "../../fixtures/two-spellings.ts";
import { dossierOf } from "../../fixtures/world.ts";

const [woman, other] = ["samira-haddad", "samirah-hadad"];
const one = <T extends { id: string }>(all: T[], id: string) => all.find((each) => each.id === id);
const idsOf = (all: { id: string }[]) => all.map(({ id }) => id);

/** What a store gives back of the dossiers that were loaded into it. */
function givenBack(dossiers: Dossier[]): Dossier[] {
  const stored = resolve(dossiers);
  const origin = { origin: "user" as const, files: null };
  const heads = stored.dossiers.map((head) => ({ ...head, ...origin }));
  return dossiersIn(
    heads,
    rowsOf(stored, () => origin),
  );
}

/** Where an id of the second spelling is named, other than as itself and by its merger. */
function named(stored: Stored): string[] {
  const rest = {
    entities: stored.entities.filter(({ id }) => id !== other).map(withoutIds),
    relations: stored.relations.filter(({ type }) => type !== "MERGED_INTO"),
    claims: stored.claims.map(({ aboutWritten: _, written: __, ...claim }) => claim),
    sources: stored.sources.map(({ authored: _, ...source }) => source),
  };
  const bare = JSON.stringify(rest, (name, value) => (name === "authored" ? [] : value));
  return bare.match(/samirah-hadad[a-z~A-Z_-]*/g) ?? [];
}

/** An entity less the ids that lead to it. */
function withoutIds({ properties: { mergedFrom: _, ...properties }, ...rest }: StoredEntity) {
  return { ...rest, properties };
}

describe("one who is merged into another", () => {
  it("is named by the other's id wherever anything is said", async () => {
    const stored = resolve([await dossierOf(mergedSpellings)]);

    expect(named(stored)).toEqual([]);
    expect(idsOf(stored.relations).filter((id) => id.includes("samira"))).toEqual(
      [
        `${woman}~ATTENDED~harbour-talks`,
        `${woman}~ATTENDED~pier-talks`,
        `${woman}~BELONGS_TO~delta-talks`,
        `${woman}~HOLDS~envoy`,
        `${other}~MERGED_INTO~${woman}`,
      ].sort(),
    );
    // Both papers support the one meeting that both tell of; her words are hers, for whom she speaks.
    expect(
      stored.claims
        .filter(({ about, field }) => about === `${woman}~ATTENDED~pier-talks` && field === "")
        .map(({ source, aboutWritten }) => [source, aboutWritten])
        .sort(),
    ).toEqual([
      ["world.c", `${other}~ATTENDED~pier-talks`],
      ["world.h", null],
    ]);
    expect(
      new Set(stored.claims.flatMap(({ speaker, origin }) => (speaker ? [speaker, origin] : []))),
    ).toEqual(new Set([woman, "aland"]));
  });

  it("gives the other its name, its codes and its id", async () => {
    const { entities } = resolve([await dossierOf(mergedSpellings)]);

    expect(one(entities, woman)).toMatchObject({
      names: [
        '{"is":"Samirah Hadad","script":"Latn"}',
        '{"is":"سميرة حداد","lang":"ar","script":"Arab"}',
      ],
      properties: { wikidata: "Q111222333", mergedFrom: [other] },
    });
    expect(one(entities, other)).toMatchObject({
      name: "Samirah Hadad",
      properties: { mergedInto: woman },
    });
  });

  it("is two again, as before, when the merger goes or is undone", async () => {
    const before = resolve([await dossierOf(twoSpellings())]);
    const undone = resolve([await dossierOf(undoneSpellings)]);

    expect(one(undone.relations, `${other}~MERGED_INTO~${woman}`)?.properties).toEqual({
      reason,
      undone: "a later page names two women",
    });
    // The merger that was undone stays on record, and is all that is not as before.
    const relations = undone.relations.filter(({ type }) => type !== "MERGED_INTO");
    expect({ ...undone, relations, dossiers: [] }).toEqual({ ...before, dossiers: [] });
  });

  it("loses nothing of what was written, whatever is merged into what", async () => {
    for (const yaml of [mergedSpellings, undoneSpellings]) {
      const dossier = await dossierOf(yaml);
      expect(givenBack([dossier]).map(revisionOf)).toEqual([revisionOf(dossier)]);
    }
    let merged = 0;
    fc.assert(
      fc.property(anyMergedDossier, (dossier) => {
        merged += mergesIn(dossier.facts).size;
        expect(givenBack([dossier]).map(revisionOf)).toEqual([revisionOf(dossier)]);
      }),
      { numRuns: 100 },
    );
    expect(merged).toBeGreaterThan(0);
  });
});

describe("mergers", () => {
  const merger = (tail: string, head: string, properties: Record<string, string> = {}) => {
    const id = `${tail}~MERGED_INTO~${head}`;
    return { is: "relation" as const, id, type: "MERGED_INTO" as const, tail, head, properties };
  };

  it("lead to the end of every way", () => {
    expect(mergesIn([merger("a", "b"), merger("b", "c"), merger("d", "a")])).toEqual(
      new Map([
        ["a", "c"],
        ["b", "c"],
        ["d", "c"],
      ]),
    );
  });

  it("that lead back to where they began, or were undone, lead nowhere", () => {
    expect(mergesIn([merger("a", "b"), merger("b", "a"), merger("c", "a")])).toEqual(new Map());
    expect(mergesIn([merger("a", "b", { undone: "they are two" })])).toEqual(new Map());
  });
});
