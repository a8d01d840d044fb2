import { expect, it } from "vitest";
import { lookAlikes } from "../../../../server/dossier/strict/look-alikes.ts";
import { dossierOf, says, warningsOf } from "../../../fixtures/world.ts";

const rest =
  "expected one entity, or names that tell two apart; join them, say mergedInto, or let it be where they are two";

it("warns of two people whose names differ by a letter, by marks, or by the order of their words", async () => {
  const warnings = await warningsOf(
    lookAlikes,
    `${says(1).trim()}
people:
  berg: {name: Anna Berg, per: s.1}
  burg: {name: Anna Bergh, per: s.1}
  kalin: {name: Ibrahim Kalın, per: s.1}
  calin: {name: KALIN Ibrahim, per: s.1}
  ann: {name: Ann Ash, names: [أحمد], per: s.1}
  ash: {name: Mr Ash, names: [احمد], per: s.1}
`,
  );

  expect(warnings).toEqual([
    `facts.yaml:12:3: warning: "Anna Bergh" (burg) and "Anna Berg" (berg) look alike; ${rest}`,
    `facts.yaml:14:3: warning: "KALIN Ibrahim" (calin) and "Ibrahim Kalın" (kalin) look alike; ${rest}`,
    `facts.yaml:16:3: warning: "احمد" (ash) and "أحمد" (ann) look alike; ${rest}`,
  ]);
});

it("says nothing of short names, numbers, other kinds, one entity's names, or what is merged", async () => {
  const warnings = await warningsOf(
    lookAlikes,
    `${says(1).trim()}
states: {iran: {name: Iran, per: s.1}, iraq: {name: Iraq, per: s.1}}
meetings: {one: {name: Round 1, per: s.1}, two: {name: Round 2, per: s.1}}
acts: {a-b: {name: Aland accuses Bland, per: s.1}, b-a: {name: Bland accuses Aland, per: s.1}}
organisations: {cairo-paper: {name: Port City, per: s.1}}
places: {port-city: {name: Port City, per: s.1}}
people:
  ann: {name: Anna Berg, names: [Anna Bergh], per: s.1}
  anna: {name: Anna Berg, mergedInto: [{to: ann, reason: one and the same}]}
agreements:
  a: {name: First deal, per: s.1, phases: {second: {per: s.1}}}
  b: {name: Next deal, per: s.1, phases: {second: {per: s.1}}}
`,
  );

  expect(warnings).toEqual([]);
});

it("sees a namesake in a dossier that is used, once, in the dossier that is checked", async () => {
  const actors = await dossierOf(
    `id: actors\n${says(1)}people: {ann: {name: Anna Berg, per: s.1}, anna: {name: Anna Berg, per: s.1}}\n`,
  );
  const warnings = await warningsOf(
    lookAlikes,
    `uses: [actors]\n${says(1, "bulletin")}people: {berg: {name: Berg Anna, per: bulletin.1}, ann: {names: [A. Berg], per: bulletin.1}}\n`,
    [actors],
  );

  expect(warnings).toEqual([
    `facts.yaml:12:10: warning: "Berg Anna" (berg) and "Anna Berg" (ann) look alike; ${rest}`,
    `facts.yaml:12:10: warning: "Berg Anna" (berg) and "Anna Berg" (anna) look alike; ${rest}`,
  ]);
});
