import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { serveWorld } from "./serve-world.ts";

/**
 * Ada met Bo in March and Cy in January, Bo met Dan in February: by fewest meetings Ada leads to Dan
 * through Bo, and no time order does. Eve met Dan in April, Cy met Eve in May. Fay met nobody.
 */
const valley = `
name: The valley talks
process: valley-talks
publishers: {herald: The Herald}
states: {aland: {name: Aland, per: h.1}, bland: {name: Bland, per: h.1}}
organisations: {league: {name: The League, per: h.1}}
topics: {water: {name: Water}}
people:
  ada: {name: Ada, per: h.1}
  bo: {name: Bo, per: h.1}
  cy: {name: Cy, per: h.1}
  dan: {name: Dan, per: h.1}
  eve: {name: Eve, per: h.1}
  fay: {name: Fay, per: h.1}
meetings:
  january: {name: In January, per: h.1, on: {2031-01-10: h.1}, attended: {ada: {for: aland, per: h.2}, cy: h.1}}
  february: {name: In February, per: h.1, on: {2031-02-10: h.1}, attended: {bo: h.1, dan: {for: bland, per: h.1}}}
  march: {name: In March, per: h.1, on: {2031-03-10: h.1}, attended: {ada: {for: aland, per: h.1}, bo: h.1}}
  april: {name: In April, per: h.1, on: {2031-04-10: h.1}, attended: {eve: h.1, dan: h.1}}
  may: {name: In May, per: l.1, on: {2031-05-10: l.1}, attended: {cy: l.1, eve: l.1, league: {as: a delegation, per: l.1}}}
  denied: {name: Withdrawn, per: h.1, on: {2031-03-12: h.1}, attended: {ada: h.1, fay: h.3}}
  twin: {name: At home, per: h.1, on: {2031-03-20: h.1}, attended: {bo: {for: aland, per: h.1}}}
sources:
  h:
    publisher: herald
    published: 2031-05-01
    lang: en
    url: https://example.org/herald
    says:
      1: all of this was in the Herald
      2: Ada spoke for Aland in January
      3: {words: Fay was there as well, withdrawn: 2031-06-01}
  l:
    publisher: herald
    published: 2031-07-01
    lang: en
    url: https://example.org/late
    says: {1: in May the three of them met}
`;

interface Step {
  from: { id: string };
  meeting: { id: string };
  to: { id: string };
}

describe.for(engines)("a path on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, valley);
  const ask = async (query: string) => (await served.get(`/api/paths?${query}`)).body;
  const told = (path: { steps: Step[] } | null) =>
    path?.steps.map(({ from, meeting, to }) => `${from.id} ${meeting.id} ${to.id}`);
  const way = async (query: string) => told((await ask(query)).path);

  it.runIf(wanted)("goes by the fewest meetings", async () => {
    expect(await way("a=ada&b=bo")).toEqual(["ada march bo"]);
    expect(await way("a=ada&b=dan")).toEqual(["ada march bo", "bo february dan"]);
    expect(await way("a=dan&b=ada&order=fewest")).toEqual(["dan february bo", "bo march ada"]);
  });

  it.runIf(wanted)("goes in time order, each meeting no earlier than the last", async () => {
    expect(await way("a=dan&b=ada&order=time")).toEqual(["dan february bo", "bo march ada"]);
    expect(await way("a=ada&b=eve&order=time")).toEqual(["ada january cy", "cy may eve"]);
    expect(await way("a=dan&b=cy&order=time")).toEqual(["dan april eve", "eve may cy"]);
  });

  it.runIf(wanted)("says with what evidence each was at each meeting", async () => {
    const { a, b, order, path, nearest, reached } = await ask("a=ada&b=cy");
    const [step] = path.steps;

    expect({ a, b, order, nearest, reached }).toEqual({
      a: { id: "ada", kind: "Person", name: "Ada" },
      b: { id: "cy", kind: "Person", name: "Cy" },
      order: "fewest",
      nearest: null,
      reached: [],
    });
    expect(step.meeting).toMatchObject({
      ...{ id: "january", name: "In January", edtf: "2031-01-10", earliest: "2031-01-10" },
    });
    expect(step.meeting.cited.map(({ field }: { field: string }) => field)).toEqual(["", "edtf"]);
    expect(step.leaves).toMatchObject({
      ...{ id: "ada~ATTENDED~january", type: "ATTENDED" },
      behalfOf: [{ id: "aland", kind: "State", name: "Aland" }],
    });
    expect(step.arrives).toMatchObject({ id: "cy~ATTENDED~january", behalfOf: [] });
    expect(step.leaves.cited.map(({ words }: { words: string }) => words)).toContain(
      "Ada spoke for Aland in January",
    );
  });

  it.runIf(wanted)("begins and ends with states and bodies, and leads through none", async () => {
    expect(await way("a=aland&b=bland")).toEqual(["aland march bo", "bo february bland"]);
    expect(await way("a=ada&b=league")).toEqual(["ada january cy", "cy may league"]);
    // Bo was at home for Aland, too: that Ada stood for it as well joins them no nearer than they met.
    expect(await way("a=aland&b=dan")).toEqual(["aland march bo", "bo february dan"]);
    expect((await ask("a=aland&b=bo")).path.steps[0].leaves).toMatchObject({
      type: "REPRESENTED_AT",
      cited: [{ about: expect.stringMatching(/^(?:ada|bo)~ATTENDED~/), words: expect.any(String) }],
    });
  });

  it.runIf(wanted)("keeps to the window, and else tells the nearest that there is", async () => {
    expect(await way("a=ada&b=bo&from=2031-03-10&to=2031-03-10")).toEqual(["ada march bo"]);
    const outside = await ask("a=ada&b=bo&from=2031-04-01");
    expect([outside.path, outside.nearest.without]).toEqual([null, "window"]);
    expect(told(outside.nearest.path)).toEqual(["ada march bo"]);
    expect(outside.reached).toEqual([]);

    const backwards = await ask("a=ada&b=dan&order=time&from=2031-02-01&to=2031-04-01");
    expect([backwards.path, backwards.nearest.without]).toEqual([null, "order"]);
    expect(told(backwards.nearest.path)).toEqual(["ada march bo", "bo february dan"]);
    expect(backwards.reached).toEqual([{ id: "bo", kind: "Person", name: "Bo" }]);

    const both = await ask("a=ada&b=dan&order=time&from=2031-02-20&to=2031-04-01");
    expect([both.path, both.nearest.without]).toEqual([null, "order and window"]);
  });

  it.runIf(wanted)(
    "rests on what was known on the second clock's day, and on what still stands",
    async () => {
      expect(await way("a=cy&b=eve&known=2031-07-01")).toEqual(["cy may eve"]);
      expect(await way("a=cy&b=eve&known=2031-06-30")).toEqual([
        "cy january ada",
        "ada march bo",
        "bo february dan",
        "dan april eve",
      ]);
      expect(await way("a=ada&b=fay&known=2031-05-31")).toEqual(["ada denied fay"]);
      expect(await ask("a=ada&b=fay")).toMatchObject({ path: null, nearest: null });
    },
  );

  it.runIf(wanted).for([
    ["a=ada", "b"],
    ["b=ada", "a"],
    ["a=ada&b=ada", "b"],
    ["a=ada&b=bo&order=slow", "order"],
    ["a=ada&b=january", "b"],
    ["a=water&b=ada", "a"],
    ["a=Ada&b=bo", "a"],
    ["a=ada&b=bo&from=2031-05-02&to=2031-05-01", "from"],
    ["a=ada&b=bo&via=cy", "via"],
  ])("refuses %s by the name of %s", async ([query, name]) => {
    const { status, body } = await served.get(`/api/paths?${query}`);

    expect(status).toBe(400);
    expect(body.parameters.map((one: { name: string }) => one.name)).toEqual([name]);
  });

  it.runIf(wanted)("tells who may have been meant where there is nobody of an id", async () => {
    const { status, body } = await served.get("/api/paths?a=ada&b=evie");

    expect([status, body.detail, body.near]).toEqual([404, "There is no entity evie.", ["eve"]]);
  });
});
