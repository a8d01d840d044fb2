import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ProblemDetails } from "../../model/api/parts.ts";
import { type EndpointName, endpoints } from "../../model/api.ts";
import { kindNames } from "../../model/kinds.ts";
import { openEmbedded } from "../../server/engine/embedded.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { dossierOf } from "../fixtures/world.ts";
import { river } from "./river.ts";
import { fill, type Served, serve } from "./served.ts";

let engine: Engine;
let served: Served;
beforeAll(async () => {
  engine = openEmbedded(null);
  await fill(engine, [await dossierOf(river)]);
  served = await serve(engine);
});
afterAll(async () => {
  await served.close();
  await engine.close();
});

const ids = ["river-talks", "ida", "truce.first", "world.h", "aland~REPRESENTED_AT~ferry-talks"];
const spring = fc
  .date({ min: new Date("2031-04-25"), max: new Date("2031-05-25"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const day = fc.oneof(
  spring,
  fc.constantFrom("2031-02-29", "0000-00-00", "9999-12-31", "2031-5-4", "2031"),
);
const text = fc.string({ unit: "binary", maxLength: 40 });
const value = fc.oneof(day, fc.constantFrom(...ids), fc.subarray(kindNames).map(String), text);
const parameters = ["from", "to", "known", "revision", "kinds", "roles", "process"];
const name = fc.oneof(
  { arbitrary: fc.constantFrom(...parameters), weight: 9 },
  { arbitrary: text, weight: 1 },
);
const question = fc.record({
  endpoint: fc.constantFrom(...(Object.keys(endpoints) as EndpointName[])),
  id: fc.oneof({ arbitrary: fc.constantFrom(...ids), weight: 3 }, { arbitrary: text, weight: 1 }),
  query: fc.array(fc.tuple(name, value), { maxLength: 4 }),
});

describe("whatever is asked", () => {
  it("is answered as the schema says, or refused as a problem, and is never our mistake", async () => {
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(question, async ({ endpoint, id, query }) => {
        const path = endpoints[endpoint].path.replaceAll(/\{\w+\}/g, encodeURIComponent(id));
        const search = query.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
        const { status, body } = await served.get(`/api${path}?${search}`);

        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect([200, 400, 404]).toContain(status);
        const schema = status === 200 ? endpoints[endpoint].answer : ProblemDetails;
        expect(schema.strict().parse(body)).toEqual(body);
      }),
      { numRuns: 1_000 },
    );
    // Enough of each, or the questions are not worth asking.
    for (const status of [200, 400, 404]) expect(statuses.get(status)).toBeGreaterThan(20);
  });

  it("keeps every relation's ends in the picture, in every window and as known on every day", async () => {
    const days = fc.tuple(spring, spring, spring);
    await fc.assert(
      fc.asyncProperty(days, fc.subarray(kindNames, { minLength: 1 }), async (days, kinds) => {
        const [from, to] = days.slice(0, 2).sort();
        const search = `from=${from}&to=${to}&known=${days[2]}&kinds=${kinds}`;
        const { body } = await served.get(`/api/processes/river-talks/graph?${search}`);

        const there = new Set(body.nodes.map(({ id }: { id: string }) => id));
        for (const { tail, head, claims } of body.relations) {
          expect([there.has(tail), there.has(head)]).toEqual([true, true]);
          expect(claims.every(({ known }: { known: string }) => known <= days[2])).toBe(true);
        }
        for (const { earliest, latest } of body.nodes) {
          expect(earliest <= to! && latest >= from!).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
