import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CardAnswer } from "../../model/api/facts.ts";
import { chainsOf } from "../../server/content/chains.ts";
import { engines } from "../fixtures/engines.ts";
import { serveWorld } from "./serve-world.ts";

const world = `
name: The shore talks
process: shore-talks
publishers: {herald: The Herald, courier: The Courier}
states:
  aland: {name: Aland, per: h.1}
organisations:
  herald: {of: {aland: h.2}}
  harbour-office: {name: Harbour office, form: government body, of: aland, per: h.1}
measures: {boats: {name: Boats out at sea, unit: boats, scope: fishing boats alone}}
figures:
  more: {name: Boats, measure: boats, value: more than 300, on: {2031-05-01/2031-05-19: c.1}, counter: {harbour-office: c.1}, per: c.1}
  least: {name: Boats, measure: boats, value: at least 342, on: {2031-05-01/2031-05-19: c.2}, counter: null, per: c.2}
  fewer: {name: Boats, measure: boats, value: 200, on: {2031-05-01/2031-05-19: h.3}, counter: null, per: h.3}
  later: {name: Boats, measure: boats, value: 400, on: {2031-05-01/2031-05-25: h.3}, counter: null, per: h.3}
sources:
  h:
    publisher: herald
    published: 2031-05-20
    lang: en
    url: https://example.org/herald
    says:
      1: Aland counts its boats
      2: our paper, which belongs to the state of Aland
      3: some boats were out
  c:
    publisher: courier
    published: 2031-05-20
    lang: en
    url: https://example.org/courier
    says:
      1: {words: more than 300 boats were out, speaker: harbour-office}
      2: {words: at least 342 boats were out, withdrawn: 2031-05-25}
  fix:
    publisher: herald
    published: 2031-05-25
    lang: en
    url: https://example.org/correction
    corrects: c
    says:
      1: they were fewer than we were told
`;

describe.for(engines)("counts set beside one another, on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, world);
  const cardOf = async (path: string) =>
    (await served.get(`/api/facts/${path}`)).body as CardAnswer;

  it.runIf(wanted)("are those of one measure for the same days, with who counted", async () => {
    const { beside } = await cardOf("more/card?known=2031-05-20");
    const told = beside?.figures.map(({ id, counters, values, is }) => ({
      ...{ id, counters, values: values.map(({ value }) => value), is },
    }));

    expect({ ...beside, figures: told }).toEqual({
      ...{ measure: "boats", measureName: "Boats out at sea", otherDays: 1 },
      figures: [
        { id: "fewer", counters: [], values: ["200"], is: "differ" },
        { id: "least", counters: [], values: ["at least 342"], is: "second narrows first" },
      ],
    });
    expect((await cardOf("least/card?known=2031-05-20")).beside?.figures[1]).toMatchObject({
      ...{ id: "more", counters: ["harbour-office"], is: "first narrows second" },
    });
    expect((await cardOf("aland/card")).beside).toBeNull();
  });

  it.runIf(wanted)("say who counted what; a page in its own voice names nobody", async () => {
    const what = {
      ...{ measure: "boats", measureName: "Boats out at sea", unit: "boats" },
      ...{ scope: "fishing boats alone", period: null, counting: "not stated" },
    };
    const office = { id: "harbour-office", relation: "more~COUNTED_BY~harbour-office" };

    expect((await cardOf("more/card")).counted).toEqual({ ...what, counters: [office] });
    expect((await cardOf("more/card")).names["harbour-office"]).toBe("Harbour office");
    expect((await cardOf("more/card?known=2031-05-19")).counted?.counters).toEqual([]);
    expect((await cardOf("fewer/card")).counted).toEqual({ ...what, counters: [] });
    expect((await cardOf("aland/card")).counted).toBeNull();
  });

  it.runIf(wanted)(
    "no longer have one that was taken back, which its own card still shows",
    async () => {
      expect((await cardOf("more/card")).beside?.figures.map(({ id }) => id)).toEqual(["fewer"]);

      const { standing, claims, questions } = await cardOf("least/card");
      expect(standing.state).toBe("withdrawn");
      expect(questions.map(({ withdrawn }) => withdrawn.length)).toEqual([1, 1, 1]);
      expect(claims.map(({ until }) => until)).toEqual(Array(3).fill("2031-05-25"));
    },
  );

  it.runIf(wanted)(
    "name the page that corrects theirs, from the day it was published",
    async () => {
      const correctedBy = async (known: string) =>
        (await cardOf(`more/card?known=${known}`)).claims[0]!.correctedBy;

      expect(await correctedBy("2031-05-24")).toEqual([]);
      expect(await correctedBy("2031-05-25")).toEqual([
        { source: "world.fix", publisherName: "The Herald", published: "2031-05-25" },
      ]);
    },
  );

  it.runIf(wanted)("name in the picture whom claims come from and who is not drawn", async () => {
    const { body } = await served.get("/api/processes/shore-talks/graph");
    const { nodes, names } = body as { nodes: { id: string }[]; names: Record<string, string> };

    expect(nodes.some(({ id }) => id in names)).toBe(false);
    expect(names.courier).toBe("The Courier");
  });

  it.runIf(wanted)("say of which state a publisher is, where a source says so", async () => {
    const ties = async (path: string) => (await cardOf(path)).claims[0]!.ties;

    expect(await ties("fewer/card")).toEqual([
      { relation: "herald~OF~aland", id: "aland", name: "Aland" },
    ]);
    expect(await ties("more/card")).toEqual([]);
  });
});

describe("where a claim leads", () => {
  it("is read at the outlet that a page names, where that outlet's own page says the same", () => {
    type Claim = Parameters<typeof chainsOf>[0][number];
    const claim = (publisher: string, via: string | null, origin: string, value: string) =>
      ({
        ...{ id: publisher, publisher, publisherName: publisher, origin, originName: origin },
        ...{ source: publisher, field: "value", value, stance: "supports", via, viaName: via },
      }) as Claim;
    const ofHerald = (...others: Claim[]) =>
      chainsOf([claim("herald", "wire", others[0]?.origin ?? "wire", "3"), ...others], new Map())
        .slice(0, 1)
        .flatMap(({ steps, read }) => [
          ...steps.map((step) => [step.how, step.id, step.read]),
          read,
        ]);

    expect(ofHerald()).toEqual([["published", "herald", true], ["via", "wire", false], false]);
    expect(ofHerald(claim("wire", null, "wire", "3")).slice(1)).toEqual([
      ["via", "wire", true],
      true,
    ]);
    expect(ofHerald(claim("wire", null, "wire", "4")).slice(1)).toEqual([
      ["via", "wire", false],
      false,
    ]);
    expect(ofHerald(claim("wire", null, "ministry", "3")).slice(1)).toEqual([
      ["via", "wire", true],
      ["origin", "ministry", false],
      false,
    ]);
  });

  it("leads no further than a page that says otherwise than the one it passes on", () => {
    type Claim = Parameters<typeof chainsOf>[0][number];
    type Text = Parameters<typeof chainsOf>[1] extends ReadonlyMap<string, infer One> ? One : never;
    const text = (id: string, ...relays: string[]) =>
      ({
        ...{ id, publisher: id, publisherName: id },
        follows: relays.map((source) => ({ how: "relays", source })),
      }) as Text;
    const texts = new Map(
      [text("courier", "gazette"), text("gazette")].map((one) => [one.id, one]),
    );
    const wayOf = (origin: string) => {
      const of = { id: "c", publisher: "courier", publisherName: "courier", source: "courier" };
      const said = { origin, originName: origin, via: null, field: "value", value: "3" };
      return chainsOf([{ ...of, ...said, stance: "supports" } as Claim], texts)[0]!.steps.map(
        ({ how, id }) => `${how} ${id}`,
      );
    };

    expect(wayOf("gazette")).toEqual(["published courier", "relays gazette"]);
    expect(wayOf("courier")).toEqual(["published courier"]);
    expect(wayOf("wire")).toEqual(["published courier", "relays gazette", "origin wire"]);
  });

  it("ends unread unless its origin's own page says the same, however many relay it", () => {
    type Claim = Parameters<typeof chainsOf>[0][number];
    const claim = (id: string, publisher: string, origin: string) =>
      ({
        ...{ id, publisher, publisherName: publisher, origin, originName: origin },
        ...{ source: id, field: "", value: null, stance: "supports", via: null, viaName: null },
      }) as Claim;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.boolean(), (outlets, isRead) => {
        const relays = Array.from({ length: outlets }, (_, at) =>
          claim(`r${at}`, `o${at}`, "spring"),
        );
        const claims = isRead ? [...relays, claim("s", "spring", "spring")] : relays;
        const chains = chainsOf(claims, new Map());
        expect(chains.slice(0, outlets).map(({ read }) => read)).toEqual(relays.map(() => isRead));
      }),
    );
  });
});
