import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DifferenceAnswer } from "../../model/api/differences.ts";
import type { Graph } from "../../model/api/processes.ts";
import { addDays } from "../../model/day.ts";
import { differenceOf } from "../../model/difference.ts";
import { engines } from "../fixtures/engines.ts";
import { dossierOf } from "../fixtures/world.ts";
import { readCsv } from "../model/read-csv.ts";
import { serveWorld } from "./serve-world.ts";
import { fill } from "./served.ts";
import { shore } from "./shore.ts";

const histories = shore
  .replaceAll("shore-talks", "old-talks")
  .replace("\nprocess:", "\nclock: hindsight\nprocess:")
  .replaceAll(/pier/g, "quay");

/** The lines of a table, each by the names of its columns. */
function rowsOf(text: string): Record<string, string>[] {
  const [head = [], ...lines] = readCsv(text);
  return lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at]!])));
}

describe.for(engines)("the difference of two points, on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, shore);
  const diff = async (query: string) =>
    (await served.get(`/api/processes/shore-talks/diff?${query}`)).body as DifferenceAnswer;
  const file = async (query: string, accept = "*/*") => {
    const address = `${served.address}/api/processes/shore-talks/diff?${query}`;
    const response = await fetch(address, { headers: { accept } });
    return { text: await response.text(), headers: response.headers, status: response.status };
  };

  it.runIf(wanted)("is each change with its fact, days, claims, origins and sources", async () => {
    const { changes, counts, facts, sources, names, summary, a, b } = await diff(
      "a=2031-05-01&aKnown=2031-05-05&b=2031-05-20&bKnown=2031-05-20",
    );

    expect({ a, b, summary }).toEqual({
      a: { at: "2031-05-01", known: "2031-05-05" },
      b: { at: "2031-05-20", known: "2031-05-20" },
      summary:
        "Changes between 2031-05-01 as known on 2031-05-05 and 2031-05-20 as known on 2031-05-20: 2 appeared, 2 became known, 1 became disputed.",
    });
    expect(
      changes.map(({ change, fact, field }) => [change, fact, field].join(" ").trim()),
    ).toEqual([
      "appeared pier",
      "appeared boats-out",
      "appeared boats-out~REPORTS~boats",
      "became known pier edtf",
      "became known raid",
      "became known raid~BY~bland",
      "became disputed pier",
    ]);
    expect(counts).toMatchObject({ changes: 5, connections: 2 });
    expect(changes.find(({ change }) => change === "became disputed")).toMatchObject({
      day: "2031-05-20",
      origins: ["aland-ministry", "courier"],
      sources: ["world.c", "world.e", "world.h"],
    });
    expect(facts.find(({ id }) => id === "raid")).toMatchObject({ type: "Act", name: "A raid" });
    expect(sources.map(({ id, url }) => [id, url])).toEqual([
      ["world.c", "https://example.org/courier"],
      ["world.e", "https://example.org/echo"],
      ["world.h", "https://example.org/herald"],
    ]);
    expect(names).toMatchObject({ bland: "Bland", "aland-ministry": "Ministry of Aland" });
  });

  it.runIf(wanted)("is, of a point and itself, nothing, and says so in words", async () => {
    const point = "a=2031-05-20&aKnown=2031-05-20&b=2031-05-20&bKnown=2031-05-20";
    const { changes, summary } = await diff(point);

    expect(changes).toEqual([]);
    expect(summary).toBe(
      "Nothing that our sources tell of changed between 2031-05-20 as known on 2031-05-20 and 2031-05-20 as known on 2031-05-20.",
    );
    const [row] = rowsOf((await file(`${point}&format=csv`)).text);
    expect(row).toMatchObject({ change: "nothing", name: summary, process: "shore-talks" });
  });

  it.runIf(wanted)("is what the pictures' own rows give, whichever points are asked", async () => {
    const { body } = await served.get("/api/processes/shore-talks/graph");
    const { nodes, relations } = body as Graph;
    const day = fc.nat(60).map((n) => addDays("2031-04-10", n));
    const point = fc.record({ at: day, known: fc.option(day) });
    await fc.assert(
      fc.asyncProperty(point, point, async (a, b) => {
        const known = [a.known && `&aKnown=${a.known}`, b.known && `&bKnown=${b.known}`];
        const answer = await diff(`a=${a.at}&b=${b.at}${known.filter(Boolean).join("")}`);
        const told = answer.changes.map(({ sources: _, ...change }) => change);
        expect(told).toEqual(differenceOf({ entities: nodes, relations }, a, b));
      }),
      { numRuns: 60 },
    );
  });

  it.runIf(wanted)("is a table for who asks for CSV, by address or by header", async () => {
    const query = "a=2031-05-01&aKnown=2031-05-05&b=2031-05-20";
    const { text, headers } = await file(`${query}&format=csv`);

    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("content-disposition")).toContain(
      "filename=parley-shore-talks-2031-05-01-to-2031-05-20.csv",
    );
    expect(headers.get("vary")).toContain("Accept");
    expect((await file(query, "text/csv")).text).toBe(text);
    expect(
      (await file(query, "text/html, application/json;q=0.9")).headers.get("content-type"),
    ).toBe("application/json; charset=utf-8");
    const rows = rowsOf(text);
    const { changes } = await diff(query);
    expect(rows.map(({ change, fact, claims }) => [change, fact, claims])).toEqual(
      changes.map(({ change, fact, claims }) => [change, fact, claims.join(" | ")]),
    );
    expect(rows[0]).toMatchObject({ a: "2031-05-01", a_known: "2031-05-05", b_known: "" });
  });

  it.runIf(wanted).for([
    ["a=2031-05-01", "b", "expected a day, YYYY-MM-DD"],
    ["a=2031-02-30&b=2031-05-01", "a", expect.stringContaining("February 2031 has 28 days")],
    ["a=2031-05-01&b=2031-05-02&bKnown=soon", "bKnown", "expected a day, YYYY-MM-DD"],
    ["a=2031-05-01&b=2031-05-02&format=pdf", "format", expect.stringContaining('"csv"')],
    ["a=2031-05-01&b=2031-05-02&known=2031-05-02", "known", expect.stringContaining("unknown")],
  ] as const)("refuses %s, naming %s", async ([query, name, detail]) => {
    const { status, body } = await served.get(`/api/processes/shore-talks/diff?${query}`);

    expect(status).toBe(400);
    expect(body.parameters).toContainEqual({ name, detail });
  });

  it.runIf(wanted)("knows no process of another name, and says what is near", async () => {
    const days = "a=2031-05-01&b=2031-05-02";
    const { status, body } = await served.get(`/api/processes/shore-talk/diff?${days}`);

    expect([status, body.near]).toEqual([404, ["shore-talks"]]);
  });

  it.runIf(wanted)("has one clock where a process is told from histories", async () => {
    await fill(served.engine, [await dossierOf(histories)]);
    const old = "/api/processes/old-talks/diff?a=2031-05-01&b=2031-05-20";

    expect((await served.get(old)).status).toBe(200);
    const { status, body } = await served.get(`${old}&bKnown=2031-05-20`);
    expect(status).toBe(400);
    expect(body.parameters).toEqual([
      { name: "bKnown", detail: expect.stringContaining("no day as known on; leave it out") },
    ]);
  });
});
