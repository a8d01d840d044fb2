import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/engine/engine.ts";
import { engines } from "../fixtures/engines.ts";
import {
  mergedSpellings,
  reason,
  twoSpellings,
  undoneSpellings,
} from "../fixtures/two-spellings.ts";
import { dossierOf } from "../fixtures/world.ts";
import { fill, type Served, serve } from "./served.ts";

const [woman, other] = ["samira-haddad", "samirah-hadad"] as const;
const writer = (more: object) => expect.objectContaining(more);

describe.for(engines)("two spellings of one envoy on $name", ({ wanted, open }) => {
  let engine: Engine;
  let served: Served;
  const load = async (yaml: string) => {
    await fill(engine, [await dossierOf(yaml)]);
    await served.app.current.check();
  };
  const read = async (path: string) => (await served.get(`/api${path}`)).body;

  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    served = await serve(engine);
  });
  afterAll(async () => {
    await served?.close();
    await engine?.close();
  });

  it.runIf(wanted)(
    "are told as evidence: who writes which, in which script, and why they are one",
    async () => {
      await load(mergedSpellings);
      const { spellings, mergers } = await read(`/entities/${woman}`);

      expect(spellings).toEqual([
        {
          ...{ is: "Samira Haddad", lang: "und", script: "Latn", drawn: true, from: null },
          writers: [
            writer({
              source: "world.h",
              publisher: "herald",
              publisherName: "The Herald",
              language: "en",
            }),
          ],
        },
        {
          ...{ is: "Samirah Hadad", lang: "und", script: "Latn", drawn: false, from: other },
          writers: [writer({ source: "world.c", publisher: "courier", language: "en" })],
        },
        {
          ...{ is: "سميرة حداد", lang: "ar", script: "Arab", drawn: false, from: null },
          writers: [writer({ source: "world.w", publisher: "wakala", language: "ar" })],
        },
      ]);
      expect(mergers).toEqual([
        {
          ...{ from: other, fromName: "Samirah Hadad", into: woman, intoName: "Samira Haddad" },
          ...{ reason, undone: null },
        },
      ]);
    },
  );

  it.runIf(wanted)(
    "are one in the picture, in a path, in a search, with the evidence of both",
    async () => {
      const { nodes, relations } = await read("/processes/delta-talks/graph");
      const people = nodes.filter(({ kind }: { kind: string }) => kind === "Person");
      expect(people.map(({ id }: { id: string }) => id)).toEqual([woman]);
      const ends = relations.flatMap(({ tail, head }: { tail: string; head: string }) => [
        tail,
        head,
      ]);
      expect(ends).not.toContain(other);

      const { claims } = await read(`/facts/${woman}~ATTENDED~pier-talks/claims`);
      expect(new Set(claims.map(({ publisher }: { publisher: string }) => publisher))).toEqual(
        new Set(["herald", "courier"]),
      );
      const { hits } = await read("/search?q=Samirah%20Hadad&kind=Person");
      expect(
        hits.map(({ id, matched }: { id: string; matched: { is: string } }) => [id, matched.is]),
      ).toEqual([[woman, "Samirah Hadad"]]);
    },
  );

  it.runIf(wanted).for([
    [`/entities/${other}?known=2031-05-30`, `/entities/${woman}?known=2031-05-30`],
    [`/facts/${other}/card`, `/facts/${woman}/card`],
    [
      `/facts/${other}~ATTENDED~harbour-talks/claims`,
      `/facts/${woman}~ATTENDED~harbour-talks/claims`,
    ],
    [`/paths?a=${other}&b=aland&order=time`, `/paths?a=${woman}&b=aland&order=time`],
  ])("are led on from the old address %s", async ([from, to = ""]) => {
    const answer = await fetch(`${served.address}/api${from}`, { redirect: "manual" });
    const location = answer.headers.get("Location")!;

    expect(answer.status).toBe(301);
    expect(decodeURIComponent(location)).toBe(`/api${to}`);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(await answer.json()).toMatchObject({
      title: "Merged",
      detail: `${other} is merged into ${woman}.`,
    });
    // Whoever follows is answered.
    expect((await served.get(`/api${from}`)).body).toEqual(await read(to));
  });

  it.runIf(wanted)("keep the merger itself at its own address", async () => {
    const { fact } = await read(`/facts/${other}~MERGED_INTO~${woman}/card`);
    expect(fact).toMatchObject({ tail: other, head: woman });
  });

  it.runIf(wanted)(
    "are two again when the merger goes, or is undone, with all that each had",
    async () => {
      const answers = async () =>
        [
          ...(await Promise.all([woman, other].map((id) => read(`/facts/${id}/card`)))),
          (await read("/processes/delta-talks/timeline")).events,
        ].map(({ revision: _, ...rest }) => rest);
      await load(twoSpellings());
      const apart = await answers();
      await load(mergedSpellings);
      expect(await answers()).not.toEqual(apart);

      await load(undoneSpellings);
      expect(await answers()).toEqual(apart);
      expect((await read(`/entities/${other}`)).mergers).toEqual([
        {
          ...{ from: other, fromName: "Samirah Hadad", into: woman, intoName: "Samira Haddad" },
          ...{ reason, undone: "a later page names two women" },
        },
      ]);
      await load(twoSpellings());
      expect(await answers()).toEqual(apart);
      expect((await read(`/entities/${other}`)).mergers).toEqual([]);
    },
  );
});
