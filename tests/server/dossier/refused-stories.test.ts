import { expect, it } from "vitest";
import { river } from "../../api/river.ts";
import { errorsInStories } from "../../fixtures/world.ts";

const text = "    text: [[{says: So., facts: [truce]}]]\n";
const one = `  - id: one
    title: One
    at: 2031-05-04
    view: timeline
${text}`;
const head = `title: T
lang: en
steps:
`;
const told = (more: string) => `${head}${one}${more}`;
const two = (more: string) =>
  `  - {id: two, title: Two, view: network, text: [[{says: S, facts: ida}]], ${more}}\n`;
const views = "network, timeline, ledger, lateness, card, difference or table";

// Each mistake in a story, with the place and the words that its author is given.
it.for<[what: string, story: string, lines: string[]]>([
  [
    "a dead id, of an entity and of a relation",
    told("").replace(
      "[truce]",
      "[truse, ida~ATTENDED~ferry-talk, bland~PLAYS:mediator~truce, a~b]",
    ),
    [
      '8:33: there is no "truse"; expected one of this dossier or of those it uses; did you mean truce?',
      '8:40: there is no "ferry-talk"; expected one of this dossier or of those it uses; did you mean ferry-talks?',
      '8:65: there is no relation "bland~PLAYS:mediator~truce"; expected one of this dossier or of those it uses; did you mean bland~PLAYS:party~truce?',
      '8:93: "a~b" is not the id of a relation; expected tail~TYPE~head, with :role after the type where it has one; write it so',
    ],
  ],
  [
    "a passage that is not there",
    told("").replace("[[{says: So., facts: [truce]}]]", "[{quote: h.9}, {quote: j.1}]"),
    [
      '8:20: the source "h" has no passage 9; expected one of its passages: 1, 2, 3; write passage 9 under sources, or name another',
      '8:34: there is no source "j"; expected one written under sources; write the source "j" under sources',
    ],
  ],
  [
    "a window the wrong way round",
    told("    from: 2031-06-01\n    to: 2031-05-01\n"),
    ["9:11: the window runs from 2031-06-01 to 2031-05-01; expected from before to; turn it round"],
  ],
  [
    "a day outside its window",
    told("    from: 2031-05-05\n"),
    [
      "6:9: at is 2031-05-04, outside the window; expected a day from 2031-05-05 to the last; widen the window",
    ],
  ],
  [
    "a clock that is no day",
    told("    known: 2031-05\n"),
    ['9:12: known is "2031-05"; expected one day, YYYY-MM-DD; write the day'],
  ],
  [
    "an answer without evidence: none, in words alone, and an empty list",
    told("    question: {ask: Q, options: [{is: A}, {is: B}], answer: 1}\n") +
      two(
        "at: 2031-05-04, question: {ask: Q, options: [{is: A}, {is: B}], answer: 1, because: {says: so}}",
      ) +
      two(
        "at: 2031-05-04, question: {ask: Q, options: [{is: A}, {is: B}], answer: 1, because: {says: so, facts: []}}",
      ).replace("id: two", "id: three"),
    [
      "9:15: the answer has no evidence; expected because: {says: …, facts: […]}; say what it rests on",
      "10:159: the answer rests on nothing; expected facts: and the ids it rests on; name its facts",
      "11:172: the answer rests on nothing; expected facts: and the ids it rests on; name its facts",
    ],
  ],
  [
    "an answer out of range, the same option twice, nothing to choose from, no answer",
    told(
      "    question: {ask: Q, options: [{is: A}, {is: A}], answer: 3, because: {says: so, facts: truce}}\n",
    ) + two("at: 2031-05-04, question: {options: [{is: A}], because: {says: so, facts: truce}}"),
    [
      "9:48: option 2 is the same as option 1; expected two that differ; write another",
      "9:61: there is no option 3; expected a number from 1 to 2; count the options from 1",
      "10:101: the question asks nothing; expected ask: and its words; write them",
      "10:101: the question has no answer; expected answer: and the number of the option that holds; write it",
      "10:102: there is nothing to choose from; expected options: and a list of two or more; write them",
    ],
  ],
  [
    "steps that go back where they stand in the order of dates",
    told(two("at: 2031-05-03")),
    [
      '9:79: at is 2031-05-03, before the step "one" of 2031-05-04; expected steps in the order of their days, as order: dates has them; move the step, or write order: told',
    ],
  ],
  [
    "a circular order",
    told(`    after: two\n${two("at: 2031-05-04, after: [one]")}`),
    [
      "9:12: the order goes in a circle: one after two after one; expected a first step; take one after out",
    ],
  ],
  [
    "a step after itself, after one that stands behind it, and after one that is not there",
    told(`    after: [one, two, too]\n${two("at: 2031-05-04")}`),
    [
      "9:13: the order goes in a circle: one after one; expected a first step; take one after out",
      '9:18: the step stands before "two", which it comes after; expected steps in the order they are told; move it behind',
      '9:23: there is no step "too"; expected the id of a step of this story; did you mean two?',
    ],
  ],
  [
    "two steps of one id",
    told(two("at: 2031-05-04").replace("id: two", "id: one")),
    [
      '9:10: the step "one" is written twice; expected one step of that id (told.yaml:4 has it); name one of them anew',
    ],
  ],
  [
    "an unknown view, and none",
    told(two("at: 2031-05-04").replace("network", "netwerk")) +
      two("at: 2031-05-04").replace("view: network, ", "").replace("id: two", "id: three"),
    [
      `9:33: view is "netwerk"; expected ${views}; did you mean network?`,
      `10:5: the step has no view; expected view: ${views}; write it`,
    ],
  ],
  [
    "unknown keys, with those that are near",
    told("    selcted: truce\n").replace("lang: en", "lang: en\ntitel: T"),
    [
      '3:1: a story has no key "titel"; expected title, lang, about, minutes, aims, order, without-hindsight or steps; did you mean title?',
      '10:5: a step has no key "selcted"; expected id, title, at, known, from, to, view, selected, agreement, shown, after, checked, text or question; did you mean selected?',
    ],
  ],
  [
    "a story without steps",
    head,
    ["3:1: the story has no steps; expected steps: and a list of them; write one"],
  ],
  [
    "words that rest on nothing, a step without text, a paragraph that is none",
    told("").replace("{says: So., facts: [truce]}", "{says: So.}") +
      two("at: 2031-05-04").replace("[[{says: S, facts: ida}]]", "") +
      two("at: 2031-05-04").replace("[[{says: S, facts: ida}]]", "[so]").replace("two", "three"),
    [
      "8:13: a sentence rests on nothing; expected facts: and the ids it rests on; name its facts",
      "9:42: the step has no text; expected text: and a list of paragraphs; write one",
      "10:51: the paragraph is no list; expected a list of sentences, or quote: and a passage; write - - before its first",
    ],
  ],
  [
    "views that open nothing, or something of another kind",
    told(two("at: 2031-05-04").replace("network", "card")) +
      two("at: 2031-05-04, agreement: ferry-talks")
        .replace("network", "ledger")
        .replace("two", "a") +
      two("at: 2031-05-04").replace("network", "difference").replace("two", "b"),
    [
      "9:5: card opens nothing; expected selected: and an id; write what it opens",
      '10:99: "ferry-talks" is of the kind Meeting; expected Agreement; name another',
      "11:5: a difference has no first point; expected from: and a day; write it",
    ],
  ],
  [
    "parameters that the page could not read",
    told("    shown: {layout: rolls, kind: Meeting, kinds: [Meting], also: [ida, idda]}\n") +
      two("at: 2031-05-04, shown: {table: acts, sort: people}").replace("network", "table"),
    [
      '9:21: layout is "rolls"; expected one of force, roles, sides, time; did you mean roles?',
      '9:28: shown of timeline has no key "kind"; expected kinds, was, standing, locked, more, list, lanes, tab, path, order, layout, grouped, apart, focus, expanded, collapsed, hidden or also; did you mean kinds?',
      '9:51: kinds is "Meting"; expected some of Person, State, Organisation, Office, Place, Topic, Process, Meeting, Agreement, Phase, Condition, Provision, Assessment, Act, Measure, Figure; did you mean Meeting?',
      '9:72: there is no "idda"; expected one of this dossier or of those it uses; did you mean ida?',
      '10:116: sort is "people"; expected columns of the table of acts: name, when, form, by, towards, place, breaches, standing, origins, reports, since; choose among these',
    ],
  ],
  [
    "hindsight, where a story is told without it",
    `without-hindsight: true\n${told("    known: 2031-05-03\n")}${two("at: 2031-05-04, known: 2031-05-02").replace("{says: S, facts: ida}]", "{says: S, facts: ferry-talks}], {quote: c.1}")}`,
    [
      '9:33: "truce" was first known on 2031-05-04, after 2031-05-03; expected what a source here says by the step\'s day, as without-hindsight has it; write known: 2031-05-04 or a later day, or say it in a later step',
      '11:67: "ferry-talks" was first known on 2031-05-04, after 2031-05-02; expected what a source here says by the step\'s day, as without-hindsight has it; write known: 2031-05-04 or a later day, or say it in a later step',
      '11:90: "c.1" was first known on 2031-05-20, after 2031-05-02; expected what a source here says by the step\'s day, as without-hindsight has it; write known: 2031-05-20 or a later day, or say it in a later step',
      '11:120: it goes back to 2031-05-02, behind what was known in "one" on 2031-05-03; expected 2031-05-03 or a later day, as without-hindsight has it; move the step, or take without-hindsight out',
    ],
  ],
])("refuses %s", async ([, story, lines]) => {
  const found = await errorsInStories(river, { told: story });
  expect(found).toEqual(lines.map((line) => `stories/told.yaml:${line}`));
});

it("refuses a second clock where the dossier has none", async () => {
  const story = told("    known: 2031-05-04\n").replace("timeline", "lateness");
  expect(await errorsInStories(`clock: hindsight\n${river}`, { told: story })).toEqual([
    "stories/told.yaml:7:11: there is no lateness without a second clock; expected another view, where the clock is hindsight; choose one",
    "stories/told.yaml:9:5: the dossier has no second clock; expected at alone: what its sources tell was written long after; take known out",
  ]);
});

it("refuses a story whose file's name is no id, and one where there is no process", async () => {
  expect(await errorsInStories(river, { Ferry: told("") })).toEqual([
    'stories/Ferry.yaml:1:1: the id "Ferry" has capital letters; expected small letters a to z, digits and hyphens; write ferry',
  ]);
  const actors =
    "name: Actors\nplaces: {a: {name: A, per: s.1}}\nsources: {s: {publisher: p, published: 2031, lang: en, url: https://example.org, says: {1: a}}}\npublishers: {p: P}";
  expect(await errorsInStories(actors, { told: told("") })).toEqual([
    "stories/told.yaml:1:1: the dossier is about no process; expected stories in the dossier of a process; put the story there",
  ]);
});

it("holds a story to no second clock by hindsight where it does not ask to be told without", async () => {
  expect(await errorsInStories(river, { told: told("    known: 2031-05-03\n") })).toEqual([]);
});
