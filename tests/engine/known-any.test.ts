import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type KnownFacts, knownFacts } from "../../client/store/standings.ts";
import type { Graph } from "../../model/api/processes.ts";
import { addDays } from "../../model/day.ts";
import { firstKnownValue } from "../../model/drawing.ts";
import type { Dossier, SourceFact } from "../../model/fact.ts";
import { marksOf, standingMarks } from "../../model/marks.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { fill, type Served, serve } from "../api/served.ts";
import { anyDossier } from "../fixtures/any-dossier.ts";
import { engines } from "../fixtures/engines.ts";
import { dossierOf, says } from "../fixtures/world.ts";

const first = "2031-05-01";
const elsewhere = `
id: elsewhere
states: {elsewhere: {name: Elsewhere, per: s.1}}
meetings: {elsewhere-talks: {name: Talks elsewhere, on: {2031-04-02: s.2}, per: s.1}}
${says(2)}
`;

/** When a page came out, how long before each passage was public, and how long after it was taken back. */
const time = fc.record({
  published: fc.nat(20),
  before: fc.nat(5),
  taken: fc.option(fc.integer({ min: 1, max: 20 }), { freq: 2 }),
});
const anyWorld = fc
  .record({ dossier: anyDossier, times: fc.array(time, { minLength: 6, maxLength: 6 }) })
  .map(({ dossier, times }): Dossier => {
    const sources = dossier.facts.filter((fact): fact is SourceFact => fact.is === "source");
    const dated = new Map(
      sources.map((source, at): [SourceFact, SourceFact] => {
        const published = addDays(first, times[at * 3]!.published);
        const passages = source.passages.map((passage, nth) => {
          const { before, taken } = times[at * 3 + nth]!;
          const known = addDays(published, -before);
          const { known: _, withdrawn: __, ...rest } = passage;
          const withdrawn = taken === null ? {} : { withdrawn: addDays(known, taken) };
          return { ...rest, ...(before === 0 ? {} : { known }), ...withdrawn };
        });
        return [source, { ...source, published, passages }];
      }),
    );
    const facts = dossier.facts.map((fact) => dated.get(fact as SourceFact) ?? fact);
    return { ...dossier, facts };
  });

describe.for(engines)("the second clock over any world on $name", ({ wanted, open, neo4j }) => {
  let engine: Engine;
  let served: Served;
  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    await fill(engine, [await dossierOf(elsewhere)]);
    served = await serve(engine);
  });
  afterAll(async () => {
    await served?.close();
    await engine?.close();
  });
  const graphOn = async (known: string | null, more = ""): Promise<Graph> => {
    const query = new URLSearchParams(`${known ? `known=${known}` : ""}${more}`);
    const { status, body } = await served.get(`/api/processes/process/graph?${query}`);
    expect({ status, detail: body.detail }).toEqual({ status: 200, detail: undefined });
    return body;
  };

  it.runIf(wanted)(
    "adds, marks what was taken back, and stands in the client as the server answers",
    async () => {
      const seen = { days: 0, withdrawn: 0, denied: 0, disputed: 0 };
      await fc.assert(
        fc.asyncProperty(anyWorld, async (world) => {
          await fill(engine, [world]);
          await served.app.current.check();
          const all = await graphOn(null);
          const counted = await graphOn(null, "&claimIds=counted");
          const rows = [...all.nodes, ...all.relations].flatMap(({ claims }) => claims);
          const turns = rows.flatMap(({ known, until }) => [known, until]);
          const days = [...new Set(turns)].filter((day) => day < "9999").sort();
          let before: KnownFacts | null = null;
          let told: Graph | null = null;
          for (const day of [addDays(days[0]!, -1), ...days]) {
            const now = await graphOn(day);
            const mine = knownFacts(all, day);
            expect({ day, ...standing(mine) }).toEqual({ day, ...standing(knownFacts(now, day)) });
            expect({ day, ...shown(knownFacts(counted, day)) }).toEqual({ day, ...shown(mine) });
            if (told) holdRows(rowsIn(told), rowsIn(now), day);
            if (before) holdForward(before, mine, day);
            [before, told] = [mine, now];
            seen.days += 1;
            for (const { standing } of everyFact(mine)) {
              if (standing.state === "withdrawn") seen.withdrawn += 1;
              if (standing.state === "denied") seen.denied += 1;
              if (standing.disputed) seen.disputed += 1;
            }
          }
          const day = days[Math.floor(days.length / 2)]!;
          for (const mark of standingMarks)
            expect({ day, mark, ids: idsIn(await graphOn(day, `&standing=${mark}`)) }).toEqual({
              ...{ day, mark, ids: markedIn(knownFacts(all, day), mark) },
            });
          const last = await graphOn(days.at(-1)!);
          expect({ nodes: last.nodes, relations: last.relations }).toEqual({
            ...{ nodes: all.nodes, relations: all.relations },
          });
        }),
        { numRuns: neo4j ? 6 : 25, endOnFailure: true },
      );
      for (const [what, count] of Object.entries(seen))
        expect({ what, count }).not.toEqual({ what, count: 0 });
    },
    240_000,
  );
});

function everyFact({ nodes, relations }: KnownFacts) {
  return [...nodes.values(), ...relations];
}

/** Everything that is known, with its days, its state and what is said of its fields, by id. */
function standing(facts: KnownFacts) {
  return Object.fromEntries(
    everyFact(facts)
      .map(({ fact, days, standing: { alleged: _, why: __, ...rest } }) => [
        fact.id,
        { days, ...rest },
      ])
      .sort(([a], [b]) => (a! < b! ? -1 : 1)),
  );
}

/** What a reader sees of everything that is known, whatever its claims are called. */
function shown(facts: KnownFacts) {
  return Object.fromEntries(
    everyFact(facts)
      .map(({ fact, days, standing }) => {
        const { state, firstKnown, origins, reports } = standing;
        const drawn = Object.keys(standing.fields).map((field) =>
          firstKnownValue(fact.claims, standing, field),
        );
        const marks = marksOf(standing);
        return [fact.id, { days, state, firstKnown, origins, reports, marks, drawn }] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

type RowsOf = Record<string, string[]>;

function rowsIn({ nodes, relations }: Graph): RowsOf {
  return Object.fromEntries(
    [...nodes, ...relations].map(({ id, claims }) => [id, claims.map((row) => row.id)]),
  );
}

/** Whatever was said by a day is said by every later one. */
function holdRows(before: RowsOf, now: RowsOf, day: string) {
  for (const [id, rows] of Object.entries(before))
    expect({ day, id, rows: now[id] }).toEqual({ day, id, rows: expect.arrayContaining(rows) });
}

/** What is listed stays listed; what was said is said no more only where it is marked as withdrawn. */
function holdForward(before: KnownFacts, now: KnownFacts, day: string) {
  const states = new Map(everyFact(now).map(({ fact, standing }) => [fact.id, standing.state]));
  const may = {
    shown: ["shown", "withdrawn"],
    denied: ["denied", "shown", "withdrawn"],
    withdrawn: ["withdrawn", "denied", "shown"],
    unknown: [],
  };
  for (const { fact, standing } of everyFact(before)) {
    const { id } = fact;
    expect({ day, id, state: may[standing.state] }).toEqual({
      ...{ day, id, state: expect.arrayContaining([states.get(id)]) },
    });
  }
}

function idsIn({ nodes, relations }: Graph): string[] {
  return [...nodes, ...relations].map(({ id }) => id).sort();
}

/** What has a mark, with the ends of the relations among it. */
function markedIn(facts: KnownFacts, mark: (typeof standingMarks)[number]): string[] {
  const marked = everyFact(facts)
    .filter(({ fact, standing }) => fact.claims.length > 0 && marksOf(standing).includes(mark))
    .map(({ fact }) => fact);
  const ends = marked.flatMap((fact) => ("tail" in fact ? [fact.tail, fact.head] : []));
  return [...new Set([...marked.map(({ id }) => id), ...ends])].sort();
}
