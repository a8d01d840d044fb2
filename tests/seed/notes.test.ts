import { beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../model/fact.ts";
import type { StoredClaim } from "../../model/stored.ts";
import { storedClaims } from "../../server/dossier/stored-claims.ts";
import { worldOf } from "../../server/dossier/world.ts";
import { disputesIn } from "./disputes.ts";
import { seed } from "./dossiers.ts";
import { type Answer, allNotes } from "./notes.ts";

const parts = await allNotes();
const disagreements = parts.flatMap(([part, { disagreements }]) =>
  Object.entries(disagreements).map(([number, held]) => ({ part, number, held })),
);
const echoes = parts.flatMap(([part, { echoes }]) =>
  Object.entries(echoes).flatMap(([number, said]) =>
    said.map((echo) => ({ part, number, ...echo })),
  ),
);

describe("the notes on the evidence", () => {
  let claims: StoredClaim[];
  let disputes: ReturnType<typeof disputesIn>;
  beforeAll(async () => {
    const dossier: Dossier = await seed("gaza-ceasefire");
    disputes = disputesIn(dossier);
    claims = [...storedClaims(worldOf([await seed("actors"), dossier])).values()];
  });

  it.for(disagreements)("$number of $part is disputed, or has its answers", ({ held }) => {
    const { disputed = [], qualified = [], both } = held;
    const notDisputed = disputed.filter(([fact, field]) => !disputes[fact]?.[field]);
    const notQualified = qualified.filter((fact) => !isQualified(fact));
    const unsaid = (both?.answers ?? []).filter((answer) => !claims.some(supports(answer)));

    expect({ notDisputed, notQualified, unsaid }).toEqual({
      notDisputed: [],
      notQualified: [],
      unsaid: [],
    });
    expect(disputed.length + qualified.length > 0 || (both?.answers.length ?? 0) > 1).toBe(true);
  });

  it.for(echoes)("$number of $part: $pages are one origin", ({ origin, pages, facts }) => {
    const said = claims.filter(({ about }) => !facts || facts.includes(about));
    const byPage = pages.map((page) => said.filter(standsOn(page)).map((claim) => claim.origin));

    expect(byPage.map((origins) => [...new Set(origins)])).toEqual(pages.map(() => [origin]));
  });

  function isQualified(fact: string): boolean {
    const stances = claims
      .filter(({ about, field }) => about === fact && field === "")
      .map(({ stance }) => stance);
    return stances.includes("supports") && stances.includes("qualifies");
  }
});

function standsOn(page: string) {
  return ({ source, passage }: StoredClaim) =>
    [source, `${source}.${passage}`].includes(`gaza-ceasefire.${page}`);
}

function supports([fact, field, value]: Answer) {
  return (claim: StoredClaim) =>
    claim.about === fact &&
    claim.field === field &&
    claim.value === value &&
    claim.stance === "supports";
}
