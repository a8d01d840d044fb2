import { expect, it } from "vitest";
import { oneSide } from "../../../../server/dossier/strict/one-side.ts";
import { warningsOf } from "../../../fixtures/world.ts";

/** Passages: 1 the paper's own words, 2 a minister of Aland, 3 Bland itself, 4 an unnamed voice. */
const war = `process: peace
publishers: {paper: The Paper}
sources:
  s:
    publisher: paper
    published: 2031-05-04
    lang: en
    url: https://example.org/s
    says:
      1: words of the paper
      2: {words: words of a minister, speaker: ann, speakerFor: ministry}
      3: {words: words of bland, speaker: bland}
      4: {words: words of a voice, voice: an official}
states: {aland: {name: Aland, per: s.1}, bland: {name: Bland, per: s.1}}
organisations: {ministry: {name: Ministry, of: aland, per: s.1}}
people: {ann: {name: Ann, per: s.1}}
processes: {peace: {plays: [{role: party, who: [aland, bland], per: s.1}]}}
`;
const rest =
  "alone; expected its own words, or those of somebody who is no party; look for them, or leave it so where the sources have none";

it("warns of a party all of whose acts are told by its adversary's people", async () => {
  const warnings = await warningsOf(
    oneSide,
    `${war}acts:
  raid: {name: Raid, by: bland, on: 2031-05-01, per: s.2}
  threat: {name: Threat, form: statement, by: bland, on: 2031-05-02, per: s.2}
  reply: {name: Reply, by: aland, on: 2031-05-03, per: [s.2, s.3]}
`,
  );

  expect(warnings).toEqual([
    `facts.yaml:17:56: warning: what "bland" does in every act told of it rests on aland ${rest}`,
  ]);
});

it("warns of what a party is said to demand, by its adversary alone, though it is heard elsewhere", async () => {
  const warnings = await warningsOf(
    oneSide,
    `${war}acts:
  raid: {name: Raid, by: bland, on: 2031-05-01, per: s.2}
  demand: {name: Demand, form: demand, by: bland, on: 2031-05-02, per: s.2}
  speech: {name: Speech, form: statement, by: bland, on: 2031-05-03, per: s.3}
`,
  );

  expect(warnings).toEqual([
    `facts.yaml:20:3: warning: what "bland" says in "demand" rests on aland ${rest}`,
  ]);
});

it("says nothing where the side itself, a voice or the paper says so too", async () => {
  const warnings = await warningsOf(
    oneSide,
    `${war}acts:
  demand: {name: Demand, form: demand, by: bland, on: 2031-05-02, per: [s.2, s.4]}
  raid: {name: Raid, by: bland, on: 2031-05-01, per: s.1}
  reply: {name: Reply, form: statement, by: aland, on: 2031-05-03, per: s.2}
`,
  );

  expect(warnings).toEqual([]);
});
