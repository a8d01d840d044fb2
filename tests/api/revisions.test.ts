import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type EndpointName, endpoints } from "../../model/api.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { load } from "../../server/load/load.ts";
import { schemaSteps } from "../../server/queries/schema.ts";
import { revisionOf } from "../../server/revisions/hash.ts";
import { openRevisions, type Revisions } from "../../server/revisions/revisions.ts";
import { engines } from "../fixtures/engines.ts";
import { dossierOf } from "../fixtures/world.ts";
import { river } from "./river.ts";
import { fill, type Served, serve, today } from "./served.ts";

/** Each changes another thing: a name, a meeting that goes, one that comes. */
const versions = [
  river,
  river.replace("Ida Lund", "Ida Holm"),
  river.replace("Ida Lund", "Ida Holm").replace(/meetings:[\s\S]*?(?=agreements:)/, ""),
  `${river}places: {quay: {name: The quay, per: h.1}}\n`,
];
const whatIsRead = [
  "/processes",
  "/processes/river-talks/graph",
  "/processes/river-talks/timeline?known=2031-05-03",
  "/entities/ida",
  "/facts/ida/card",
  "/search?q=Ida",
  "/sources/world.h",
];

describe.for(engines)("a view at an old revision on $name", ({ wanted, open }) => {
  const folder = mkdtempSync(join(tmpdir(), "parley-revisions-"));
  let engine: Engine;
  let revisions: Revisions;
  let served: Served;
  const hashes: string[] = [];
  /** What was answered while each version was the newest. */
  const answered: unknown[][] = [];
  const read = async (more: string) =>
    await Promise.all(
      whatIsRead.map(async (path) => {
        const { status, body } = await served.get(
          `/api${path}${more && (path.includes("?") ? `&${more}` : `?${more}`)}`,
        );
        return [status, body];
      }),
    );

  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    await engine.write(schemaSteps());
    revisions = openRevisions(folder);
    served = await serve(engine, { revisions });
    for (const yaml of versions) {
      const put = [{ dossier: await dossierOf(yaml), origin: "user" as const, files: null }];
      hashes.push((await load(engine, { put, remove: [] }, revisions)).revision);
      await served.app.current.check();
      answered.push(await read(""));
    }
  });
  afterAll(async () => {
    await served?.close();
    await engine?.close();
    rmSync(folder, { recursive: true });
  });

  it.runIf(wanted)("is what it was then, whatever has been loaded since", async () => {
    expect(new Set(hashes).size).toBe(versions.length);
    // Three old ones, in turn and at once: one more than are held.
    const asked = [0, 1, 2, 0, 3, 1];
    const again = await Promise.all(asked.map((at) => read(`revision=${hashes[at]}`)));

    for (const [place, at] of asked.entries()) expect(again[place]).toEqual(answered[at]);
  });

  it.runIf(wanted)("is asked for by the beginning of its hash as well", async () => {
    expect(await read(`revision=${hashes[1]!.slice(0, 8)}`)).toEqual(answered[1]);
  });

  it.runIf(wanted)("leaves the places of today's picture alone", async () => {
    const path = "/api/processes/river-talks/graph";
    const before = (await served.get(path)).body.nodes;
    await served.get(`${path}?revision=${hashes[2]}`);
    await served.app.current.check();

    expect((await served.get(`${path}?from=2031-01-01`)).body.nodes).toEqual(before);
  });

  it.runIf(wanted)("is listed with what became of each dossier, the newest first", async () => {
    const { body } = await served.get("/api/revisions");

    expect(body).toEqual({
      revision: hashes[3],
      clocks: { from: null, to: null, known: null, today },
      revisions: await Promise.all(
        [3, 2, 1, 0].map(async (at) => ({
          hash: hashes[at],
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
          parent: hashes[at - 1] ?? null,
          back: null,
          now: at === 3,
          changes: [
            {
              dossier: "world",
              before: at === 0 ? null : revisionOf(await dossierOf(versions[at - 1]!)),
              after: revisionOf(await dossierOf(versions[at]!)),
            },
          ],
        })),
      ),
    });
  });

  it.runIf(wanted)("says what it held", async () => {
    const { body } = await served.get(`/api/revisions/${hashes[1]!.slice(0, 12)}`);

    expect(body.asked).toMatchObject({ hash: hashes[1], parent: hashes[0], now: false });
    expect(body.dossiers).toEqual([
      {
        ...{ id: "world", origin: "user", process: "river-talks" },
        revision: revisionOf(await dossierOf(versions[1]!)),
        ...{ entities: 9, relations: 4, claims: 14, sources: 2 },
      },
    ]);
  });

  it.runIf(wanted)("says what changed from it to another, in facts and claims", async () => {
    const renamed = (await served.get(`/api/revisions/${hashes[0]}/diff/${hashes[1]}`)).body;
    expect(renamed).toMatchObject({
      before: { hash: hashes[0] },
      after: { hash: hashes[1] },
      dossiers: [{ dossier: "world" }],
      names: { ida: "Ida Holm" },
    });
    expect(renamed.changes).toEqual([
      {
        ...{ how: "changed", is: "entity", id: "ida", dossier: "world", type: "Person" },
        ...{ about: null, name: "Ida Holm" },
        fields: [{ name: "name", before: "Ida Lund", after: "Ida Holm" }],
      },
    ]);

    const without = (await served.get(`/api/revisions/${hashes[1]}/diff/${hashes[2]}`)).body;
    expect(
      without.changes.map(({ how, is, about, id }: Record<string, string>) => [
        how,
        is,
        about ?? id,
      ]),
    ).toEqual([
      ["removed", "entity", "ferry-talks"],
      ["removed", "relation", "ida~ATTENDED~ferry-talks"],
      ...Array(3).fill(["removed", "claim", "ferry-talks"]),
      ...Array(2).fill(["removed", "claim", "ida~ATTENDED~ferry-talks"]),
    ]);
    const nothing = await served.get(`/api/revisions/${hashes[2]}/diff/${hashes[2]}`);
    expect(nothing.body).toMatchObject({ dossiers: [], changes: [], names: {} });
  });

  it.runIf(wanted)("that there never was is not found, with ones that are near", async () => {
    const wrong = `${hashes[0]!.slice(0, 20)}${hashes[0]![20] === "0" ? "1" : "0"}`;

    expect((await served.get(`/api/processes?revision=${wrong}`)).body).toEqual({
      type: "about:blank",
      title: "Not found",
      status: 404,
      detail: `There is no revision ${wrong}.`,
      near: [hashes[0]],
    });
    // With none that is near, the newest.
    const { body } = await served.get(`/api/processes?revision=${"0".repeat(64)}`);
    expect(body.near).toEqual([hashes[3], hashes[2], hashes[1]]);
  });

  it.runIf(wanted)("that somebody else has loaded is of record as well", async () => {
    // Another Parley, with a data folder of its own, on the same store.
    const hash = await fill(engine, [await dossierOf(river.replace("Ida Lund", "Ida Bay"))]);
    await served.app.current.check();

    const newest = async () => (await served.get("/api/revisions")).body.revisions[0];
    await vi.waitFor(async () => expect(await newest()).toMatchObject({ hash, now: true }), 10_000);
    const put = [{ dossier: await dossierOf(versions[3]!), origin: "user" as const, files: null }];
    await load(engine, { put, remove: [] }, revisions);
    await served.app.current.check();
    const [, entity] = (await read(`revision=${hash}`))[3] as [number, { entity: object }];
    expect(entity.entity).toMatchObject({ name: "Ida Bay" });
  });

  it.runIf(wanted)("whose snapshot is gone says so", async () => {
    const [entry] = await revisions.history();
    const { revision } = entry!.held[0]!;
    rmSync(join(folder, "revisions", `${revision}.json.gz`));

    const { status, body } = await served.get(
      `/api/sources?revision=${hashes[0]}&known=2031-05-09`,
    );
    expect(status).toBe(404);
    expect(body.detail).toBe(
      `The revision ${hashes[0]} cannot be shown: the snapshot of world (${revision}) is gone.`,
    );
  });
});

describe("every reading route", () => {
  const about: EndpointName[] = ["health", "revisions", "revision", "revisionDiff", "changes"];

  it("takes the revision that it is asked at", () => {
    const without = Object.entries(endpoints)
      .filter(([, { query }]) => !("revision" in query.shape))
      .map(([name]) => name);
    expect(without).toEqual(about);
  });
});
