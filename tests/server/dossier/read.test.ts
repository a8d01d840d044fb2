import { expect, it } from "vitest";
import { canonical } from "../../../server/dossier/canonical.ts";
import { readDossier } from "../../../server/dossier/read.ts";
import { writeDossier } from "../../../server/dossier/write.ts";
import { lineOf } from "../../fixtures/lines.ts";
import { dossierOf, problemsOf, says } from "../../fixtures/world.ts";

/** What a dossier says besides its publishers and sources; and it reads back the same when written. */
async function factsIn(yaml: string): Promise<string[]> {
  const dossier = await dossierOf(yaml);
  const again = await readDossier(writeDossier(dossier));
  expect(again.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(canonical(again.dossier!)).toBe(canonical(dossier));
  const lines = dossier.facts.map(lineOf);
  return lines.filter((line) => !/^world\.|^Organisation \S+-paper/.test(line));
}

const two = says(2).trim();

it("lets a block's passage hold for its values and lines, and theirs go before it", async () => {
  expect(
    await factsIn(`${two}
people: {ann: {name: Ann, per: s.1}}
states: {aland: {name: Aland, per: s.1}}
meetings:
  talks:
    name: Talks
    per: s.2
    on: 2031-05-01
    status: {held: s.1, planned: }
    attended: {ann: {for: {aland: s.1}, as: an envoy}, aland: s.1}
`),
  ).toEqual([
    'Person ann "Ann"',
    "ann <- world.s.1",
    'State aland "Aland"',
    "aland <- world.s.1",
    'Meeting talks "Talks"',
    "talks <- world.s.2",
    "talks edtf=2031-05-01 <- world.s.2",
    "talks status=held <- world.s.1",
    "talks status=planned <- world.s.2",
    "ann~ATTENDED~talks",
    "ann~ATTENDED~talks <- world.s.2",
    "ann~ATTENDED~talks behalfOf=aland <- world.s.1",
    "ann~ATTENDED~talks described=an envoy <- world.s.2",
    "aland~ATTENDED~talks",
    "aland~ATTENDED~talks <- world.s.1",
  ]);
});

it("takes denials and qualifications for claims of their own", async () => {
  expect(
    await factsIn(`${says(4).trim()}
acts:
  strike:
    name: Strike
    per: [s.1, s.2]
    not: s.3
    frequency: {near-daily: {per: s.1, qualifies: s.4, inferred: true}}
    on: 2031
`),
  ).toEqual([
    'Act strike "Strike"',
    "strike <- world.s.1",
    "strike <- world.s.2",
    "strike denies <- world.s.3",
    "strike frequency=near-daily <- world.s.1 inferred",
    "strike frequency=near-daily qualifies <- world.s.4 inferred",
    "strike edtf=2031 <- world.s.1",
    "strike edtf=2031 <- world.s.2",
  ]);
});

it("marks what rests on an inferred passage, or is read by us in a list of passages", async () => {
  expect(
    await factsIn(`${two.replace("1: words 1 of s", "1: {words: words, inferred: true}")}
people: {ann: {name: Ann, per: s.1}, ben: {name: Ben, per: [s.1, {per: s.2, inferred: true}]}}
`),
  ).toEqual([
    'Person ann "Ann"',
    "ann <- world.s.1 inferred",
    'Person ben "Ben"',
    "ben <- world.s.1 inferred",
    "ben <- world.s.2 inferred",
  ]);
});

it("keeps two terms in one office apart, and competing days of one term together", async () => {
  expect(
    await factsIn(`${two}
offices: {chief: {name: Chief, per: s.1}}
people:
  ann: {name: Ann, per: s.1, holds: {chief: [{on: 2014/2016, per: s.1}, {on: {2019/..: s.1, 2020/..: s.2}, capacity: acting, per: s.2}]}}
`),
  ).toEqual([
    'Office chief "Chief"',
    "chief <- world.s.1",
    'Person ann "Ann"',
    "ann <- world.s.1",
    "ann~HOLDS~chief",
    "ann~HOLDS~chief <- world.s.1",
    "ann~HOLDS~chief edtf=2014/2016 <- world.s.1",
    "ann~HOLDS~chief~2 capacity=acting",
    "ann~HOLDS~chief~2 <- world.s.2",
    "ann~HOLDS~chief~2 edtf=2019/.. <- world.s.1",
    "ann~HOLDS~chief~2 edtf=2020/.. <- world.s.2",
  ]);
});

it("lets our own frame stand without claims, with names and days where none are named", async () => {
  expect(
    await factsIn(`name: The peace process
process: peace
clock: hindsight
publishers: {s-paper: {name: The S Paper, names: [جريدة], note: a daily}}
${two.replace(/^publishers.*\n/, "")}
topics: {aid: {name: Aid, names: [{is: Secours, lang: fr}, Help]}}
processes: {peace: {on: 2031/.., wikidata: Q1, plays: [{role: mediator, who: aland, per: s.1}]}}
states: {aland: {name: Aland, per: s.1}}
organisations: {s-paper: {of: {aland: s.1}, status: {dissolved: s.2}}}
`),
  ).toEqual([
    'Process peace "The peace process" clock=hindsight edtf=2031/.. wikidata=Q1',
    'Topic aid "Aid" names={"is":"Secours","lang":"fr"},Help',
    "aland~PLAYS:mediator~peace",
    "aland~PLAYS:mediator~peace <- world.s.1",
    'State aland "Aland"',
    "aland <- world.s.1",
    "s-paper~OF~aland",
    "s-paper~OF~aland <- world.s.1",
    "s-paper status=dissolved <- world.s.2",
  ]);
});

it("joins nested blocks to the block they stand in, and names them by what they say", async () => {
  expect(
    await factsIn(`${two}
agreements:
  deal:
    name: Deal
    per: s.1
    phases:
      first: {name: First phase, order: 1, per: s.1, conditions: {quiet: {per: s.2}}}
    provisions:
      lorries: {action: let lorries in, target: at least 600 lorries/day, per: s.2}
measures: {in: {name: Lorries in}}
figures: {third: {measure: in, share: 1/3, shareOf: deal.lorries, on: 2031-05, per: s.1}}
assessments: {half: {assesses: deal.lorries, by: s-paper, verdict: partly, per: s.2}}
`),
  ).toEqual([
    'Agreement deal "Deal"',
    "deal <- world.s.1",
    'Phase deal.first "First phase" order=1',
    "deal.first <- world.s.1",
    'Condition deal.first.quiet "quiet"',
    "deal.first.quiet <- world.s.2",
    'Provision deal.lorries "let lorries in" action=let lorries in targetUnit=lorries recurrence=day',
    "deal.lorries <- world.s.2",
    "deal.lorries targetValue=at least 600 <- world.s.2",
    'Measure in "Lorries in"',
    'Figure third "Lorries in: 1/3" shareOf=deal.lorries',
    "third <- world.s.1",
    "third~REPORTS~in",
    "third~REPORTS~in <- world.s.1",
    "third share=1/3 <- world.s.1",
    "third edtf=2031-05 <- world.s.1",
    'Assessment half "deal.lorries: partly"',
    "half <- world.s.2",
    "half~ASSESSES~deal.lorries",
    "half~ASSESSES~deal.lorries <- world.s.2",
    "half~BY~s-paper",
    "half~BY~s-paper <- world.s.2",
    "half verdict=partly <- world.s.2",
    "deal.first~PART_OF~deal",
    "deal.first~PART_OF~deal <- world.s.1",
    "deal.first~DEPENDS_ON~deal.first.quiet",
    "deal.first~DEPENDS_ON~deal.first.quiet <- world.s.2",
    "deal.lorries~PART_OF~deal",
    "deal.lorries~PART_OF~deal <- world.s.2",
  ]);
});

it("leads an old id on without a claim, with the reason", async () => {
  expect(
    await factsIn(`${two}
people:
  ann: {name: Ann, per: s.1}
  anne: {name: Anne, mergedInto: [{to: ann, reason: one and the same}]}
`),
  ).toEqual([
    'Person ann "Ann"',
    "ann <- world.s.1",
    'Person anne "Anne"',
    "anne~MERGED_INTO~ann reason=one and the same",
  ]);
});

it("reads every word as it is written, whatever YAML would make of it", async () => {
  const dossier = await dossierOf(`${two.replace("words 1 of s", "no")}
places: {off: {name: 0x1F, latitude: 51.50, per: s.1, note: "yes"}}
people: {on: {name: null x, names: [~x, 2031-05-01, 1e3], per: s.2}}
`);

  expect(dossier.facts.map(lineOf).slice(2)).toEqual([
    'Place off "0x1F" latitude=51.5 note=yes',
    "off <- world.s.1",
    'Person on "null x"',
    "on <- world.s.2",
    "on names=~x <- world.s.2",
    "on names=2031-05-01 <- world.s.2",
    "on names=1e3 <- world.s.2",
  ]);
  expect(dossier.facts[1]).toMatchObject({
    passages: [{ words: "no" }, { words: "words 2 of s" }],
  });
});

it("names a phase by its key where it has no name", async () => {
  const { facts } = await dossierOf(`
${says(1)}
agreements:
  accord: {name: Accord, per: s.1, phases: {second: {order: 2, per: s.1}}}
`);

  expect(facts.filter((fact) => fact.is === "entity" && fact.kind === "Phase")).toEqual([
    {
      is: "entity",
      id: "accord.second",
      kind: "Phase",
      name: "Second phase",
      properties: { order: 2 },
    },
  ]);
});

it("tells one mistake once, though a line of two roles makes two relations", async () => {
  const problems = await problemsOf(`
${says(1)}
agreements:
  accord: {name: Accord, per: s.1, plays: [{role: [mediator, guarantor], who: arland, per: s.1}]}
`);

  expect(problems).toEqual([
    'facts.yaml:14:79: there is no "arland"; expected one of this dossier or of those it uses; write it, or name its dossier in uses',
  ]);
});
