import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type KnownFacts, knownFacts } from "../../client/store/standings.ts";
import type { Graph } from "../../model/api/processes.ts";
import { addDays } from "../../model/day.ts";
import { marksOf } from "../../model/marks.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { fill, type Served, serve } from "../api/served.ts";
import { shore } from "../api/shore.ts";
import { engines } from "../fixtures/engines.ts";
import { dossierOf } from "../fixtures/world.ts";

/** The shore talks, with words that were taken back on 25 May and a page that corrects them. */
const corrected = shore
  .replace(
    "4: more than 300 boats were out",
    "4: {words: more than 300 boats were out, withdrawn: 2031-05-25}",
  )
  .replace(
    "\nlinks:",
    `
  fix:
    publisher: herald
    published: 2031-05-25
    lang: en
    url: https://example.org/fix
    corrects: c
    says: {1: the boats were miscounted}

links:`,
  );
const days = Array.from({ length: 30 }, (_, at) => addDays("2031-05-01", at));

describe.for(engines)("the second clock on $name", ({ wanted, open }) => {
  let engine: Engine;
  let served: Served;
  let all: Graph;
  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    await fill(engine, [await dossierOf(corrected)]);
    served = await serve(engine);
    all = await graphOn(null);
  });
  afterAll(async () => {
    await served?.close();
    await engine?.close();
  });
  const graphOn = async (known: string | null): Promise<Graph> =>
    (await served.get(`/api/processes/shore-talks/graph${known ? `?known=${known}` : ""}`)).body;

  it.runIf(wanted)("shows in the client on each day what the server answers for it", async () => {
    for (const day of days) {
      const answered = await graphOn(day);
      const told = knownFacts(answered, day);
      const edtf = new Map(
        everyFact(knownFacts(all, day)).map(({ fact, days }) => [fact.id, days.edtf]),
      );
      for (const { id, edtf: drawn } of [...answered.nodes, ...answered.relations])
        expect({ day, id, edtf: edtf.get(id) }).toEqual({ day, id, edtf: drawn });
      expect({ day, ...standing(knownFacts(all, day)) }).toEqual({ day, ...standing(told) });
    }
  });

  it.runIf(wanted)("on the last day shows what all that is known shows", () => {
    expect(standing(knownFacts(all, "9999-12-30"))).toEqual(standing(knownFacts(all, null)));
  });

  it.runIf(wanted)("moved forward only adds; what was taken back is marked and stays", () => {
    const seen = new Map<string, string>();
    let withdrawn = 0;
    for (const day of days) {
      const now = new Map(
        everyFact(knownFacts(all, day)).map(({ fact, standing }) => [fact.id, standing.state]),
      );
      for (const [id, before] of seen) {
        expect({ day, id, there: now.has(id) }).toEqual({ day, id, there: true });
        if (now.get(id) !== before) {
          expect({ day, id, state: now.get(id) }).toEqual({ day, id, state: "withdrawn" });
          withdrawn += 1;
        }
      }
      for (const [id, state] of now) seen.set(id, state);
    }
    expect(withdrawn).toBeGreaterThan(0);
  });
});

function everyFact({ nodes, relations }: KnownFacts) {
  return [...nodes.values(), ...relations];
}

/** Everything that is known, with its days, its state and its marks, by id. */
function standing(facts: KnownFacts) {
  return Object.fromEntries(
    everyFact(facts)
      .map(({ fact, days, standing }) => {
        const { state, firstKnown, origins, reports, fields } = standing;
        return [
          fact.id,
          { days, state, firstKnown, origins, reports, fields, marks: marksOf(standing) },
        ] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
