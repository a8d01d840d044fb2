import { expect, it } from "vitest";
import { errorsOf, says } from "../../fixtures/world.ts";

const two = says(2).trim();

// Days and numbers: each mistake with the place and the words that an author is given.
it.for<[what: string, yaml: string, lines: string[]]>([
  [
    "an interval that ends before it starts",
    `meetings:
  talks: {name: Talks, per: s.2, on: 2031-05-04/2031-05-01}
${two}`,
    [
      'facts.yaml:2:38: "2031-05-04/2031-05-01" cannot be read as a date: it ends before it starts; expected EDTF: 2025-11-25, 2025-11, 2025-10-10/.., [2025-11-24,2025-11-25]; write the day as the calendar has it, or a wider date',
    ],
  ],
  [
    "an agreement that ended before it was in force",
    `agreements:
  deal:
    name: Deal
    per: s.1
    inForce: 2031-05-04
    ended: 2031-05-01
${two}`,
    [
      'facts.yaml:6:12: "deal" ended 2031-05-01, before inForce 2031-05-04; expected an end after its start; see the two days again',
    ],
  ],
  [
    "an end before its start where it is counted from it",
    `agreements:
  deal: {name: Deal, per: s.1, inForce: 2031-05-04, ended: deal inForce - 2d}
${two}`,
    [
      'facts.yaml:2:60: "deal" ended 2031-05-02, before inForce 2031-05-04; expected an end after its start; see the two days again',
    ],
  ],
  [
    "an impossible day",
    `meetings:
  talks: {name: Talks, per: s.2, on: 2031-11-31}
${two}`,
    [
      'facts.yaml:2:38: "2031-11-31" cannot be read as a date: 31 November is not a day: November has 30 days; expected EDTF: 2025-11-25, 2025-11, 2025-10-10/.., [2025-11-24,2025-11-25]; write the day as the calendar has it, or a wider date',
    ],
  ],
  [
    "words where a day was expected",
    `meetings:
  talks: {name: Talks, per: s.2, on: last Tuesday}
${two}`,
    [
      'facts.yaml:2:38: "last Tuesday" cannot be read as a date; expected YYYY, YYYY-MM or YYYY-MM-DD (with ~ ? % behind, or X for a digit not known), an interval a/b with .. or nothing for an end, or a set [a,b] or {a,b}; write the day as the calendar has it, or a wider date',
    ],
  ],
  [
    "a figure without days",
    `measures: {dead: {name: Dead}}
figures:
  f: {measure: dead, value: 3, per: s.1}
${two}`,
    [
      'facts.yaml:3:3: the figure "f" has no days; expected on: and the days it covers; write them; where the source gives none, the widest range it can be',
    ],
  ],
  [
    "a figure without a number",
    `measures: {dead: {name: Dead}}
figures:
  f: {measure: dead, on: 2031, per: s.1}
${two}`,
    ['facts.yaml:3:3: the figure "f" has no number; expected value: or share:; write it'],
  ],
  [
    "a share of nothing",
    `measures: {dead: {name: Dead}}
figures:
  f: {measure: dead, on: 2031, share: 1/3, per: s.1}
${two}`,
    [
      'facts.yaml:3:3: the figure "f" is a share of nothing; expected shareOf: and a provision; write it',
    ],
  ],
  [
    "a share that is a number and a number that is a share",
    `figures:
  f: {on: 2031, share: 3, value: 1/3, per: s.1}
${two}`,
    [
      'facts.yaml:2:3: the figure "f" is a share of nothing; expected shareOf: and a provision; write it',
      'facts.yaml:2:24: "3" is not a share; expected one such as 1/3; write it as value',
      'facts.yaml:2:34: "1/3" is a share; expected a number; write it as share, with shareOf',
    ],
  ],
  [
    "days counted in a circle, by name",
    `meetings:
  a: {name: A, per: s.1, on: b - 2d}
  b: {name: B, per: s.2, on: c + 1w}
  c: {name: C, per: s.2, on: a}
${two}`,
    [
      "facts.yaml:4:30: the day is counted in a circle: a → b → c → a; expected a day to start from; write one of them as a day",
    ],
  ],
  [
    "a day counted from what has none",
    `meetings:
  a: {name: A, per: s.1, on: b - 2d}
  b: {name: B, per: s.2}
${two}`,
    [
      'facts.yaml:2:30: "b" has no day to count from; expected a fact with that day; write its day, or name another',
    ],
  ],
  [
    "a day counted from a day that the kind does not have",
    `meetings:
  a: {name: A, per: s.1, on: b inForce - 2d}
  b: {name: B, per: s.2}
${two}`,
    [
      'facts.yaml:2:30: b has no day called "inForce"; expected a day of the kind Meeting; name another, or none',
    ],
  ],
  [
    "a target that is none",
    `agreements: {d: {name: D, per: s.1, provisions: {t: {action: a, target: many trucks, per: s.2}}}}
${two}`,
    [
      'facts.yaml:1:73: "many trucks" is not a target; expected a number, a unit, and how often: 600 trucks/day; write it so',
    ],
  ],
  [
    "a count with commas",
    `figures:
  f: {on: 2031, value: "3,000", per: s.1}
${two}`,
    [
      'facts.yaml:2:24: "3,000" cannot be read as a count; expected a number or a share such as 1/3, with exactly, at least, more than, about, up to, only or nothing before it; write digits without spaces or commas',
    ],
  ],
  [
    "a qualifier without a value",
    `figures:
  f: {on: 2031, share: 1/3, shareOf: x, qualifier: more, per: s.1}
${two}`,
    [
      'facts.yaml:2:38: there is no "x"; expected one of this dossier or of those it uses; write it, or name its dossier in uses',
      "facts.yaml:2:41: a qualifier stands alone; expected a value beside it; write value: and the number",
    ],
  ],
  [
    "plain properties with evidence or of the wrong type",
    `places:
  port: {name: Port, latitude: {3: s.1}, longitude: east, per: s.1}
${two}`,
    [
      "facts.yaml:2:32: latitude is a map; expected one value: latitude needs no evidence; write latitude: and the value alone",
      'facts.yaml:2:53: longitude is "east"; expected a number; write it in digits',
    ],
  ],
  [
    "words outside the lists of form and status",
    `meetings:
  talks: {name: Talks, form: in-person, status: hold, per: s.2}
${two}`,
    [
      'facts.yaml:2:30: form is "in-person"; expected in person, telephone, video, shuttle, leg, series, visit or secret; did you mean in person?',
      'facts.yaml:2:49: status is "hold"; expected held, planned, called for, postponed or cancelled; did you mean held?',
    ],
  ],
])("refuses %s", async ([, yaml, lines]) => {
  expect(await errorsOf(yaml)).toEqual(lines);
});
