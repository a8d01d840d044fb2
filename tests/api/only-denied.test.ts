import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type KnownFacts, knownFacts } from "../../client/store/standings.ts";
import { marksOf } from "../../model/marks.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { denials, saidAfterAll } from "../fixtures/denials.ts";
import { engines } from "../fixtures/engines.ts";
import { dossierOf } from "../fixtures/world.ts";
import { fill, type Served, serve } from "./served.ts";

const denied = [
  "bland~REPRESENTED_AT~ford",
  "cland~REPRESENTED_AT~secret",
  "ilo~ATTENDED~secret",
  "mara~ATTENDED~ford",
  "secret",
];

describe.for(engines)("what is only denied, on $name", ({ wanted, open }) => {
  let engine: Engine;
  let served: Served;
  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    await fill(engine, [await dossierOf(denials)]);
    served = await serve(engine);
  });
  afterAll(async () => {
    await served?.close();
    await engine?.close();
  });
  const get = async (path: string) => (await served.get(`/api/${path}`)).body;
  const text = async (path: string) => await (await fetch(`${served.address}/api/${path}`)).text();
  const stand = (facts: KnownFacts) => [...facts.nodes.values(), ...facts.relations];

  it.runIf(wanted)("is drawn and marked, from the day of its denial and not before", async () => {
    const all = await get("processes/ford-talks/graph");
    const marked = stand(knownFacts(all, null))
      .filter(({ standing }) => standing.state !== "shown")
      .map(({ fact, standing }) => [fact.id, standing.state, marksOf(standing)]);
    expect(marked.toSorted()).toEqual(denied.map((id) => [id, "denied", ["only-denied"]]));

    const before = await get("processes/ford-talks/graph?known=2031-05-06");
    for (const graph of [all, before])
      expect(
        stand(knownFacts(graph, "2031-05-06")).filter(({ fact }) => denied.includes(fact.id)),
      ).toEqual([]);
  });

  it.runIf(wanted)("has happened nowhere: no count, no lane and no month has it", async () => {
    const [process] = (await get("processes")).processes;
    const timeline = await get("processes/ford-talks/timeline");

    expect([process.counts.meetings, process.firstEvent, process.lastEvent]).toEqual([
      ...[1, "2031-05-01", "2031-05-01"],
    ]);
    expect(timeline.histogram).toEqual([{ month: "2031-05", events: 1 }]);
    expect(
      timeline.events.map(({ id, lanes, onlyDenied }: Record<string, unknown>) => [
        ...[id, lanes, onlyDenied],
      ]),
    ).toEqual([
      ["ford", ["aland", "ilo"], false],
      ["secret", ["cland", "ilo"], true],
    ]);
  });

  it.runIf(wanted)("leads from nobody to nobody", async () => {
    const days = "from=2031-01-01&to=2031-12-31";
    const way = async (a: string, b: string) =>
      (await get(`paths?${days}&a=${a}&b=${b}`)).path?.steps.length ?? null;

    expect(await way("ilo", "aland")).toBe(1);
    expect(await way("ilo", "mara")).toBe(null);
    expect(await way("ilo", "cland")).toBe(null);
  });

  it.runIf(wanted)("is found by what it is called, and among what is only denied", async () => {
    const ids = async (query: string) =>
      (await get(`search?${query}`)).hits
        .filter(({ kind }: { kind: string }) => kind !== "Source")
        .map(({ id }: { id: string }) => id);

    expect(await ids("q=hill&standing=only-denied")).toEqual(["secret"]);
    expect(await ids("q=ford&standing=only-denied")).toEqual([]);
    expect((await get("processes/ford-talks/disputes")).counts).toEqual({
      ...{ facts: 10, disputed: 0, alleged: 0, singleOrigin: 7, withdrawn: 0 },
      ...{ onlyDenied: 3, inferred: 0 },
    });
    const graph = await get("processes/ford-talks/graph?standing=only-denied");
    expect(graph.relations.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      denied.filter((id) => id.includes("~")),
    );
  });

  it.runIf(wanted)("has a card with the denial, and no side that says so", async () => {
    const card = await get("facts/secret/card");

    expect(card.standing).toMatchObject({ state: "denied", firstKnown: null, origins: [] });
    expect(card.questions[0].sides).toEqual([
      {
        value: null,
        origins: [],
        denials: [card.claims[0].id],
        qualifications: [],
        inferred: false,
      },
    ]);
    expect(card.claims[0].words).toBe("no talks were held on the hill on 5 May");
  });

  it.runIf(wanted)("becomes known as a denial, and never as something that happened", async () => {
    const asked = "processes/ford-talks/diff?a=2031-05-01&b=2031-05-30";
    const told = async (more = "") =>
      (await get(`${asked}&aKnown=2031-05-06${more}`)).changes.map(
        ({ fact, change, day, denied, origins }: Record<string, unknown>) =>
          [fact, change, day, denied, origins].flat().join(" "),
      );

    expect(await told()).toEqual([
      "mara~ATTENDED~ford became known 2031-05-07 true bland",
      "secret became known 2031-05-07 true cland",
      "ilo~ATTENDED~secret became known 2031-05-07 true cland",
    ]);
    expect(await told("&bKnown=2031-05-06")).toEqual([]);
    expect((await get(`${asked}&aKnown=2031-05-08`)).changes).toEqual([]);
  });

  it.runIf(wanted)("is told as only denied in every file", async () => {
    const tells = {
      jsonld: /"id":"urn:x-parley:id:secret".*"state":"denied"/,
      gexf: /<node id="secret".*value="only denied"/,
      graphml: /<node id="secret".*only denied/,
      timelinejs: /"unique_id":"secret".*"display_date":"2031-05-05 · only denied"/,
      ics: /SUMMARY:Secret talks on the hill \(only denied\)/,
      ftm: /"id":"secret".*"only denied"/,
      markdown: /### Secret talks on the hill\n[^#]*only denied/,
      report: /<article id="secret">[\s\S]*?only denied/,
      "csv-claims": /^"secret",.*"denied"/m,
    };
    for (const [format, line] of Object.entries(tells))
      expect(await text(`export/${format}?process=ford-talks`), format).toMatch(line);
  });

  it.runIf(wanted)("is disputed, and has happened, once a page says so after all", async () => {
    await fill(engine, [await dossierOf(saidAfterAll)]);
    const late = await serve(engine);
    const { body } = await late.get("/api/processes/ford-talks/graph");
    const states = (known: string) =>
      stand(knownFacts(body, known))
        .filter(({ fact }) => fact.id === "secret")
        .map(({ standing, days }) => [standing.state, standing.disputed, days.edtf]);
    const { changes } = (
      await late.get("/api/processes/ford-talks/diff?a=2031-05-10&aKnown=2031-05-10&b=2031-05-30")
    ).body;
    await late.close();

    expect(states("2031-05-06")).toEqual([]);
    expect(states("2031-05-10")).toEqual([["denied", false, null]]);
    expect(states("2031-05-20")).toEqual([["shown", true, "2031-05-05"]]);
    expect(
      changes
        .filter(({ fact }: { fact: string }) => fact === "secret")
        .map(({ change, denied }: Record<string, unknown>) => [change, denied]),
    ).toEqual([
      ["became known", false],
      ["became disputed", false],
    ]);
  });
});
