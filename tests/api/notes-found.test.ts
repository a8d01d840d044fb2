import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DisputesAnswer } from "../../model/api/processes.ts";
import { openEmbedded } from "../../server/engine/embedded.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { seed } from "../seed/dossiers.ts";
import { allNotes } from "../seed/notes.ts";
import { fill, type Served, serve } from "./served.ts";

const parts = await allNotes();
const disagreements = parts.flatMap(([part, { disagreements }]) =>
  Object.entries(disagreements).map(([number, held]) => ({ part, number, held })),
);
const echoes = parts.flatMap(([part, { echoes }]) =>
  Object.entries(echoes).flatMap(([number, said]) =>
    said.map((echo) => ({ part, number, ...echo })),
  ),
);

describe("the notes on the evidence, under “What is disputed”", () => {
  let engine: Engine;
  let served: Served;
  let answer: DisputesAnswer;
  beforeAll(async () => {
    engine = openEmbedded(null);
    await fill(engine, [await seed("actors"), await seed("gaza-ceasefire")]);
    served = await serve(engine);
    answer = (await served.get("/api/processes/gaza-ceasefire/disputes")).body;
  });
  afterAll(async () => {
    await served.close();
    await engine.close();
  });

  it.for(disagreements)("$number of $part can be found", ({ held }) => {
    const { disputed = [], qualified = [], both } = held;
    const inDispute = answer.disputes.map(({ fact }) => fact.id);
    const beside = (ways: string[] | null) =>
      answer.sideBySide
        .filter(({ way }) => ways === null || ways.includes(way))
        .flatMap(({ about, facts }) => [about.id, ...facts.map(({ id }) => id)]);
    const missing = {
      disputed: disputed.map(([fact]) => fact).filter((fact) => !inDispute.includes(fact)),
      qualified: qualified.filter((fact) => !beside(["qualified"]).includes(fact)),
      // What is in dispute or qualified is found by that already.
      both:
        disputed.length + qualified.length > 0 ||
        [...new Set((both?.answers ?? []).map(([fact]) => fact))].some((fact) =>
          [...inDispute, ...beside(null)].includes(fact),
        ),
    };

    expect(missing).toEqual({ disputed: [], qualified: [], both: true });
  });

  it.for(echoes)("$number of $part: one origin, told by $pages, can be found", (echo) => {
    const found = answer.echoes.find(({ origin }) => origin === echo.origin);
    const told = found?.facts.map(({ fact }) => fact.id) ?? [];
    const wanted = echo.facts ?? [];

    expect(told.length).toBeGreaterThan(0);
    expect(wanted.length === 0 || wanted.some((fact) => told.includes(fact))).toBe(true);
  });
});
