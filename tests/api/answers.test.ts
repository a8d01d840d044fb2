import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EndpointName, endpoints } from "../../model/api.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { revisionOf, storeRevisionOf } from "../../server/revisions/hash.ts";
import { openRevisions } from "../../server/revisions/revisions.ts";
import { engines } from "../fixtures/engines.ts";
import { dossierOf } from "../fixtures/world.ts";
import { river } from "./river.ts";
import { fill, type Served, serve, today } from "./served.ts";

const dossier = await dossierOf(river);
const hash = storeRevisionOf([{ id: dossier.id, revision: revisionOf(dossier) }]);

const always = { edtf: null, earliest: "0001-01-01", latest: "9999-12-31" };
const someDay = { ...always, surelyFrom: null, surelyTo: null };
const on = (edtf: string) => ({
  ...{ edtf, earliest: edtf, latest: edtf, surelyFrom: edtf, surelyTo: edtf },
});
const claimId = expect.stringMatching(/^[0-9a-f]{16}$/);
const somewhere = { x: expect.any(Number), y: expect.any(Number) };

/** A row of the Herald of 4 May that supports the fact itself, or as said otherwise. */
const row = (more: object = {}) => ({
  ...{ id: claimId, known: "2031-05-04", until: "9999-12-31", stance: "supports" },
  ...{ origin: "herald", field: "", value: null, inferred: false, speaker: null, voice: null },
  ...more,
});
const third = row({ field: "edtf", value: "2031-05-03", voice: "a ferryman" });
const entity = (id: string, kind: string, name: string, more: object = {}) => ({
  ...{ id, kind, name, names: [], properties: {}, ...someDay, claims: [row()], ...more },
});

/** Everything that can be asked of the river, by endpoint. */
const questions: Record<EndpointName, string[]> = {
  health: ["/health"],
  processes: ["/processes", "/processes?known=2031-05-04"],
  process: ["/processes/river-talks", "/processes/river-talks?known=2031-05-04"],
  graph: [
    "/processes/river-talks/graph",
    "/processes/river-talks/graph?from=2031-05-03&to=2031-05-03&known=2031-05-25",
    "/processes/river-talks/graph?kinds=State,Agreement&roles=party",
    "/processes/river-talks/graph?claimIds=counted",
  ],
  timeline: ["/processes/river-talks/timeline", "/processes/river-talks/timeline?known=2031-05-03"],
  entity: ["/entities/ida", "/entities/herald", "/entities/truce.first?known=2031-05-04"],
  disputes: ["/processes/river-talks/disputes", "/processes/river-talks/disputes?known=2031-05-04"],
  card: [
    "/facts/aland~REPRESENTED_AT~ferry-talks/card",
    "/facts/ferry-talks/card?known=2031-05-25",
  ],
  claims: ["/facts/aland~REPRESENTED_AT~ferry-talks/claims", "/facts/truce/claims"],
  search: ["/search?q=Lund", "/search?q=river&kind=Source,Agreement&known=2031-05-04"],
  paths: ["/paths?a=ida&b=aland", "/paths?a=ida&b=bland&order=time&to=2031-05-30"],
  sources: ["/sources", "/sources?process=river-talks&known=2031-05-04"],
  source: ["/sources/world.h", "/sources/world.c"],
  revisions: ["/revisions"],
  revision: [`/revisions/${hash}`],
  revisionDiff: [`/revisions/${hash}/diff/${hash.slice(0, 8)}`],
  agreements: ["/agreements", "/agreements?process=river-talks&known=2031-05-04"],
  ledger: ["/agreements/truce/ledger", "/agreements/truce/ledger?to=2031-05-30&known=2031-05-04"],
  comparison: ["/agreements/truce/compare/truce.first"],
  // The river has no measure: tests/api/ledger.test.ts asks of one.
  figures: [],
  accusations: ["/processes/river-talks/accusations?from=2031-05-01"],
  commitments: ["/processes/river-talks/commitments"],
  followThrough: ["/meetings/ferry-talks/follow-through?known=2031-05-25"],
  changes: [`/changes?since=${hash}`, `/changes?since=${hash}&process=river-talks&fact=truce`],
  stories: ["/stories", "/stories?process=river-talks"],
  story: [],
  // The river has no story: tests/api/story-sources.test.ts asks of one.
  storySources: [],
  questions: [
    "/processes/river-talks/questions",
    "/processes/river-talks/questions?from=2031-05-01&known=2031-05-25&seed=a&count=3",
  ],
  coverage: [
    "/processes/river-talks/coverage",
    "/processes/river-talks/coverage?from=2031-05-01&to=2031-05-31&known=2031-05-04",
  ],
  difference: [
    "/processes/river-talks/diff?a=2031-05-02&b=2031-06-01",
    "/processes/river-talks/diff?a=2031-06-01&aKnown=2031-05-25&b=2031-05-01&bKnown=2031-05-04",
  ],
};

describe.for(engines)("the API on $name", ({ wanted, open }) => {
  const folder = mkdtempSync(join(tmpdir(), "parley-answers-"));
  let engine: Engine;
  let served: Served;
  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    const revisions = openRevisions(folder);
    await fill(engine, [dossier], revisions);
    served = await serve(engine, { revisions });
  });
  afterAll(async () => {
    await served?.close();
    await engine?.close();
    rmSync(folder, { recursive: true });
  });

  const asked = Object.entries(questions).flatMap(([name, paths]) =>
    paths.map((path) => [path, name as EndpointName] as const),
  );
  it.runIf(wanted).for(asked)("answers %s as its schema says", async ([path, name]) => {
    const { status, body } = await served.get(`/api${path}`);

    expect(status).toBe(200);
    // Strict: an answer carries nothing that the schema does not name.
    expect(endpoints[name].answer.strict().parse(body)).toEqual(body);
  });

  it.runIf(wanted)("says how it is, and what it holds", async () => {
    expect((await served.get("/api/health")).body).toEqual({
      status: "ok",
      engine: engine.name,
      revision: expect.stringMatching(/^[0-9a-f]{64}$/),
      counts: { entities: 9, relations: 4, claims: 14, sources: 2, dossiers: 1 },
    });
  });

  it.runIf(wanted)("counts a process, today and as known on the day of the truce", async () => {
    const summary = {
      ...{ id: "river-talks", name: "The river talks", clock: "two", terms: "CC-BY-4.0" },
      ...someDay,
      ...{ firstEvent: "2031-05-02", lastEvent: "2031-05-04" },
      counts: {
        ...{ entities: 6, meetings: 1, agreements: 1, claims: 14 },
        ...{ sources: 2, publishers: 2, languages: 1 },
      },
    };
    const { body } = await served.get("/api/processes");
    expect(body).toEqual({
      revision: expect.any(String),
      clocks: { from: null, to: null, known: null, today },
      processes: [summary],
    });

    const then = await served.get("/api/processes/river-talks?known=2031-05-04");
    expect(then.body.clocks).toEqual({ from: null, to: null, known: "2031-05-04", today });
    expect(then.body.process).toEqual({
      ...summary,
      firstEvent: "2031-05-03",
      counts: {
        ...{ entities: 5, meetings: 1, agreements: 1, claims: 11 },
        ...{ sources: 1, publishers: 1, languages: 1 },
      },
    });
  });

  it.runIf(wanted)("draws who is at the ferry, for whom, with every claim", async () => {
    const { body } = await served.get(
      "/api/processes/river-talks/graph?kinds=Person,State,Meeting&to=2031-05-03",
    );
    const second = row({
      ...{ known: "2031-05-20", origin: "ida", speaker: "ida" },
      ...{ field: "edtf", value: "2031-05-02" },
    });
    const days = {
      ...{ edtf: "[2031-05-02,2031-05-03]", earliest: "2031-05-02", latest: "2031-05-03" },
      ...{ surelyFrom: null, surelyTo: null },
    };
    expect(sorted(body)).toEqual({
      names: { herald: "The Herald" },
      revision: expect.any(String),
      clocks: { from: null, to: "2031-05-03", known: null, today },
      process: "river-talks",
      nodes: [
        entity("aland", "State", "Aland", somewhere),
        entity("bland", "State", "Bland", somewhere),
        entity("ferry-talks", "Meeting", "Talks on the ferry", {
          ...{ ...days, ...somewhere, claims: inOrder([row(), third, second]) },
        }),
        entity("ida", "Person", "Ida Lund", somewhere),
      ],
      relations: [
        {
          ...{ id: "aland~REPRESENTED_AT~ferry-talks", type: "REPRESENTED_AT", tail: "aland" },
          ...{ head: "ferry-talks", role: null, properties: {}, ...days, claims: [row()] },
        },
        {
          ...{ id: "ida~ATTENDED~ferry-talks", type: "ATTENDED", tail: "ida", role: null },
          ...{ head: "ferry-talks", properties: { behalfOf: "aland" }, ...days },
          claims: inOrder([row(), row({ field: "behalfOf", value: "aland" })]),
        },
      ],
    });
  });

  it.runIf(wanted)(
    "counts the claims of each fact in order where their ids are not wanted",
    async () => {
      const whole = (await served.get("/api/processes/river-talks/graph")).body;
      const { body } = await served.get("/api/processes/river-talks/graph?claimIds=counted");
      const count = <Fact extends { claims: object[] }>(fact: Fact) => ({
        ...fact,
        claims: fact.claims.map((claim, at) => ({ ...claim, id: String(at) })),
      });
      expect(body).toEqual({
        ...{ ...whole, nodes: whole.nodes.map(count), relations: whole.relations.map(count) },
      });
    },
  );

  it.runIf(wanted)("gives a meeting the one day that was known before the other", async () => {
    const { body } = await served.get("/api/processes/river-talks/graph?known=2031-05-19");
    const ferry = body.nodes.find(({ id }: { id: string }) => id === "ferry-talks");

    expect(ferry).toMatchObject(on("2031-05-03"));
    expect(body.nodes.map(({ id }: { id: string }) => id)).not.toContain("truce.first");
    const outside = "/api/processes/river-talks/graph?known=2031-05-19&to=2031-05-02";
    const ids = (await served.get(outside)).body.nodes.map(({ id }: { id: string }) => id);
    expect(ids).not.toContain("ferry-talks");
  });

  it.runIf(wanted)("lays the truce and the talks on lanes, the party last", async () => {
    const { body } = await served.get("/api/processes/river-talks/timeline");
    const lane = (id: string, kind: string, name: string, roles: string[] = []) => ({
      ...{ id, kind, name, roles },
    });
    expect(body).toEqual({
      revision: expect.any(String),
      clocks: { from: null, to: null, known: null, today },
      process: "river-talks",
      events: [
        {
          ...{ id: "ferry-talks", kind: "Meeting", name: "Talks on the ferry" },
          ...{ edtf: "[2031-05-02,2031-05-03]", earliest: "2031-05-02", latest: "2031-05-03" },
          ...{
            surelyFrom: null,
            surelyTo: null,
            lanes: ["aland", "ida"],
            drawnFrom: null,
            onlyDenied: false,
          },
        },
        {
          ...{ id: "truce", kind: "Agreement", name: "River truce" },
          ...{ edtf: "2031-05-04/..", earliest: "2031-05-04", latest: "9999-12-31" },
          ...{ surelyFrom: "2031-05-04", surelyTo: "2031-05-04" },
          ...{ lanes: ["bland"], drawnFrom: "signed", onlyDenied: false },
        },
      ],
      phases: [
        {
          ...{ id: "truce.first", name: "First phase", agreement: "truce", order: 1 },
          ...{ planned: true, ...someDay },
        },
      ],
      lanes: [
        lane("aland", "State", "Aland"),
        lane("ida", "Person", "Ida Lund"),
        lane("bland", "State", "Bland", ["party"]),
      ],
      histogram: [{ month: "2031-05", events: 2 }],
    });
  });

  it.runIf(wanted)("tells a state where it was represented, in whose words", async () => {
    const page = {
      ...{ dossier: "world", source: "world.h", publisher: "herald", publisherName: "The Herald" },
      ...{ published: "2031-05-04", language: "en", title: null, archived: null, lang: null },
      ...{ originName: "The Herald", speakerFor: null, via: null, written: null, paragraph: null },
      ...{ speakerName: null, speakerForName: null, viaName: null, passage: 1 },
      words: "Ida Lund, for Aland, was on the ferry",
      address:
        "https://example.org/herald#:~:text=Ida%20Lund%2C%20for%20Aland%2C%20was%20on%20the%20ferry",
    };
    const { body } = await served.get("/api/entities/aland");
    expect(body.entity).toEqual({
      ...entity("aland", "State", "Aland"),
      processes: ["river-talks"],
      cited: [{ ...row(), ...page, about: "aland", tail: null, head: null }],
    });
    expect(body.relations).toEqual([
      {
        ...{ id: "aland~REPRESENTED_AT~ferry-talks", type: "REPRESENTED_AT", role: null },
        ...{ tail: "aland", head: "ferry-talks", outward: true, properties: {} },
        ...{ other: "ferry-talks", otherKind: "Meeting", otherName: "Talks on the ferry" },
        ...{ edtf: "[2031-05-02,2031-05-03]", earliest: "2031-05-02", latest: "2031-05-03" },
        ...{ surelyFrom: null, surelyTo: null, claims: [row()] },
        cited: [
          {
            ...{ ...row(), ...page, about: "ida~ATTENDED~ferry-talks" },
            ...{ tail: "ida", head: "ferry-talks" },
          },
        ],
      },
    ]);

    const then = (await served.get("/api/entities/aland?known=2031-05-04")).body;
    expect(then.relations).toMatchObject([on("2031-05-03")]);
  });

  it.runIf(wanted)("opens a source with what rests on each of its passages", async () => {
    const { body } = await served.get("/api/sources/world.c");

    expect(body.source).toEqual({
      ...{ id: "world.c", dossier: "world", publisher: "courier", publisherName: "The Courier" },
      ...{ published: "2031-05-20", known: "2031-05-20", language: "en", title: null },
      ...{ url: "https://example.org/courier#top", terms: null, archived: null, claims: 3 },
      passages: [
        {
          ...{ number: 1, words: "they had met on 2 May", paragraph: null, speaker: "ida" },
          ...{ voice: null, via: null, supports: ["ferry-talks"], denies: [] },
          address: "https://example.org/courier#top:~:text=they%20had%20met%20on%202%20May",
        },
        {
          ...{ number: 2, words: "a first phase was foreseen", paragraph: null, speaker: null },
          ...{ voice: null, via: null, denies: [] },
          supports: ["truce.first", "truce.first~PART_OF~truce"],
          address: "https://example.org/courier#top:~:text=a%20first%20phase%20was%20foreseen",
        },
      ],
      follows: [{ how: "relays", source: "world.h" }],
    });
  });

  it.runIf(wanted)("answers the last day as it answers without one", async () => {
    const onDays = asked.filter(([, name]) => "known" in endpoints[name].query.shape);
    for (const path of onDays.map(([path]) => path).filter((path) => !path.includes("known"))) {
      const last = `${path}${path.includes("?") ? "&" : "?"}known=2999-12-31`;
      const [all, then] = await Promise.all([served.get(`/api${path}`), served.get(`/api${last}`)]);
      expect(then.body).toEqual({
        ...all.body,
        clocks: { ...all.body.clocks, known: "2999-12-31" },
      });
    }
  });
});

/** Claims known on one day stand in the order of their ids, which nobody can read. */
function inOrder<Row extends object>(rows: Row[]) {
  return expect.toSatisfy(
    (found: object[]) =>
      found.length === rows.length && rows.every((one) => found.some((each) => equal(each, one))),
  );
}

function equal(found: object, expected: object): boolean {
  try {
    expect(found).toEqual(expected);
    return true;
  } catch {
    return false;
  }
}

function sorted(body: { nodes: { id: string }[]; relations: { id: string }[] }) {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return { ...body, nodes: body.nodes.toSorted(byId), relations: body.relations.toSorted(byId) };
}
