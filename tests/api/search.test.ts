import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { serveWorld } from "./serve-world.ts";

/** A made-up mediation with two of one family name, written in three scripts. */
const lake = `
name: The lake talks
process: lake-talks
publishers: {herald: The Herald, sada: Sada}
states:
  aland: {name: Aland, per: h.1}
people:
  basim:
    name: Basim Al Dhofi
    per: h.1
    names: [{is: باسم آل ظوفي, lang: ar, per: s.1}, {is: Bassem el-Zofi, lang: en, per: h.2}]
    holds: {envoy: {attested: 2031-05-03, per: h.1}}
  karim: {name: Karim Al Dhofi, per: k.1}
offices:
  envoy: {name: Envoy of Aland, of: aland, per: h.1}
topics: {fishing: {name: Fishing rights}}
meetings:
  pier-talks:
    name: Talks on the pier
    per: h.1
    on: {2031-05-03: h.1}
    attended: {basim: {for: aland, per: h.1}}
agreements:
  lake-truce:
    name: Lake truce
    process: lake-talks
    per: k.1
    signed: {2031-06-01: k.1}
    plays: [{role: witness, who: karim, per: k.1}]
    provisions:
      boats: {action: let forty fishing boats out each day, per: k.1}
sources:
  h:
    publisher: herald
    published: 2031-05-04
    lang: en
    url: https://example.org/herald
    says:
      1: Basim Al Dhofi, envoy of Aland, was on the pier on 3 May
      2: Bassem el-Zofi left by boat
  k:
    publisher: herald
    published: 2031-06-01
    lang: en
    url: https://example.org/lake
    says: {1: Karim Al Dhofi watched the truce being signed}
  s:
    publisher: sada
    published: 2031-05-09
    lang: ar
    url: https://example.org/sada
    says: {1: باسم آل ظوفي في الميناء}
`;

describe.for(engines)("a search on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, lake);
  const search = async (query: string) => (await served.get(`/api/search?${query}`)).body;
  const ids = async (query: string) => {
    const { hits } = await search(query);
    return hits.map(({ id }: { id: string }) => id);
  };

  it.runIf(wanted)("gives the name that matched, and who writes it so", async () => {
    const { query, hits, near, total } = await search(
      `q=${encodeURIComponent(" باسم ")}&kind=Person`,
    );

    expect({ query, near, total }).toEqual({ query: "باسم", near: [], total: 1 });
    expect(hits).toEqual([
      {
        ...{ kind: "Person", id: "basim", name: "Basim Al Dhofi", passage: null, claims: 3 },
        ...{ offices: ["Envoy of Aland"], roles: [], processes: ["lake-talks"] },
        days: {
          ...{ edtf: null, earliest: "0001-01-01", latest: "9999-12-31" },
          ...{ surelyFrom: null, surelyTo: null },
        },
        matched: {
          ...{ is: "باسم آل ظوفي", lang: "ar", script: "Arab", near: false },
          writers: [{ id: "sada", name: "Sada" }],
        },
      },
    ]);
  });

  it.runIf(wanted)("gives the words of a source, with its page", async () => {
    const { hits } = await search("q=pier+on+3+May&kind=Source");

    expect(hits).toEqual([
      {
        ...{ kind: "Source", id: "world.h", name: "The Herald", matched: null, claims: 0 },
        ...{ offices: [], roles: [], processes: ["lake-talks"], days: null },
        passage: {
          ...{ number: 1, words: "Basim Al Dhofi, envoy of Aland, was on the pier on 3 May" },
          ...{ publisher: "herald", publisherName: "The Herald", published: "2031-05-04" },
          language: "en",
          address: expect.stringMatching(/^https:\/\/example\.org\/herald#:~:text=Basim/),
        },
      },
    ]);
  });

  it.runIf(wanted)("finds by office, topic, meeting and what a provision asks", async () => {
    expect(await ids("q=envoy+Dhofi&limit=1")).toEqual(["basim"]);
    expect(await ids("q=fishing+rights&limit=1")).toEqual(["fishing"]);
    expect(await ids("q=talks+on+pier&limit=1")).toEqual(["pier-talks"]);
    expect(await ids("q=forty+boats&limit=1")).toEqual(["lake-truce.boats"]);
  });

  it.runIf(wanted)(
    "is narrowed by kind, role, process, period, publisher and language",
    async () => {
      const both = ["basim", "karim"];
      const dhofi = async (more: string) => (await ids(`q=Dhofi&kind=Person${more}`)).sort();
      expect(await dhofi("")).toEqual(both);
      expect(await dhofi("&process=lake-talks")).toEqual(both);
      expect(await dhofi("&role=witness")).toEqual(["karim"]);
      expect(await dhofi("&publisher=sada")).toEqual(["basim"]);
      expect(await dhofi("&language=ar")).toEqual(["basim"]);
      expect(await dhofi("&language=de")).toEqual([]);
      expect(await ids("q=Dhofi&kind=Meeting,Agreement")).toEqual([]);
      expect(await ids("q=truce&kind=Agreement&from=2031-06-02")).toEqual(["lake-truce"]);
      expect(await ids("q=truce&kind=Agreement&to=2031-05-31")).toEqual([]);
      expect(await ids("q=talks&kind=Meeting&from=2031-05-04")).toEqual([]);
    },
  );

  it.runIf(wanted)("knows on a day only what was written by then", async () => {
    expect(await ids("q=Dhofi&kind=Person&known=2031-05-08")).toEqual(["basim"]);
    const arabic = `q=${encodeURIComponent("ظوفي")}&kind=Person`;
    const { hits } = await search(`${arabic}&known=2031-05-08`);
    expect(hits.map(({ matched }: { matched: object }) => matched)).toMatchObject([
      { script: "Zyyy", near: true },
    ]);
  });

  it.runIf(wanted)("offers names that are near when none is found", async () => {
    const { hits, near } = await search("q=Basimov+Kratowicz&kind=Person");

    expect(hits).toEqual([]);
    expect(near.map(({ id }: { id: string }) => id)).toEqual(["basim"]);
    expect((await search("q=Kratowicz")).near).toEqual([]);
  });

  it.runIf(wanted)("says how many there are beyond the limit", async () => {
    const { hits, total } = await search("q=Dhofi&limit=1");

    expect([hits.length, total > 1]).toEqual([1, true]);
  });

  it.runIf(wanted).for([
    ["no words at all", "", "q"],
    ["nothing to look for", "q=", "q"],
    ["spaces alone", "q=%20%20", "q"],
    ["10,000 letters", `q=${"a".repeat(10_000)}`, "q"],
    ["a kind there is not", "q=a&kind=Ghost", "kind"],
    ["none at most", "q=a&limit=0", "limit"],
    ["51 at most", "q=a&limit=51", "limit"],
    ["a language that is none", "q=a&language=EN!", "language"],
    ["a period the wrong way round", "q=a&from=2031-05-02&to=2031-05-01", "from"],
    ["an unknown parameter", "q=a&page=2", "page"],
  ])("refuses %s by its name", async ([, query, name]) => {
    const { status, body } = await served.get(`/api/search?${query}`);

    expect(status).toBe(400);
    expect(body.parameters.map((one: { name: string }) => one.name)).toEqual([name]);
  });

  it.runIf(wanted)("has no process that is not there, and takes any text for a text", async () => {
    expect((await served.get("/api/search?q=a&process=lake-talk")).body.near).toEqual([
      "lake-talks",
    ]);
    const odd = [
      "'; MATCH (n) DETACH DELETE n //",
      '{"$gt": ""}',
      "(.*)+$",
      "\u0000",
      "…",
      "İ".repeat(200),
      "a ".repeat(90),
    ];
    for (const text of odd) {
      const { status, body } = await served.get(`/api/search?q=${encodeURIComponent(text)}`);
      expect([status, body.hits]).toEqual([200, expect.any(Array)]);
    }
    expect((await served.get("/api/health")).body.counts.dossiers).toBe(1);
  });
});
