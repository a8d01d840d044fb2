import { expect, it } from "vitest";
import { errorsOf, says } from "../../fixtures/world.ts";

const two = says(2).trim();

// What rests on nothing: each mistake with the place and the words that an author is given.
it.for<[what: string, yaml: string, lines: string[]]>([
  [
    "a fact without a claim",
    `people: {ann: {name: Ann}}
${two}`,
    [
      'facts.yaml:1:10: "ann" rests on no claim; expected per: and a passage that says so, or not: and one that denies it; add it',
    ],
  ],
  [
    "a relation without a claim",
    `topics: {peace: {name: Peace}}
processes: {p: {name: P, plays: [{role: party, who: aland}]}}
states: {aland: {name: Aland, per: s.1}}
${two}`,
    [
      'facts.yaml:2:53: "aland~PLAYS:party~p" rests on no claim; expected a passage that says so, or one that denies it; add per: (or not:) and a passage to the line or the block',
    ],
  ],
  [
    "a value without a claim",
    `organisations: {s-paper: {status: dissolved}}
${two}`,
    [
      'facts.yaml:1:35: the status "dissolved" rests on no claim; expected a passage that says so; write {value: passage}, or per: beside it',
    ],
  ],
  [
    "a qualification of nothing",
    `people:
  ann:
    name: Ann
    qualifies: s.1
${two}`,
    [
      'facts.yaml:2:3: "ann" rests on no claim; expected per: and a passage that says so, or not: and one that denies it; add it',
    ],
  ],
  [
    "a passage that does not exist",
    `people:
  ann: {name: Ann, per: s.9}
${two}`,
    [
      'facts.yaml:2:25: the source "s" has no passage 9; expected one of its passages: 1, 2; write passage 9 under sources, or name another',
    ],
  ],
  [
    "a source that does not exist",
    `people:
  ann: {name: Ann, per: ss.1}
${two}`,
    [
      'facts.yaml:2:25: there is no source "ss"; expected one written under sources; did you mean s?',
    ],
  ],
  [
    "a passage without a number",
    `people:
  ann: {name: Ann, per: s}
${two}`,
    ['facts.yaml:2:25: "s" is not a passage; expected one such as ds.3; did you mean s?'],
  ],
  [
    "links between claims that are not there or not whole",
    `people: {ann: {name: Ann, per: [s.1, s.2]}}
links:
  - {claim: {about: ann, per: s.1}, how: narows, to: {about: anne, per: s.2}}
  - {claim: {about: ann, per: s.1}}
${two}`,
    [
      'facts.yaml:3:42: how is "narows"; expected contradicts, narrows, updates or translates; did you mean narrows?',
      'facts.yaml:3:54: no claim about "anne" is so; expected one claim; see about, field and per again (near: ann)',
      "facts.yaml:4:5: the link is not whole; expected claim, how and to; write what is missing",
    ],
  ],
])("refuses %s", async ([, yaml, lines]) => {
  expect(await errorsOf(yaml)).toEqual(lines);
});
