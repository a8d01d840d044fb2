import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/engine/engine.ts";
import { load } from "../../server/load/load.ts";
import { schemaSteps } from "../../server/queries/schema.ts";
import { openRevisions, type Revisions } from "../../server/revisions/revisions.ts";
import { engines } from "../fixtures/engines.ts";
import { dossierOf } from "../fixtures/world.ts";
import { river } from "./river.ts";
import { type Served, serve } from "./served.ts";

const renamed = river.replace("name: Talks on the ferry", "name: The talks afloat");
const timeline = "/embed/timeline?process=river-talks";

describe.for(engines)("what is frozen on $name", ({ wanted, open }) => {
  const folder = mkdtempSync(join(tmpdir(), "parley-revisions-"));
  let engine: Engine;
  let revisions: Revisions;
  let served: Served;
  let first: string;
  const put = async (yaml: string) => {
    const one = { dossier: await dossierOf(yaml), origin: "user" as const, files: null };
    const { revision } = await load(engine, { put: [one], remove: [] }, revisions);
    await served.app.current.check();
    return revision;
  };
  const ask = async (path: string, to = served) => {
    const response = await fetch(`${to.address}${path}`, { redirect: "manual" });
    const { status, headers } = response;
    return { status, headers, to: headers.get("location"), text: await response.text() };
  };

  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    await engine.write(schemaSteps());
    revisions = openRevisions(folder);
    served = await serve(engine, { revisions });
    first = await put(river);
  });
  afterAll(async () => {
    await served?.close();
    await engine?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.runIf(wanted)("keeps its bytes when the data changes, and live does not", async () => {
    const { status, to } = await ask(`${timeline}&revision=current`);
    expect(status).toBe(302);
    expect(to).toMatch(/^\/f\/[0-9a-f]{64}$/);
    const before = await ask(to!);
    expect(before.text).toContain("Frozen 1 Jun 2031");
    expect(before.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(before.headers.get("x-frame-options")).toBeNull();

    await put(renamed);

    expect((await ask(to!)).text).toBe(before.text);
    expect((await ask(timeline)).text).toContain("The talks afloat");
    // By the hash of the revision, or its beginning, it is the same page.
    expect((await ask(`${timeline}&revision=${first}`)).to).toBe(to);
    expect((await ask(`${timeline}&revision=${first.slice(0, 10)}`)).to).toBe(to);
    expect((await ask(`${timeline}&revision=current`)).to).not.toBe(to);
  });

  it.runIf(wanted)("asks, and is told, what has changed of its process since", async () => {
    const { to } = await ask(`${timeline}&revision=${first}`);
    const { text } = await ask(to!);
    const question = /data-changes="([^"]*)"/.exec(text)![1]!.replaceAll("&amp;", "&");
    expect(question).toBe(`/api/changes?since=${first}&process=river-talks`);
    expect(text).toContain(`<a href="/revisions/${first}"`);

    const { status, headers, body } = await served.get(question);
    expect(status).toBe(200);
    // A sandboxed page has no origin of its own.
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(body.changes).toEqual([
      {
        ...{ how: "changed", is: "entity", id: "ferry-talks", dossier: "world", type: "Meeting" },
        ...{ about: null, name: "The talks afloat" },
        fields: [{ name: "name", before: "Talks on the ferry", after: "The talks afloat" }],
      },
    ]);
    const of = async (more: string) => (await served.get(`${question}${more}`)).body.changes.length;
    expect([await of("&fact=ferry-talks"), await of("&fact=truce")]).toEqual([1, 0]);
    const lake = (await served.get(`/api/changes?since=${first}&process=lake-talks`)).body;
    expect(lake.changes).toEqual([]);
  });

  it.runIf(wanted)("is told to feed readers of the process", async () => {
    const { status, headers, text } = await ask("/feed/river-talks.atom");
    expect([status, headers.get("content-type")]).toEqual([
      200,
      "application/atom+xml; charset=utf-8",
    ]);
    expect([...text.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title)).toEqual([
      "The river talks: what has changed in Parley",
      "One fact or claim changed",
      expect.stringMatching(/^\d+ facts and claims changed$/),
    ]);
    expect(text).toContain(`<link rel="alternate" type="text/html" href="${served.address}/rev`);
    expect((await ask("/feed/lake-talks.atom")).status).toBe(404);
  });

  it.runIf(wanted)("refuses an unknown revision in a page for people", async () => {
    const { status, text } = await ask(`${timeline}&revision=00000000`);
    expect(status).toBe(404);
    expect(text).toContain("Not in Parley any more");
    expect((await ask(`/f/${"0".repeat(64)}`)).status).toBe(404);
    expect((await ask("/f/..%2f..%2fetc")).status).toBe(404);
    expect((await served.get("/api/changes?since=00000000")).status).toBe(404);
  });

  it.runIf(wanted)("takes no more disk than it may", async () => {
    const small = await serve(engine, { revisions, frozenBytes: 100 });
    const { status, text } = await ask(`${timeline}&revision=current`, small);
    expect(status).toBe(507);
    expect(text).toContain("raise EMBED_FROZEN_MB");
    await small.close();
  });

  it.runIf(wanted)("outlives its process, and so does what is live", async () => {
    const { to } = await ask(`${timeline}&revision=current`);
    const frozen = (await ask(to!)).text;
    await load(engine, { put: [], remove: ["world"] }, revisions);
    await served.app.current.check();

    expect((await ask(to!)).text).toBe(frozen);
    const live = await ask(timeline);
    expect(live.status).toBe(200);
    expect(live.text).toMatch(/This was taken out of Parley\. It is shown as it stood on \d+ \w+/);
    expect(live.text).toContain("The talks afloat");
    const card = await ask("/embed/card?fact=ferry-talks");
    expect(card.text).toContain("This was taken out of Parley.");
  });
});
