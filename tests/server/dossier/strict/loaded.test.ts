import { expect, it } from "vitest";
import { loaded, loadedIn } from "../../../../server/dossier/strict/loaded.ts";
import { loadedWords } from "../../../../server/dossier/strict/loaded-words.ts";
import { says, warningsOf } from "../../../fixtures/world.ts";

it("warns of loaded words in names, actions, units, notes and titles, where they stand", async () => {
  const warnings = await warningsOf(
    loaded,
    `${says(1).replace("lang: en", "lang: en\n    title: The massacres of Aland").trim()}
acts:
  strike: {name: Strike by the regime, note: "He claimed it, the minister says", per: s.1}
measures: {dead: {name: Dead, unit: martyrs}}
agreements:
  deal:
    name: Deal
    per: s.1
    provisions: {arms: {action: disarm the Terrorists, per: s.1}}
`,
  );

  expect(warnings).toEqual([
    'facts.yaml:7:12: warning: the title says "massacres", which finds guilt before a court has; expected a word that all sides would use, such as strike, killing or act; say it so, or put the source\'s own words in quotation marks',
    'facts.yaml:12:18: warning: the name says "regime", which denies a government its right to govern; expected a word that all sides would use, such as government or authorities; say it so, or put the source\'s own words in quotation marks',
    'facts.yaml:12:46: warning: the note says "claimed", which doubts the speaker; expected a word that all sides would use, such as says; say it so, or put the source\'s own words in quotation marks',
    'facts.yaml:13:37: warning: the unit says "martyrs", which says what the dead died for; expected a word that all sides would use, such as person killed; say it so, or put the source\'s own words in quotation marks',
    'facts.yaml:18:33: warning: the action says "Terrorists", which names people as enemies or heroes; expected a word that all sides would use, such as fighter, member or armed group; say it so, or put the source\'s own words in quotation marks',
  ]);
});

it("warns of them in the words of a story, and leaves what it quotes", async () => {
  const story = `title: The martyrs
lang: en
steps:
  - id: pier
    title: The pier
    at: 2031-05-03
    view: network
    text:
      - - {says: The regime met., facts: [talks]}
      - quote: s.1
`;
  const facts = `${says(1).replace("words 1 of s", "the regime").trim()}
process: pier-talks
meetings: {talks: {name: Talks, per: s.1}}
`;
  const warnings = await warningsOf(loaded, facts, [], { pier: story });

  expect(warnings.map((line) => line.slice(0, line.indexOf(", which")))).toEqual([
    'stories/pier.yaml:1:8: warning: the title says "martyrs"',
    'stories/pier.yaml:9:11: warning: the sentence says "regime"',
  ]);
});

it("leaves alone what sources say: passages, quotations, claimed values and what a body calls itself", async () => {
  const warnings = await warningsOf(
    loaded,
    `${says(1).replace("words 1 of s", "the regime and the Martyrs Front").trim()}
organisations: {front: {name: Martyrs Front, names: [the terrorists], per: s.1}}
people: {ann: {name: Ann, note: 'Called “the regime” and "a hero" there', per: s.1}}
meetings: {talks: {name: Talks, per: s.1, attended: {ann: {as: a martyr}}}}
`,
  );

  expect(warnings).toEqual([]);
});

it.for<[text: string, found: string[]]>([
  ["Fighters of the REGIME’s army", ["REGIME’s"]],
  ["the Regimes' war", ["Regimes"]],
  ["two heroes", ["heroes"]],
  ["so-called\ntalks", ["so-called"]],
  ["an ethnic\n cleansing", ["ethnic cleansing"]],
  ["regiment, counterterrorism, herod", []],
  ["claims of both sides", []],
  ["he claims that it is so", ["claims that"]],
  ["Aland’s ‘regime’ and «terror»", []],
  ["Aland's and Bland's regime", ["regime"]],
  ['a "regime that is not closed', ["regime"]],
])("hears in %j what is loaded", ([text, found]) => {
  expect(loadedIn(text).map(({ said }) => said)).toEqual(found);
});

it("has each loaded word once, with a reason, and hears it", () => {
  const words = loadedWords.map(({ word }) => word);

  expect(words).toEqual([...new Set(words)]);
  expect(
    words.filter((word) => !loadedIn(`The ${word}.`).some(({ said }) => said === word)),
  ).toEqual([]);
  expect(
    loadedWords.filter(({ reason, instead }) => !reason || loadedIn(instead).length > 0),
  ).toEqual([]);
});
