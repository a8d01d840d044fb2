import { expect, it } from "vitest";
import { wordsIn } from "../../../server/dossier/words.ts";
import { errorsOf, problemsOf, says } from "../../fixtures/world.ts";

it.for<[words: string, language: string, count: number]>([
  ["Bland’s envoy-at-large met Aland’s", "en", 6],
  ["more than 1,300 people", "en", 4],
  ["两国外长在港口城举行会谈", "zh", 7],
  ["التقى الوزير نظيره في المدينة", "ar", 5],
  ["— … !", "en", 0],
])("counts %s", ([words, language, count]) => {
  expect(wordsIn(words, language)).toBe(count);
});

const sixteen =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";
const world = (terms: string) => `publishers: {p: P}
sources: {s: {publisher: p, published: 2031, lang: en, url: "https://example.org", ${terms}says: {1: ${sixteen}}}}
people: {ann: {name: Ann, per: s.1}}`;

it("keeps more than 15 words of a text that is free", async () => {
  expect(await errorsOf(world("terms: Public domain, "))).toEqual([]);
  expect(await errorsOf(world("terms: all rights reserved, "))).toEqual([
    "facts.yaml:2:122: the passage has 16 words; expected at most 15 in a row from a source that is not free; keep the words that carry the fact, or say the source's terms",
  ]);
});

it("warns of a passage that carries no fact and of a source that says nothing", async () => {
  expect(
    await problemsOf(`people: {ann: {name: Ann, per: s.1}}
${says(2).trim()}
  t: {publisher: s-paper, published: 2031, lang: en, url: "https://example.org"}`),
  ).toEqual([
    "facts.yaml:11:7: warning: the passage s.2 carries no fact; expected a fact that rests on it; write per: s.2 where it belongs, or take it out",
    'facts.yaml:12:3: warning: the source "t" says nothing; expected passages under says; write one, or take the source out',
  ]);
});

it("refuses brackets without end, and lets an anchor stand for a few passages", async () => {
  const deep = `people: ${"[".repeat(5000)}${"]".repeat(5000)}`;
  const said = await errorsOf(deep);
  expect(said.map((line) => line.replace(/^facts.yaml:1:\d+: /, ""))).toEqual([
    "it is nested too deeply; expected at most 100 levels; see the brackets",
  ]);
  expect(
    await problemsOf(`people: {ann: {name: Ann, per: &both [s.1, s.2]}, ben: {name: Ben, per: *both}}
${says(2).trim()}`),
  ).toEqual([]);
});
