import { expect, it } from "vitest";
import { likeSeries } from "../../../../server/dossier/strict/like-series.ts";
import { says, warningsOf } from "../../../fixtures/world.ts";

const counters = `${says(2).trim()}
organisations: {ministry: {name: Ministry, per: s.1}, office: {name: Media office, per: s.1}}
`;

it("warns of two counters of one measure for the same days", async () => {
  const warnings = await warningsOf(
    likeSeries,
    `${counters}
measures: {killed: {name: Killed, unit: people}}
figures:
  a: {measure: killed, value: 3, on: 2031-05-01/2031-05-03, counter: ministry, per: s.1}
  b: {measure: killed, value: 4, on: 2031-05-01/2031-05-03, counter: office, per: s.1}
`,
  );

  expect(warnings).toEqual([
    'facts.yaml:16:3: warning: "b" is counted by office, "a" by ministry: one measure, the same days; expected one way of counting in a measure; give each count a measure with its scope, or leave both where they count the same',
  ]);
});

it("says nothing of other days, of one counter, or where a source names none", async () => {
  const warnings = await warningsOf(
    likeSeries,
    `${counters}
measures: {killed: {name: Killed, unit: people}, injured: {name: Injured, unit: people}}
figures:
  a: {measure: killed, value: 3, on: 2031-05-01, counter: ministry, per: s.1}
  b: {measure: killed, value: 4, on: 2031-05-02, counter: office, per: s.1}
  c: {measure: killed, value: 5, on: 2031-05-01, counter: ministry, per: s.2}
  d: {measure: killed, value: 6, on: 2031-05-01, counter: null, per: s.2}
  e: {measure: injured, value: 7, on: 2031-05-01, counter: office, per: s.2}
`,
  );

  expect(warnings).toEqual([]);
});

it("warns of two measures of one unit under near names, whatever their scopes", async () => {
  const warnings = await warningsOf(
    likeSeries,
    `${says(1).trim()}
measures:
  killed: {name: People killed, unit: people, scope: fighters}
  kiled: {name: People kiled, unit: People, scope: civilians}
  since: {name: People killed since May, unit: people}
`,
  );
  const rest =
    "look like one series; expected one measure, or names that say what each counts; join them, or write what differs into name, scope or period";

  expect(warnings).toEqual([
    `facts.yaml:12:3: warning: the measures "People kiled" (kiled) and "People killed" (killed) ${rest}`,
    `facts.yaml:13:3: warning: the measures "People killed since May" (since) and "People killed" (killed) ${rest}`,
  ]);
});

it("says nothing of other units, or of names that say what is counted", async () => {
  const warnings = await warningsOf(
    likeSeries,
    `${says(1).trim()}
measures:
  killed: {name: People killed since May, unit: people}
  injured: {name: People injured since May, unit: people}
  lorries: {name: Aid let in, unit: lorries}
  tonnes: {name: Aid let in, unit: tonnes}
`,
  );

  expect(warnings).toEqual([]);
});
