import { describe, expect, it } from "vitest";
import { resolve } from "../../../server/dossier/resolve.ts";
import { dossierOf, says } from "../../fixtures/world.ts";

/** Two papers, of 4 and 6 May, and two states. */
const papers = `publishers: {post: The Post, gazette: The Gazette}
sources:
  p: {publisher: post, published: 2031-05-04, lang: en, url: "https://example.org/p", says: {1: one, 2: two, 3: three}}
  g: {publisher: gazette, published: 2031-05-06/2031-05-08, lang: en, url: "https://example.org/g", says: {1: one, 2: two}}
states: {aland: {name: Aland, per: p.1}, bland: {name: Bland, per: g.1}}
`;

async function storedOf(yaml: string) {
  return resolve([await dossierOf(yaml)]);
}

function one<T extends { id: string }>(all: T[], id: string): T {
  return all.find((thing) => thing.id === id)!;
}

describe("days", () => {
  it("counts a day from the one that the same source gives, else from the drawn day", async () => {
    const { entities, claims } = await storedOf(`${papers}
meetings:
  talks: {name: Talks, per: p.1, on: {2031-05-01: p.1, 2031-05-03: g.1}}
  before: {name: Before, per: p.1, on: {talks - 2d: [p.2, g.2]}}
acts:
  strike: {name: Strike, per: p.1, on: {talks + 1w: p.3}}
`);

    const said = (about: string) =>
      claims
        .filter((claim) => claim.about === about && claim.field === "edtf")
        .map(({ source, value, written, inferred }) => ({ source, value, written, inferred }))
        .sort((a, b) => (a.source < b.source ? -1 : 1));
    expect(said("before")).toEqual([
      { source: "world.g", value: "2031-05-01", written: "talks - 2d", inferred: true },
      { source: "world.p", value: "2031-04-29", written: "talks - 2d", inferred: true },
    ]);
    expect(one(entities, "before")).toMatchObject({
      edtf: "[2031-04-29,2031-05-01]",
      earliest: "2031-04-29",
      latest: "2031-05-01",
      surelyFrom: null,
    });
    expect(said("strike").map(({ value }) => value)).toEqual(["2031-05-08"]);
  });

  it("counts from the drawn day where the source gives none", async () => {
    const { entities } = await storedOf(`${papers}
meetings:
  talks: {name: Talks, per: g.1, on: {2031-05-01: g.1, 2031-05-03: g.2}}
  after: {name: After, per: p.1, on: {talks + 1d: p.2}}
`);

    expect(one(entities, "after").edtf).toBe("[2031-05-02,2031-05-04]");
  });

  it("moves with the day it is counted from", async () => {
    const world = (day: string) => `${papers}
meetings:
  talks: {name: Talks, per: p.1, on: ${day}}
  before: {name: Before, per: p.1, on: talks - 2d}
`;

    expect(one((await storedOf(world("2031-05-01"))).entities, "before").edtf).toBe("2031-04-29");
    expect(one((await storedOf(world("2031-06"))).entities, "before").edtf).toBe(
      "[2031-05-30..2031-06-28]",
    );
  });

  it("draws an agreement from the first of its days that is known to its end", async () => {
    const { entities } = await storedOf(`${papers}
agreements:
  open: {name: Open, per: p.1, signed: 2031-05-01, inForce: 2031-05-02}
  over: {name: Over, per: p.1, agreed: 2031-05-01, ended: 2031-06}
  argued: {name: Argued, per: p.1, inForce: {2031-05-01: p.1, 2031-05-02: g.1}}
  wanted: {name: Wanted, per: p.1}
`);

    const days = (id: string) => {
      const { edtf, earliest, latest, surelyFrom, surelyTo } = one(entities, id);
      return { edtf, earliest, latest, surelyFrom, surelyTo };
    };
    expect(days("open")).toEqual({
      edtf: "2031-05-02/..",
      earliest: "2031-05-02",
      latest: "9999-12-31",
      surelyFrom: "2031-05-02",
      surelyTo: "2031-05-02",
    });
    expect(days("over")).toMatchObject({
      edtf: "2031-05-01/2031-06",
      latest: "2031-06-30",
      surelyTo: "2031-06-01",
    });
    expect(days("argued")).toMatchObject({
      edtf: "2031-05-01?/..",
      earliest: "2031-05-01",
      surelyFrom: null,
    });
    expect(days("wanted")).toEqual({
      edtf: null,
      earliest: "0001-01-01",
      latest: "9999-12-31",
      surelyFrom: null,
      surelyTo: null,
    });
  });

  it("gives a relation without days those of its event, and a term in office none", async () => {
    const { relations } = await storedOf(`${papers}
people: {ann: {name: Ann, per: p.1, holds: {chief: p.1}}}
offices: {chief: {name: Chief, of: aland, per: p.1}}
meetings: {talks: {name: Talks, per: p.1, on: 2031-05-01, attended: [ann]}}
`);

    expect(one(relations, "ann~ATTENDED~talks")).toMatchObject({
      edtf: "2031-05-01",
      surelyTo: "2031-05-01",
    });
    expect(one(relations, "ann~HOLDS~chief")).toMatchObject({ edtf: null, earliest: "0001-01-01" });
  });
});

describe("when it was known", () => {
  const world = `${papers.replace("3: three", "3: {words: three, known: 2031-05-02, withdrawn: 2031-05-29}")}
topics: {peace: {name: Peace}}
meetings:
  talks: {name: Talks, per: [g.1, p.3], on: {2031-05-01: p.3, 2031-05-02: g.1}, concerns: {peace: g.2}, status: {held: g.2, planned: p.3}}
  other: {name: Other, per: g.1}
`;

  it("is the last day that a page can be of, or the earlier day that the passage gives", async () => {
    const { claims } = await storedOf(world);
    const days = claims
      .filter(({ about, field }) => about === "talks" && field === "")
      .map(({ source, known, until }) => [source, known, until]);

    expect(days.sort()).toEqual([
      ["world.g", "2031-05-08", "9999-12-31"],
      ["world.p", "2031-05-02", "2031-05-29"],
    ]);
  });

  it("is first known when anything that supports it was, or that names it where it needs no claim", async () => {
    const { entities } = await storedOf(world);
    const known = ["talks", "other", "peace", "post"].map((id) => [
      id,
      one(entities, id).firstKnown,
    ]);

    expect(known).toEqual([
      ["talks", "2031-05-02"],
      ["other", "2031-05-08"],
      ["peace", "2031-05-08"],
      ["post", "2031-05-02"],
    ]);
  });

  it("draws nothing from what was withdrawn while anything else stands", async () => {
    const { entities } = await storedOf(world);

    expect(one(entities, "talks")).toMatchObject({
      edtf: "2031-05-02",
      properties: { status: "held" },
    });
  });
});

it.for<[passage: string, origin: string]>([
  ["{words: w}", "post"],
  ["{words: w, via: gazette}", "gazette"],
  ["{words: w, voice: a diplomat, via: gazette}", "gazette"],
  ["{words: w, speaker: aland, via: gazette}", "aland"],
  ["{words: w, speaker: ann}", "ministry"],
  ["{words: w, speaker: ben}", "ben"],
  ["{words: w, speaker: cat}", "cat"],
  ["{words: w, speaker: ann, speakerFor: bland}", "bland"],
  ["{words: w, speaker: ann, speakerFor: bland, origin: gazette}", "gazette"],
])("takes %s for first said by %s", async ([passage, origin]) => {
  const { claims } = await storedOf(`${papers.replace("3: three", `3: ${passage}`)}
organisations: {ministry: {name: Ministry, of: aland, per: p.1}}
offices:
  chief: {name: Chief, of: ministry, per: p.1}
  deputy: {name: Deputy, of: ministry, per: p.1}
people:
  ann: {name: Ann, per: p.1, holds: chief}
  ben: {name: Ben, per: p.1}
  cat: {name: Cat, per: p.1, holds: [chief, deputy]}
topics: {peace: {name: Peace, names: {Calm: p.3}}}
`);

  expect(claims.filter(({ about }) => about === "peace").map((claim) => claim.origin)).toEqual([
    origin,
  ]);
});

it("draws the value first known, counts as numbers too, and every name with its script", async () => {
  const { entities } = await storedOf(`${papers}
measures: {dead: {name: Dead}}
figures: {f: {measure: dead, on: 2031, value: {at least 342: g.1, more than 300: p.1}, per: p.1}}
people: {ann: {name: Ann, per: p.1, names: [{is: آن, lang: ar, per: g.1}, {is: Anne, per: p.2}]}}
`);

  expect(one(entities, "f").properties).toEqual({ value: "more than 300", valueLow: 300 });
  expect(one(entities, "ann").names).toEqual([
    '{"is":"Anne","lang":"en","script":"Latn"}',
    '{"is":"آن","lang":"ar","script":"Arab"}',
  ]);
});

it("has those represented on whose behalf somebody attended, resting on that attendance", async () => {
  const { relations } = await storedOf(`${papers}
people: {ann: {name: Ann, per: p.1}, ben: {name: Ben, per: p.1}}
meetings:
  talks: {name: Talks, per: p.1, on: 2031-05-01, attended: {ann: {for: {aland: g.1}}, ben: {for: aland}, bland: p.1}}
`);

  expect(relations.filter(({ type }) => type === "REPRESENTED_AT")).toEqual([
    {
      id: "aland~REPRESENTED_AT~talks",
      type: "REPRESENTED_AT",
      tail: "aland",
      head: "talks",
      role: null,
      restsOn: ["ann~ATTENDED~talks", "ben~ATTENDED~talks"],
      edtf: "2031-05-01",
      earliest: "2031-05-01",
      latest: "2031-05-01",
      surelyFrom: "2031-05-01",
      surelyTo: "2031-05-01",
      firstKnown: "2031-05-04",
      dossiers: ["world"],
      authored: [],
      properties: {},
    },
  ]);
});

describe("what belongs to a process", () => {
  it("is what its dossier asserts or names, and no publisher that only published", async () => {
    const { relations } = await storedOf(`process: peace
${papers.replace("3: three", "3: {words: three, speaker: gazette}")}
acts: {strike: {name: Strike, per: p.3, by: aland}}
topics: {aid: {name: Aid}}
`);

    expect(
      relations.filter(({ type }) => type === "BELONGS_TO").map(({ id, restsOn }) => [id, restsOn]),
    ).toEqual(
      ["aid", "aland", "bland", "gazette", "strike"].map((id) => [`${id}~BELONGS_TO~peace`, [id]]),
    );
  });

  it("takes shared actors with it only where the dossier names them", async () => {
    const shared = await dossierOf(`id: actors\n${papers}`);
    const lookUp = async () =>
      new Map([
        ["aland", "State" as const],
        ["bland", "State" as const],
      ]);
    const process = await dossierOf(
      `process: peace\nuses: actors\n${says(1).trim()}\nacts: {strike: {name: Strike, per: s.1, by: aland}}`,
      { lookUp },
    );
    const { relations, entities } = resolve([process, shared]);

    expect(
      relations
        .filter(({ type }) => type === "BELONGS_TO")
        .map(({ tail, dossiers }) => [tail, dossiers]),
    ).toEqual([
      ["aland", ["world"]],
      ["strike", ["world"]],
    ]);
    expect(one(entities, "aland").dossiers).toEqual(["actors"]);
  });
});

it("joins what two dossiers say of one thing, and keeps what each wrote", async () => {
  const world = (id: string, name: string, day: string) =>
    dossierOf(`id: ${id}
publishers: {post: The Post}
sources: {p: {publisher: post, published: ${day}, lang: en, url: "https://example.org", says: {1: one}}}
states: {aland: {name: ${name}, iso: XA, per: p.1}}`);
  const { entities, claims } = resolve([
    await world("second", "Åland", "2031-05-04"),
    await world("first", "Aland", "2031-05-06"),
  ]);

  expect(one(entities, "aland")).toMatchObject({
    name: "Aland",
    dossiers: ["first", "second"],
    authored: [
      '{"name":"Aland","properties":{"iso":"XA"}}',
      '{"name":"Åland","properties":{"iso":"XA"}}',
    ],
    firstKnown: "2031-05-04",
  });
  expect(claims.map(({ source }) => source).sort()).toEqual(["first.p", "second.p"]);
});
