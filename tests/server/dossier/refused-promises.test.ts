import { expect, it } from "vitest";
import { errorsOf, problemsOf, says } from "../../fixtures/world.ts";

const two = says(2).trim();

// What a ledger could not show: each mistake with the place and the words that an author is given.
it.for<[what: string, yaml: string, lines: string[]]>([
  [
    "a target without a unit",
    `provisions:
  p: {action: let carts in, target: 600, per: s.1}
${two}`,
    [
      'facts.yaml:2:37: the target of "p" has no unit; expected a number, a unit, and how often: 600 trucks/day; write what is counted behind the number',
    ],
  ],
  [
    "a target without a unit, however often it is due",
    `provisions:
  p: {action: let carts in, target: 600/day, per: s.1}
${two}`,
    [
      'facts.yaml:2:37: the target of "p" has no unit; expected a number, a unit, and how often: 600 trucks/day; write what is counted behind the number',
    ],
  ],
  [
    "a text of an agreement that is not free to quote, and one that is not there",
    `agreements:
  truce: {name: Truce, per: s.1, text: world.s}
  peace: {name: Peace, per: s.1, text: world.t}
${two}`,
    [
      'facts.yaml:2:40: the words of "world.s" are not free; expected the id of a source of this dossier, world.key, whose terms are free; name the source that is the agreement\'s own text, or take text out',
      'facts.yaml:3:40: there is no source "world.t"; expected the id of a source of this dossier, world.key, whose terms are free; name the source that is the agreement\'s own text, or take text out',
    ],
  ],
  [
    "a status without an assessor",
    `provisions:
  p: {action: let carts in, per: s.1}
assessments:
  a: {name: Not kept, verdict: not, assesses: p, per: s.1}
${two}`,
    [
      'facts.yaml:4:3: the assessment "a" is nobody\'s; expected by: and whose word it is, or passages with a speaker or a voice; write who says so; where a page says so itself, its publisher',
    ],
  ],
  [
    "a figure without days, and one with neither value nor share",
    `measures: {carts: {name: Carts}}
figures:
  f: {measure: carts, value: 3, per: s.1}
  g: {measure: carts, on: 2031, per: s.1}
${two}`,
    [
      'facts.yaml:3:3: the figure "f" has no days; expected on: and the days it covers; write them; where the source gives none, the widest range it can be',
      'facts.yaml:4:3: the figure "g" has no number; expected value: or share:; write it',
    ],
  ],
  [
    "a deadline counted from an event without a day",
    `meetings:
  talks: {name: Talks, per: s.1}
provisions:
  p: {action: let carts in, deadline: talks + 3d, per: s.1}
${two}`,
    [
      'facts.yaml:4:39: "talks" has no day to count from; expected a fact with that day; write its day, or name another',
    ],
  ],
  [
    "a deadline counted from an entry into force of which no day is given",
    `agreements:
  truce:
    name: Truce
    per: s.1
    signed: 2031-05-04
    provisions:
      p: {action: let carts in, deadline: truce inForce + 3d, per: s.1}
${two}`,
    [
      'facts.yaml:7:43: "truce" has no inForce to count from; expected a fact with that day; write its day, or name another',
    ],
  ],
  [
    "a phase that is its own condition",
    `agreements:
  truce:
    name: Truce
    per: s.1
    phases:
      first: {per: s.1, dependsOn: truce.first}
${two}`,
    ['facts.yaml:6:36: "truce.first" is joined to itself; expected another entity; name it'],
  ],
  [
    "a phase that is its own condition by way of a provision and another phase",
    `agreements:
  truce:
    name: Truce
    per: s.1
    phases:
      first: {per: s.1, dependsOn: truce.carts}
      second: {per: s.1, dependsOn: truce.first}
    provisions:
      carts: {action: let carts in, dependsOn: truce.second, per: s.1}
${two}`,
    [
      'facts.yaml:6:36: "truce.first" is a condition of itself: truce.first → truce.carts → truce.second → truce.first; expected a condition that can be met before; take one of them out',
    ],
  ],
])("refuses %s", async ([, yaml, lines]) => {
  expect(await errorsOf(yaml)).toEqual(lines);
});

it("takes phases in a row, each of which waits for the one before", async () => {
  const yaml = `agreements:
  truce:
    name: Truce
    per: s.1
    phases:
      first: {per: s.1}
      second: {per: s.1, dependsOn: truce.first}
      third: {per: s.1, dependsOn: [truce.first, truce.second]}
${two}`;
  expect(await errorsOf(yaml)).toEqual([]);
});

it("takes a status whose passage quotes somebody, if only officials", async () => {
  const yaml = `provisions:
  p: {action: let carts in, per: s.1}
assessments:
  a: {name: Not kept, verdict: not, assesses: p, per: s.1}
${two.replace("1: words 1 of s", "1: {words: words 1 of s, voice: officials}")}`;
  expect(await errorsOf(yaml)).toEqual([]);
});

// What no ledger has a place for, though a file of another format may bring it so.
it.for<[what: string, yaml: string, lines: string[]]>([
  [
    "a status that says nothing, and one of nothing",
    `provisions:
  p: {action: let carts in, per: s.1}
states: {aland: {name: Aland, per: s.1}}
assessments:
  a: {name: Said, by: aland, assesses: p, per: s.1}
  b: {name: Not kept, by: aland, verdict: not, per: s.2}
${two}`,
    [
      'facts.yaml:5:3: warning: the assessment "a" has no verdict; expected verdict: fulfilled, partly, not, contested or begun; write what is said of it',
      'facts.yaml:6:3: warning: the assessment "b" is of nothing; expected assesses: and a provision, a condition or a phase; name what is assessed',
    ],
  ],
  [
    "a figure of nothing",
    `figures:
  f: {value: {3: s.1}, on: {2031: s.2}, per: [s.1, s.2]}
${two}`,
    [
      'facts.yaml:2:3: warning: the figure "f" counts nothing; expected measure: and what is counted; name a measure',
    ],
  ],
])("warns of %s", async ([, yaml, lines]) => {
  expect(await problemsOf(yaml)).toEqual(lines);
});
