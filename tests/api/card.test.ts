import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CardAnswer } from "../../model/api/facts.ts";
import type { CardClaim } from "../../model/card.ts";
import { engines } from "../fixtures/engines.ts";
import { dossierOf } from "../fixtures/world.ts";
import { serveWorld } from "./serve-world.ts";
import { fill } from "./served.ts";
import { shore, withEcho } from "./shore.ts";

const own = { inferred: false, denials: [], qualifications: [] };
const ministry = { origin: "aland-ministry", name: "Ministry of Aland", press: false };

describe.for(engines)("the claim card on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, shore);
  const cardOf = async (path: string) =>
    (await served.get(`/api/facts/${path}`)).body as CardAnswer;

  it.runIf(wanted)(
    "puts a denial beside what it denies, and two reports to one origin",
    async () => {
      const card = await cardOf("pier/card");
      const name = namer(card.claims);

      expect(card.fact).toEqual({
        ...{ id: "pier", is: "entity", type: "Meeting", name: "Talks on the pier" },
        ...{ role: null, tail: null, head: null, processes: ["shore-talks"] },
      });
      expect(card.standing).toEqual({
        ...{ state: "shown", firstKnown: "2031-05-04", disputed: true, denied: true },
        ...{ alleged: false, singleOrigin: true, inferred: false },
        ...{ origins: ["aland-ministry"], reports: 2 },
      });
      expect(named(card, name).questions[0]).toEqual({
        ...{
          field: "",
          disputed: true,
          agreements: [],
          sameOrigin: [],
          drawn: null,
          withdrawn: [],
        },
        sides: [
          {
            ...{ ...own, value: null, denials: ["c.2 denies"] },
            origins: [{ ...ministry, reports: ["h.1", "e.1"] }],
          },
        ],
      });
    },
  );

  it.runIf(wanted)(
    "keeps both days side by side, and says by which rule they are drawn",
    async () => {
      const card = await cardOf("pier/card");
      const name = namer(card.claims);
      const courier = { origin: "courier", name: "The Courier", press: true };

      expect(card.questions.length).toBe(2);
      expect(named(card, name).questions[1]).toEqual({
        ...{ field: "edtf", disputed: true, sameOrigin: [], withdrawn: [] },
        sides: [
          { ...own, value: "2031-05-02", origins: [{ ...courier, reports: ["c.1 edtf"] }] },
          {
            ...{ ...own, value: "2031-05-03" },
            origins: [{ ...ministry, reports: ["h.1 edtf", "e.1 edtf"] }],
          },
        ],
        agreements: [{ first: "2031-05-02", second: "2031-05-03", is: "differ" }],
        drawn: { value: "[2031-05-02,2031-05-03]", rule: "stretch" },
      });
    },
  );

  it.runIf(wanted)("follows an echo to the page it relays, and to an origin not read", async () => {
    const { claims, chains } = await cardOf("pier/card");
    const echo = claims.find(({ publisher, field }) => publisher === "echo" && field === "")!;

    expect(echo.translation).toBe("a meeting on 3 May");
    expect(chains.find(({ claim }) => claim === echo.id)).toEqual({
      claim: echo.id,
      steps: [
        { how: "published", id: "world.e", is: "source", name: "The Echo", read: true },
        { how: "relays", id: "world.h", is: "source", name: "The Herald", read: true },
        { how: "origin", id: "aland-ministry", is: "entity", name: ministry.name, read: false },
      ],
      read: false,
    });
    const fisherman = claims.find(({ voice }) => voice !== null)!;
    expect(chains.find(({ claim }) => claim === fisherman.id)?.read).toBe(true);
  });

  it.runIf(wanted)("says that two counts can both be true, and which one narrows", async () => {
    const { standing, questions } = await cardOf("boats-out/card");
    const counts = questions.find(({ field }) => field === "value")!;

    expect(standing.disputed).toBe(false);
    expect(counts.agreements).toEqual([
      { first: "at least 342", second: "more than 300", is: "first narrows second" },
    ]);
    expect(counts.sameOrigin).toEqual([
      { origin: "courier", values: ["at least 342", "more than 300"] },
    ]);
    expect(counts.drawn).toEqual({ value: "more than 300", rule: "first known" });
  });

  it.runIf(wanted)("carries the links that an author wrote, from either end", async () => {
    const card = await cardOf("boats-out/card");

    expect(card.links.map(({ how, fromAbout, toAbout }) => ({ how, fromAbout, toAbout }))).toEqual([
      { how: "narrows", fromAbout: "boats-out", toAbout: "boats-out" },
    ]);
    expect((await cardOf("pier/card")).links).toEqual([]);
  });

  it.runIf(wanted)(
    "calls alleged what a party alone says of another, of a line as well",
    async () => {
      for (const id of ["raid", "raid~BY~bland"])
        expect((await cardOf(`${id}/card`)).standing).toMatchObject({
          ...{ alleged: true, disputed: false, singleOrigin: true, origins: ["aland-ministry"] },
        });
    },
  );

  it.runIf(wanted)(
    "knows on a day what was said by then, and nothing of a day before",
    async () => {
      const early = await cardOf("pier/card?known=2031-05-04");
      expect(early.questions.map(({ sides }) => sides.map(({ value }) => value))).toEqual([
        [null],
        ["2031-05-03"],
      ]);
      expect(early.standing).toMatchObject({ disputed: false, reports: 1 });

      const before = await cardOf("pier/card?known=2031-05-03");
      expect(before.standing).toMatchObject({ state: "unknown", reports: 0 });
      expect([before.questions, before.claims, before.chains]).toEqual([[], [], []]);
    },
  );

  it.runIf(wanted)("on the last day is what it is without a day, of every fact", async () => {
    for (const id of ["pier", "boats-out", "raid", "aland", "aland~PLAYS:party~shore-talks"]) {
      const all = await cardOf(`${id}/card`);
      const last = await cardOf(`${id}/card?known=2999-12-31`);
      expect(last).toEqual({ ...all, clocks: { ...all.clocks, known: "2999-12-31" } });
    }
  });

  it.runIf(wanted)("names what is near an id that is not there", async () => {
    const { status, body } = await served.get("/api/facts/peir/card");
    expect([status, body.near]).toEqual([404, ["pier"]]);
    expect((await served.get("/api/facts/pier/card?known=2031-02-30")).status).toBe(400);
  });

  it.runIf(wanted)("has no more origins for any number of echoes, and loses no claim", async () => {
    const before = await cardOf("pier/card");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), async (echoes) => {
        await fill(served.engine, [await dossierOf(withEcho(echoes))]);
        await served.app.current.check();
        const after = await cardOf("pier/card");

        expect(after.standing.origins).toEqual(before.standing.origins);
        expect(after.standing.reports).toBe(before.standing.reports + echoes);
        const told = after.questions.flatMap(({ sides, withdrawn }) => [
          ...withdrawn,
          ...sides.flatMap((side) => [
            ...side.origins.flatMap(({ reports }) => reports),
            ...[...side.denials, ...side.qualifications],
          ]),
        ]);
        expect([...new Set(told)].sort()).toEqual(after.claims.map(({ id }) => id).sort());
      }),
      { numRuns: 4 },
    );
    await fill(served.engine, [await dossierOf(shore)]);
  });
});

/** Claims called by source and passage, as the dossier calls them: "h.1", "h.1 edtf". */
function namer(claims: CardClaim[]): (id: string) => string {
  const names = new Map(
    claims.map(({ id, source, passage, field, stance }) => [
      id,
      [
        `${source.replace("world.", "")}.${passage}`,
        ...(field === "" ? [] : [field]),
        ...(stance === "supports" ? [] : [stance]),
      ].join(" "),
    ]),
  );
  return (id) => names.get(id) ?? id;
}

function named({ questions }: CardAnswer, name: (id: string) => string) {
  return {
    questions: questions.map((question) => ({
      ...question,
      sides: question.sides.map((side) => ({
        ...side,
        denials: side.denials.map(name),
        qualifications: side.qualifications.map(name),
        origins: side.origins.map((one) => ({ ...one, reports: one.reports.map(name) })),
      })),
    })),
  };
}
