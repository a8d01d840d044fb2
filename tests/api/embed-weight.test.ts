import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../../server/engine/embedded.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { seed, seedNames } from "../seed/dossiers.ts";
import { fill, type Served, serve } from "./served.ts";

const process = "gaza-ceasefire";
/** The most that an embed of sixty events weighs with all it needs, bytes by gzip. */
const limit = 30 * 1024;

// A page is the same on every engine; its scripts and styles stand in it.
describe("embeds of the seed", () => {
  let engine: Engine;
  let served: Served;
  beforeAll(async () => {
    engine = openEmbedded(null);
    await fill(engine, await Promise.all(seedNames.map(seed)));
    served = await serve(engine, { pages: join(import.meta.dirname, "../../dist/client") });
  });
  afterAll(async () => {
    await served.close();
    await engine.close();
  });
  const weigh = async (path: string) => {
    const response = await fetch(`${served.address}/embed/${path}`);
    const page = await response.text();
    expect({
      path,
      status: response.status,
      asks: /(?:src|href)="[^"#]*\.(?:js|css)"/.test(page),
    }).toEqual({
      ...{ path, status: 200, asks: false },
    });
    return gzipSync(page, { level: 9 }).length;
  };

  it("weigh at most 30 KB in every stretch of sixty events", async () => {
    const days = (await served.get(`/api/processes/${process}/timeline`)).body.events
      .flatMap(({ earliest }: { earliest: string }) => (earliest > "0001-01-01" ? [earliest] : []))
      .sort() as string[];
    const stretches: [string, string][] = [];
    for (let at = 0; at + 59 < days.length; at += 60) stretches.push([days[at]!, days[at + 59]!]);
    expect(stretches.length).toBeGreaterThan(3);

    const heavy: string[] = [];
    for (const [from, to] of stretches)
      for (const path of [
        `timeline?process=${process}&from=${from}&to=${to}`,
        `graph?process=${process}&from=${from}&to=${to}`,
      ]) {
        const bytes = await weigh(path);
        if (bytes > limit) heavy.push(`${path}: ${bytes}`);
      }
    expect(heavy).toEqual([]);
  });

  it("weigh at most 30 KB for the difference between a truce and the meeting on its second phase", async () => {
    const difference = await weigh(`difference?process=${process}&a=2025-10-09&b=2025-11-25`);
    expect(difference).toBeLessThan(limit);
  });

  it("weigh at most 30 KB for every agreement, and for the cards with the most claims", async () => {
    const { nodes } = (await served.get(`/api/processes/${process}/graph`)).body as {
      nodes: { id: string; kind: string; claims: object[] }[];
    };
    const agreements = nodes.filter(({ kind }) => kind === "Agreement");
    const told = nodes.toSorted((a, b) => b.claims.length - a.claims.length).slice(0, 12);
    expect(agreements.length).toBeGreaterThan(5);
    expect(told[0]!.claims.length).toBeGreaterThan(30);

    const heavy: string[] = [];
    for (const path of [
      ...agreements.map(({ id }) => `ledger?agreement=${id}`),
      ...told.map(({ id }) => `card?fact=${id}`),
    ]) {
      const bytes = await weigh(path);
      if (bytes > limit) heavy.push(`${path}: ${bytes}`);
    }
    expect(heavy).toEqual([]);
  });
});
