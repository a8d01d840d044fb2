import { expect, it } from "vitest";
import { errorsOf, says } from "../../fixtures/world.ts";

const two = says(2).trim();

// Ids and what they join: each mistake with the place and the words that an author is given.
it.for<[what: string, yaml: string, lines: string[]]>([
  [
    "a dangling id with near misses",
    `people:
  rashad: {name: R, per: s.1}
meetings:
  talks:
    name: Talks
    per: s.2
    attended: [rashed]
${two}`,
    [
      'facts.yaml:7:16: there is no "rashed"; expected one of this dossier or of those it uses; did you mean rashad?',
    ],
  ],
  [
    "a dangling id with nothing near",
    `meetings:
  talks: {name: Talks, per: s.2, attended: [nobody]}
${two}`,
    [
      'facts.yaml:2:45: there is no "nobody"; expected one of this dossier or of those it uses; write it, or name its dossier in uses',
    ],
  ],
  [
    "a relation between kinds that it does not join",
    `topics: {peace: {name: Peace}}
meetings:
  talks: {name: Talks, per: s.2, attended: peace}
${two}`,
    [
      'facts.yaml:3:44: attended cannot join Meeting "talks" and Topic "peace"; expected Person, State or Organisation; name another, or use another key',
    ],
  ],
  [
    "a meeting that follows an agreement",
    `agreements: {deal: {name: Deal, per: s.1}}
meetings:
  talks: {name: Talks, per: s.2, follows: deal}
${two}`,
    [
      'facts.yaml:3:43: follows cannot join Meeting "talks" and Agreement "deal"; expected Meeting; name another, or use another key',
    ],
  ],
  [
    "a duplicate id in two sections",
    `people:
  ann: {name: Ann, per: s.1}
states:
  ann: {name: Annland, per: s.1}
${two}`,
    [
      'facts.yaml:4:3: the id "ann" is written twice; expected an id of its own (facts.yaml:2 has it); join the two, or name one of them anew',
    ],
  ],
  [
    "an id in capitals",
    `people:
  Ann: {name: Ann, per: s.1}
${two}`,
    [
      'facts.yaml:2:3: the id "Ann" has capital letters; expected small letters a to z, digits and hyphens, in parts joined by dots; write ann',
    ],
  ],
  [
    "an id with a letter that only looks like ours",
    `people:
  аnn: {name: Ann, per: s.1}
${two}`,
    [
      'facts.yaml:2:3: the id "аnn" has a letter that only looks like "a" (U+0430); expected small letters a to z, digits and hyphens, in parts joined by dots; write ann',
    ],
  ],
  [
    "ids that look alike",
    `people:
  al1: {name: Al, per: s.1}
  all: {name: All, per: s.2}
${two}`,
    [
      'facts.yaml:3:3: the ids "all" and "al1" look alike; expected ids that can be told apart; use one of them, or name one anew',
    ],
  ],
  [
    "a relation written twice",
    `states: {aland: {name: Aland, per: s.1}}
organisations:
  club: {name: Club, per: s.2, members: [aland, aland]}
${two}`,
    [
      'facts.yaml:3:49: the relation to "aland" is written twice; expected it once; join the two, or give a second term its days with on:',
    ],
  ],
  [
    "a body that is part of itself",
    `organisations:
  club: {name: T, per: s.2, partOf: club}
${two}`,
    ['facts.yaml:2:37: "club" is joined to itself; expected another entity; name it'],
  ],
  [
    "a line with no other end",
    `meetings:
  talks: {name: T, per: s.2, attended: [{as: x}]}
${two}`,
    ["facts.yaml:2:41: the line names no other end; expected to: or who: and an id; write it"],
  ],
  [
    "an unknown role",
    `agreements:
  deal: {name: Deal, per: s.1, plays: [{role: mediater, who: aland}, aland]}
states: {aland: {name: Aland, per: s.1}}
${two}`,
    [
      'facts.yaml:2:47: the role is "mediater"; expected party, mediator, guarantor, facilitator, host, witness, signatory, monitor, donor, author, supporter, opponent or backer; did you mean mediator?',
      'facts.yaml:2:70: plays says no role of "aland"; expected party, mediator, guarantor, facilitator, host, witness, signatory, monitor, donor, author, supporter, opponent or backer; write {role: …, who: aland}',
    ],
  ],
  [
    "a role where the relation has none",
    `states: {aland: {name: Aland, per: s.1}}
meetings:
  talks: {name: T, per: s.2, invited: [{who: aland, role: guest}]}
${two}`,
    [
      'facts.yaml:3:53: a line here has no key "role"; expected on, answer, to, who, per, not, qualifies or inferred; take it out',
    ],
  ],
  [
    "an office and a principal of the wrong kinds",
    `meetings:
  talks: {name: T, per: s.1, on: 2031, attended: {aland: {office: aland, for: talks}}}
states: {aland: {name: A, per: s.2}}
${two}`,
    [
      'facts.yaml:2:67: "aland" is of the kind State; expected Office; name another',
      'facts.yaml:2:79: "talks" is of the kind Meeting; expected Person, State or Organisation; name another',
    ],
  ],
  [
    "a meeting without a name",
    `meetings:
  talks: {per: s.2}
${two}`,
    ['facts.yaml:2:3: "talks" has no name; expected name: and its name; write it'],
  ],
])("refuses %s", async ([, yaml, lines]) => {
  expect(await errorsOf(yaml)).toEqual(lines);
});
