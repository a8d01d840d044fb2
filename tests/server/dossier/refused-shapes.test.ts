import { expect, it } from "vitest";
import { errorsOf, says } from "../../fixtures/world.ts";

const two = says(2).trim();

// How a file is written: each mistake with the place and the words that an author is given.
it.for<[what: string, yaml: string, lines: string[]]>([
  [
    "a duplicate key",
    `people:
  ann: {name: Ann, per: s.1}
  ann: {name: Anne, per: s.1}
${two}`,
    [
      'facts.yaml:3:3: the key "ann" is written twice; expected each key once (it stands in line 2 already); join the two',
    ],
  ],
  [
    "an unknown key",
    `meetings:
  talks: {name: Talks, per: s.2, atended: [aland]}
states: {aland: {name: Aland, per: s.1}}
${two}`,
    [
      'facts.yaml:2:34: a block of meetings has no key "atended"; expected name, per, not, qualifies, form, status, wikidata, iso, pax, ucdp, cameo, mend, names, on, note, mergedInto, attended, invited, in, concerns, produced, follows, partOf, establishes or provisions; did you mean attended?',
    ],
  ],
  [
    "an unknown section",
    `meeting: {}
${two}`,
    [
      'facts.yaml:1:1: a file has no key "meeting"; expected publishers, sources, people, states, organisations, offices, places, topics, processes, meetings, agreements, phases, conditions, provisions, assessments, acts, measures, figures or links; did you mean meetings?',
    ],
  ],
  [
    "a list where a text was expected",
    `people:
  ann: {name: [Ann], per: s.1}
${two}`,
    ["facts.yaml:2:15: the name is a list; expected a text; write the name in words"],
  ],
  [
    "a text where a map was expected",
    `people:
  ann: Ann
states: Aland
${two}`,
    [
      'facts.yaml:2:8: "ann" is a text; expected a map of keys; write "ann" as key: value',
      "facts.yaml:3:9: states is a text; expected a map of keys; write states as key: value",
    ],
  ],
  [
    "keys that a line of attendance does not have",
    `meetings:
  talks: {name: T, per: s.1, on: 2031, attended: {aland: {attested: talks, asa: x}}}
states: {aland: {name: A, per: s.2}}
${two}`,
    [
      'facts.yaml:2:59: a line here has no key "attested"; expected on, for, as, office, to, who, role, per, not, qualifies or inferred; take it out',
      'facts.yaml:2:76: a line here has no key "asa"; expected on, for, as, office, to, who, role, per, not, qualifies or inferred; did you mean as?',
    ],
  ],
  [
    "an alias bomb",
    `people: {ann: {name: Ann, per: s.1}}
a: &a [x,x,x,x,x,x,x,x,x,x]
b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]
c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]
d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]
e: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]
${two}`,
    [
      "facts.yaml:5:29: *c makes the file too large; expected aliases that stand for at most 10000 values in a file; write it out",
    ],
  ],
  [
    "a bracket that is left open",
    `people: {ann: {name: Ann, per: s.1}
${two}`,
    [
      'facts.yaml:2:1: it is not YAML: Flow map in block collection must be sufficiently indented and end with a }; expected YAML 1.2; mend the line; a text with ": " or " #" in it, or one that starts with a sign, goes into quotes',
    ],
  ],
  [
    "a line indented with a tab",
    `people:
	ann: {name: Ann, per: s.1}
${two}`,
    ["facts.yaml:2:1: the line is indented with a tab; expected YAML 1.2; indent with spaces"],
  ],
  [
    "a text with a colon and no quotes",
    `people:
  ann: {name: Ann, note: x, per: s.1}
meetings:
  talks:
    name: Talks: first round
    per: s.1
${two}`,
    [
      'facts.yaml:5:11: it is not YAML: Nested mappings are not allowed in compact mappings; expected YAML 1.2; mend the line; a text with ": " or " #" in it, or one that starts with a sign, goes into quotes',
    ],
  ],
  [
    "a tag of YAML",
    `people: {ann: {name: !!binary aGk=, per: s.1}}
${two}`,
    [
      "facts.yaml:1:31: the tag tag:yaml.org,2002:binary means nothing here; expected a plain text; take it out",
    ],
  ],
  [
    "an unknown alias",
    `people: {ann: {name: *x, per: s.1}}
${two}`,
    [
      "facts.yaml:1:22: *x means nothing; expected &x before it; write it out",
      "facts.yaml:1:22: the name is nothing; expected a text; write the name in words",
    ],
  ],
  [
    "two documents in a file",
    `people: {ann: {name: Ann, per: s.1}}
---
${two}`,
    [
      "facts.yaml:2:1: the file holds several documents; expected YAML 1.2; keep one: take out the ---",
    ],
  ],
  [
    "a dossier with an id and a clock outside the grammar",
    `id: Wor ld
format: 1
clock: three
${two}`,
    [
      'dossier.yaml:2:5: the id "Wor ld" has capital letters; expected small letters a to z, digits and hyphens; write wor-ld',
      'dossier.yaml:4:8: clock is "three"; expected two or hindsight; write one of them',
    ],
  ],
  [
    "a dossier of another format that uses what is not there",
    `format: 2
clock: three
uses: [other, world]
${two}`,
    [
      "dossier.yaml:3:9: format is 2; expected 1; read it with the Parley it was written for",
      'dossier.yaml:4:8: clock is "three"; expected two or hindsight; write one of them',
      'dossier.yaml:5:8: there is no dossier "other"; expected a folder beside this one, or a dossier that is loaded; load it first, or take it out',
      "dossier.yaml:5:15: the dossier uses itself; expected another dossier; take it out",
    ],
  ],
])("refuses %s", async ([, yaml, lines]) => {
  expect(await errorsOf(yaml)).toEqual(lines);
});
