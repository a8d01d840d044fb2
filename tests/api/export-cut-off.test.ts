import { get, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dossier, Fact } from "../../model/fact.ts";
import { claimId } from "../../server/dossier/claim-id.ts";
import { openEmbedded } from "../../server/engine/embedded.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { fill, type Served, serve } from "./served.ts";

const meetings = 50_000;

/** A process of very many meetings, each with two claims: 100,000 rows. */
function river(): Dossier {
  const source = "long.s";
  const facts: Fact[] = [
    { is: "entity", id: "long-talks", kind: "Process", name: "Long talks", properties: {} },
    {
      is: "entity",
      id: "paper",
      kind: "Organisation",
      name: "Paper",
      properties: { form: "media" },
    },
    {
      ...{ is: "source", id: source, publisher: "paper", published: "2031-05-04", language: "en" },
      ...{ url: "https://example.org/s", follows: [] },
      passages: [{ number: 1, words: "they met every day of that year, and said so" }],
    },
  ];
  for (let at = 0; at < meetings; at++) {
    const id = `m-${String(at).padStart(6, "0")}`;
    facts.push({ is: "entity", id, kind: "Meeting", name: `Meeting ${at}`, properties: {} });
    for (const [field, value] of [
      ["", null],
      ["edtf", "2031-05-03"],
    ] as const) {
      const said = { about: id, field, value, stance: "supports" as const, source, passage: 1 };
      facts.push({ is: "claim", id: claimId(said), ...said, inferred: false });
    }
  }
  return {
    ...{ id: "long", process: "long-talks", format: 1, clock: "two", terms: "CC-BY-4.0" },
    ...{ uses: [], facts },
  };
}

describe("a view of 100,000 rows", () => {
  let engine: Engine;
  let served: Served;
  let reads = 0;
  beforeAll(async () => {
    const embedded = openEmbedded(null);
    await fill(embedded, [river()]);
    engine = {
      ...embedded,
      read: (statement, params) => {
        if (statement.name === "claims/whole") reads++;
        return embedded.read(statement, params);
      },
    };
    served = await serve(engine);
  }, 300_000);
  afterAll(async () => {
    await served?.close();
    await engine?.close();
  });

  const ask = (format: string) =>
    new Promise<IncomingMessage>((resolve) =>
      get(`${served.address}/api/export/${format}?process=long-talks`, resolve),
    );

  it("is read as fast as it is taken, and no further than that when its reader leaves", async () => {
    const answer = await ask("csv-claims");
    expect(answer.headers["parley-claims"]).toBe(String(2 * meetings));
    await new Promise((resolve) => answer.once("data", resolve));
    answer.pause();
    await settled(() => reads);
    const whileWaiting = reads;
    answer.destroy();
    await settled(() => reads);

    // 50,000 facts are read 300 at a time: all of it would be more than 160 reads.
    expect(whileWaiting).toBeLessThan(80);
    expect(reads - whileWaiting).toBeLessThanOrEqual(2);
    expect((await served.get("/api/health")).status).toBe(200);
  }, 120_000);

  it("holds no more of it at the end than at the beginning, and gives every row", async () => {
    const answer = await ask("csv-claims");
    const rows = { seen: 0, most: 0 };
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().external;
    for await (const piece of answer) {
      rows.seen += piece.toString("latin1").split("\r\n").length - 1;
      const { arrayBuffers, external } = process.memoryUsage();
      rows.most = Math.max(rows.most, arrayBuffers + external - before);
    }
    expect(rows.seen).toBe(2 * meetings + 1);
    expect(rows.most).toBeLessThan(64 * 1024 * 1024);
  }, 240_000);

  it("breaks off when the store is loaded anew meanwhile: no file is of two revisions", async () => {
    const answer = await ask("json");
    await new Promise((resolve) => answer.once("data", resolve));
    answer.pause();
    const smaller = { ...river(), facts: river().facts.slice(0, 30) };
    await fill(engine, [smaller]);
    const ended = new Promise((resolve) => {
      answer.once("end", () => resolve("whole"));
      answer.once("error", () => resolve("cut off"));
    });
    answer.resume();
    expect(await ended).toBe("cut off");
  }, 240_000);
});

/** Waits until a number has stopped changing. */
async function settled(count: () => number): Promise<void> {
  for (let before = -1; before !== count(); ) {
    before = count();
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}
