import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDossier } from "../../server/dossier/read.ts";
import { openEmbedded } from "../../server/engine/embedded.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { fill, type Served, serve } from "./served.ts";

const seed = join(import.meta.dirname, "../../seed");
const process = "/api/processes/gaza-ceasefire";

interface Thing {
  id: string;
  claims: { id: string; known: string }[];
}

describe("the Gaza dossier as known on a day", () => {
  let engine: Engine;
  let served: Served;
  beforeAll(async () => {
    engine = openEmbedded(null);
    const read = await Promise.all(
      ["actors", "gaza-ceasefire"].map((name) => readDossier(join(seed, name))),
    );
    await fill(
      engine,
      read.map(({ dossier }) => dossier!),
    );
    served = await serve(engine);
  });
  afterAll(async () => {
    await served.close();
    await engine.close();
  });

  const graphOn = async (day: string) => {
    const { body } = await served.get(`${process}/graph?known=${day}`);
    return [...body.nodes, ...body.relations] as Thing[];
  };

  it("on the last day is what it is without a day, drawn anew from its claims alone", async () => {
    for (const path of ["", "/graph", "/timeline"]) {
      const all = (await served.get(`${process}${path}`)).body;
      const last = (await served.get(`${process}${path}?known=2999-12-31`)).body;
      expect(last).toEqual({ ...all, clocks: { ...all.clocks, known: "2999-12-31" } });
    }
    for (const id of ["kalin", "gaza-deal", "egypt"]) {
      const all = (await served.get(`/api/entities/${id}`)).body;
      const last = (await served.get(`/api/entities/${id}?known=2999-12-31`)).body;
      expect(last).toEqual({ ...all, clocks: { ...all.clocks, known: "2999-12-31" } });
    }
  });

  it("only gains things and claims as the day moves on, and never has one from later", async () => {
    const everything = await graphOn("2999-12-31");
    const days = everything.flatMap(({ claims }) => claims.map(({ known }) => known)).sort();
    const distinct = [...new Set(days)];
    const some = distinct.filter((_, at) => at % Math.ceil(distinct.length / 20) === 0);
    expect(some.length).toBeGreaterThan(5);

    let before: Thing[] = [];
    for (const day of some) {
      const now = await graphOn(day);
      const rows = new Map(now.map(({ id, claims }) => [id, new Set(claims.map(({ id }) => id))]));
      const lost = before.flatMap(({ id, claims }) =>
        claims.filter((claim) => !rows.get(id)?.has(claim.id)).map((claim) => [id, claim.id]),
      );
      const later = now.flatMap(({ claims }) => claims.filter(({ known }) => known > day));
      expect({ lost, later }).toEqual({ lost: [], later: [] });
      before = now;
    }
    expect(before.length).toBeGreaterThan(100);
  });

  it("has no Cairo meeting on the evening before it", async () => {
    const ids = async (day: string) => (await graphOn(day)).map(({ id }) => id);

    expect(await ids("2025-11-24")).not.toContain("cairo-2025-11-25");
    expect(await ids("2025-11-25")).toContain("cairo-2025-11-25");
  });
});
