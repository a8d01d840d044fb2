import { expect, it } from "vitest";
import { undated } from "../../../../server/dossier/strict/undated.ts";
import { says, warningsOf } from "../../../fixtures/world.ts";

it("warns of a meeting, an act, an agreement and a phase that no source puts on a day", async () => {
  const warnings = await warningsOf(
    undated,
    `${says(1).trim()}
meetings: {talks: {name: Talks, per: s.1}}
acts: {strike: {name: Strike, per: s.1}}
agreements:
  deal:
    name: Deal
    per: s.1
    phases: {second: {order: 2, per: s.1}}
`,
  );
  const rest =
    "has no day; expected a day, or the widest range it can be; write it with the passage that bounds it, or leave it so where the sources are silent";

  expect(warnings).toEqual([
    `facts.yaml:10:12: warning: the meeting "talks" ${rest}`,
    `facts.yaml:11:8: warning: the act "strike" ${rest}`,
    `facts.yaml:13:3: warning: the agreement "deal" ${rest}`,
    `facts.yaml:16:14: warning: the phase "deal.second" ${rest}`,
  ]);
});

it("takes a range, a day counted from another, and a day of signing or beginning for a day", async () => {
  const warnings = await warningsOf(
    undated,
    `${says(1).trim()}
meetings:
  talks: {name: Talks, on: 2031-05~/.., per: s.1}
  more: {name: More talks, on: deal signed - 2d, per: s.1}
agreements:
  deal:
    name: Deal
    signed: 2031-05-03
    per: s.1
    phases: {second: {order: 2, began: 2031-06, per: s.1}}
topics: {aid: {name: Aid}}
`,
  );

  expect(warnings).toEqual([]);
});
