import { describe, expect, it } from "vitest";
import type { Clocks } from "../../client/store/clocks.ts";
import { knownFacts } from "../../client/store/standings.ts";
import { sceneOf } from "../../client/store/visible.ts";
import type { Graph } from "../../model/api/processes.ts";
import type { StandingRow } from "../../model/claim.ts";
import { graphOf, link, node, plainWords, row } from "./world.ts";

const clocks: Clocks = {
  from: "2031-05-01",
  to: "2031-06-30",
  at: "2031-06-30",
  known: null,
  today: "2032-01-01",
};

function sceneAt(graph: Graph, change: Partial<Clocks> = {}) {
  const now = { ...clocks, ...change };
  return sceneOf(
    knownFacts(graph, now.known),
    { clocks: now, kinds: null, more: false, selected: null },
    plainWords,
  );
}

describe("what a picture shows", () => {
  const talks = node("Meeting", "river-talks-1", { on: "2031-06-03" });
  const accord = node("Agreement", "river-accord", { on: "2031-05-10" });
  const envoy = node("Person", "ana-berg", { name: "Ana Berg" });
  const arland = node("State", "arland", { name: "Arland" });

  it("hides what nobody had said by the second clock's day, and counts it", () => {
    const late = node("Meeting", "secret-leg", {
      on: "2031-05-02",
      claims: [row({ known: "2031-06-20" })],
    });
    const graph = graphOf([talks, late, envoy], [link("ana-berg", "ATTENDED", "secret-leg")]);

    const facts = knownFacts(graph, "2031-06-10");

    expect([...facts.nodes.keys()]).toEqual(["river-talks-1", "ana-berg"]);
    expect(facts.notYet).toBe(2);
  });

  it("keeps what was withdrawn, marked, where it had been said by then", () => {
    const taken = node("Meeting", "called-off", { claims: [row({ until: "2031-06-05" })] });

    const at = (known: string) => knownFacts(graphOf([taken], []), known).nodes.get("called-off");

    expect(at("2031-06-04")?.standing.state).toBe("shown");
    expect(at("2031-06-05")?.standing.state).toBe("withdrawn");
    expect(at("2031-05-31")).toBeUndefined();
  });

  it("draws hollow what lies outside the period or has not come by the day, and moves nothing", () => {
    const graph = graphOf([talks, accord], []);
    const drawn = (change: Partial<Clocks>) =>
      sceneAt(graph, change).scene.nodes.map(({ id, presence, x, y }) => [id, presence, x, y]);

    expect(drawn({ at: "2031-06-02" })).toEqual([
      ["river-talks-1", "outside", 0, 0],
      ["river-accord", "in", 0, 0],
    ]);
    expect(drawn({ from: "2031-06-01" })).toEqual([
      ["river-talks-1", "in", 0, 0],
      ["river-accord", "outside", 0, 0],
    ]);
  });

  it("takes an actor without days to be in the period when something that it took part in is", () => {
    const graph = graphOf(
      [talks, accord, envoy, arland],
      [
        link("ana-berg", "ATTENDED", "river-talks-1"),
        link("arland", "PLAYS", "river-accord", { role: "party" }),
      ],
    );

    const { nodes } = sceneAt(graph, { from: "2031-06-01" }).scene;

    expect(nodes.map(({ id, presence }) => [id, presence])).toEqual([
      ["river-talks-1", "in"],
      ["river-accord", "outside"],
      ["ana-berg", "in"],
      ["arland", "outside"],
    ]);
  });

  it("brings a clause into the period by its phase, and not by a state that is at another table", () => {
    const graph = graphOf(
      [
        talks,
        node("Provision", "open-bridge"),
        node("Phase", "second"),
        arland,
        node("Provision", "old-clause"),
        accord,
      ],
      [
        link("arland", "ATTENDED", "river-talks-1"),
        link("river-talks-1", "CONCERNS", "second"),
        link("open-bridge", "PART_OF", "second"),
        link("old-clause", "OBLIGES", "arland"),
        link("old-clause", "PART_OF", "river-accord"),
      ],
    );

    const { nodes } = sceneAt(graph, { from: "2031-06-01" }).scene;

    expect(nodes.filter(({ presence }) => presence === "outside").map(({ id }) => id)).toEqual([
      "old-clause",
      "river-accord",
    ]);
  });

  it("leaves out kinds that are switched off, with their lines, and still counts them", () => {
    const graph = graphOf([talks, envoy], [link("ana-berg", "ATTENDED", "river-talks-1")]);
    const wanted = { clocks, kinds: ["Meeting" as const], more: false, selected: null };

    const { scene, counts, shown } = sceneOf(knownFacts(graph, null), wanted, plainWords);

    expect(scene.nodes.map(({ id }) => id)).toEqual(["river-talks-1"]);
    expect(scene.edges).toEqual([]);
    expect(shown).toBe(1);
    expect(Object.fromEntries(counts)).toEqual({ Meeting: 1, Person: 1 });
  });
});

describe("a picture of more than meets the eye at once", () => {
  const many = Array.from({ length: 60 }, (_, i) =>
    node("Meeting", `talks-${String(i).padStart(2, "0")}`, {
      on: i < 40 ? "2031-06-03" : "2031-07-20",
      claims: Array.from({ length: i % 5 }, (_, n) => row({ origin: `paper-${n}` })).concat(row()),
    }),
  );
  const wanted = { clocks, kinds: null, more: false, selected: null };

  it("shows those of the period with most evidence first, and how many it leaves out", () => {
    const { scene, shown, left } = sceneOf(knownFacts(graphOf(many, []), null), wanted, plainWords);

    expect([shown, left]).toEqual([36, 24]);
    expect(
      many.map(({ id }) => id).filter((id) => !scene.nodes.some((one) => one.id === id)),
    ).toEqual([
      ...["talks-20", "talks-25", "talks-30", "talks-35"],
      ...many.slice(40).map(({ id }) => id),
    ]);
  });

  it("shows all that a picture holds when asked for more", () => {
    const { shown, left } = sceneOf(
      knownFacts(graphOf(many, []), null),
      { ...wanted, more: true },
      plainWords,
    );

    expect([shown, left]).toEqual([60, 0]);
  });

  it("keeps the same in the picture while the day moves inside the period", () => {
    const shownAt = (at: string) =>
      sceneAt(graphOf(many, []), { at }).scene.nodes.map(({ id }) => id);

    expect(shownAt("2031-05-02")).toEqual(shownAt("2031-06-30"));
  });

  it("keeps of 5,000 that the selected one is joined to no more than a picture holds", () => {
    const talks = Array.from({ length: 5_000 }, (_, i) =>
      node("Meeting", `talks-${i}`, { on: "2031-06-03" }),
    );
    const graph = graphOf(
      [...talks, node("Person", "ana")],
      talks.map(({ id }) => link("ana", "ATTENDED", id)),
    );
    const { scene, left } = sceneOf(
      knownFacts(graph, null),
      { ...wanted, selected: "ana" },
      plainWords,
    );

    expect([scene.nodes.length, left, scene.nodes.some(({ id }) => id === "ana")]).toEqual([
      500,
      4_501,
      true,
    ]);
  });

  it("brings in the tables at which the strongest met, where these would stand without a line", () => {
    const people = Array.from({ length: 40 }, (_, i) => `envoy-${String(i).padStart(2, "0")}`);
    const tables = Array.from({ length: 10 }, (_, i) =>
      node("Meeting", `talks-${i}`, { on: "2031-06-03" }),
    );
    const papers = [row({ origin: "paper-1" }), row({ origin: "paper-2" })];
    const graph = graphOf(
      [...people.map((id) => node("Person", id, { claims: papers })), ...tables],
      people.map((id, i) => link(id, "ATTENDED", `talks-${Math.floor(i / 4)}`)),
    );
    const { scene, shown } = sceneAt(graph);
    const joined = new Set(scene.edges.flatMap(({ tail, head }) => [tail, head]));

    expect([shown, scene.nodes.length, joined.size]).toEqual([36, 36, 35]);
    expect(scene.nodes.filter(({ kind }) => kind === "Meeting").map(({ id }) => id)).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((i) => `talks-${i}`),
    );
  });

  it("keeps what is selected, and what it is joined to, however little is said of it", () => {
    const graph = graphOf([...many, node("Person", "ana")], [link("ana", "ATTENDED", "talks-59")]);

    const { scene } = sceneOf(
      knownFacts(graph, null),
      { ...wanted, selected: "talks-59" },
      plainWords,
    );

    const ids = scene.nodes.map(({ id }) => id);
    expect(ids).toContain("talks-59");
    expect(ids).toContain("ana");
  });
});

describe("the lines of a picture", () => {
  it("says a state's seat once, by the person who sits there for it", () => {
    const graph = graphOf(
      [
        node("Person", "ana"),
        node("State", "arland"),
        node("Meeting", "talks", { on: "2031-06-03" }),
      ],
      [
        link("ana", "ATTENDED", "talks", { properties: { behalfOf: "arland" } }),
        link("arland", "REPRESENTED_AT", "talks"),
      ],
    );

    expect(sceneAt(graph).scene.edges.map(({ tail, label }) => [tail, label])).toEqual([
      ["ana", "for arland"],
    ]);
  });

  it("merges parallel roles into one line that lists them", () => {
    const graph = graphOf(
      [node("State", "arland"), node("Agreement", "accord", { on: "2031-05-10" })],
      [
        link("arland", "PLAYS", "accord", { role: "mediator" }),
        link("arland", "PLAYS", "accord", { role: "guarantor" }),
      ],
    );

    expect(sceneAt(graph).scene.edges).toMatchObject([
      {
        id: "arland~PLAYS:guarantor~accord arland~PLAYS:mediator~accord",
        stroke: "plays",
        label: "guarantor, mediator",
        labelAtRest: true,
        arrow: false,
        presence: "in",
      },
    ]);
  });

  it("says for whom somebody sat at a table", () => {
    const graph = graphOf(
      [
        node("Person", "ana"),
        node("State", "arland", { name: "Arland" }),
        node("Meeting", "talks", { on: "2031-06-03" }),
      ],
      [link("ana", "ATTENDED", "talks", { properties: { behalfOf: "arland" } })],
    );

    expect(sceneAt(graph).scene.edges).toMatchObject([
      { label: "for Arland", labelAtRest: true, stroke: "attended" },
    ]);
  });

  it("says once what two lines between the same ends have in common", () => {
    const sat = (role?: string) =>
      link("ana", "ATTENDED", "talks", { role, properties: { behalfOf: "arland" } });
    const graph = graphOf(
      [
        node("Person", "ana"),
        node("State", "arland", { name: "Arland" }),
        node("Meeting", "talks", { on: "2031-06-03" }),
      ],
      [sat(), sat("host")],
    );

    expect(sceneAt(graph).scene.edges.map(({ label }) => label)).toEqual(["host, for Arland"]);
  });

  it("draws a post and whose post it is as one line, and the post under the name while it is held", () => {
    const office = {
      ...node("Office", "envoy-post", { name: "Envoy of Arland" }),
      x: null,
      y: null,
    };
    const graph = graphOf(
      [node("Person", "ana"), node("State", "arland"), office],
      [
        link("ana", "HOLDS", "envoy-post", { on: "2031-06-03" }),
        link("envoy-post", "OF", "arland"),
      ],
    );
    const secondLine = (at: string) => sceneAt(graph, { at }).scene.nodes[0]?.secondLine;

    expect(sceneAt(graph).scene.edges).toMatchObject([
      {
        tail: "ana",
        head: "arland",
        label: "Envoy of Arland",
        labelAtRest: false,
        stroke: "quiet",
      },
    ]);
    expect(secondLine("2031-06-03")).toBe("Envoy of Arland");
    expect(secondLine("2031-06-04")).toBeNull();
  });

  it("draws an accusation that only the other party makes as alleged, and a newspaper's as a report", () => {
    const actors = [
      node("State", "arland"),
      node("State", "borovia"),
      node("Agreement", "accord", { on: "2031-05-10" }),
    ];
    const parties = ["arland", "borovia"].map((id) =>
      link(id, "PLAYS", "accord", { role: "party" }),
    );
    const by = (origin: string) =>
      graphOf(
        [...actors, node("Act", "raid", { claims: [row({ origin })] })],
        [...parties, link("raid", "BY", "borovia", { claims: [row({ origin })] })],
      );
    const accusation = (graph: Graph) =>
      sceneAt(graph).scene.edges.find(({ tail }) => tail === "raid");

    expect(accusation(by("arland"))).toMatchObject({
      stroke: "accuses",
      alleged: true,
      arrow: true,
      label: "BY, alleged",
    });
    expect(accusation(by("gazette"))).toMatchObject({
      stroke: "quiet",
      alleged: false,
      label: "BY",
    });
  });
});

describe("marks of a node", () => {
  it.for([
    ["more than 300", "> 300"],
    ["at least 342", "≥ 342"],
    ["only 1/3", "1/3"],
    ["about 50", "≈ 50"],
  ] as const)("writes %s as %s", ([value, pill]) => {
    const figure = node("Figure", "hurt", {
      on: "2031-06-01",
      claims: [row(), row({ field: "value", value })],
    });

    expect(sceneAt(graphOf([figure], [])).scene.nodes[0]?.pill).toBe(pill);
  });

  it("hatches a phase that nobody says has begun, with its clauses, until the day somebody gives", () => {
    const begun = [row(), row({ field: "began", value: "2031-06-10" })];
    const graph = (claims = [row()]) =>
      graphOf(
        [node("Phase", "second", { claims }), node("Provision", "second.open-bridge")],
        [link("second.open-bridge", "PART_OF", "second")],
      );
    const hatched = (of: Graph, at: string) =>
      sceneAt(of, { at }).scene.nodes.map(({ notBegun }) => notBegun);

    expect(hatched(graph(), "2031-06-30")).toEqual([true, true]);
    expect(hatched(graph(begun), "2031-06-09")).toEqual([true, true]);
    expect(hatched(graph(begun), "2031-06-10")).toEqual([false, false]);
  });

  it("holds a phase for planned on the days that are only written for it", () => {
    const planned = node("Phase", "second", { on: "2031-06-05/2031-06-20" });
    const hatched = (claims: StandingRow[]) =>
      sceneAt(graphOf([{ ...planned, claims: [...planned.claims, ...claims] }], []), {
        at: "2031-06-10",
      }).scene.nodes.map(({ notBegun }) => notBegun);

    expect(hatched([])).toEqual([true]);
    expect(hatched([row({ field: "ended", value: "2031-06-08" })])).toEqual([false]);
  });

  it("holds a phase for begun from the day on which somebody says that it is kept in part", () => {
    const word = (verdict: string) =>
      node("Assessment", "word", {
        on: "2031-06-12",
        claims: [
          row(),
          row({ field: "edtf", value: "2031-06-12" }),
          row({ field: "verdict", value: verdict }),
        ],
      });
    const hatched = (verdict: string, at: string) =>
      sceneAt(
        graphOf([node("Phase", "second"), word(verdict)], [link("word", "ASSESSES", "second")]),
        { at },
      ).scene.nodes.find(({ id }) => id === "second")!.notBegun;

    expect(
      ["partly", "fulfilled", "begun", "not"].map((one) => hatched(one, "2031-06-12")),
    ).toEqual([false, false, false, true]);
    expect(hatched("partly", "2031-06-11")).toBe(true);
  });

  it("sizes a node by distinct origins in three steps", () => {
    const told = (count: number) =>
      node("State", `told-${count}`, {
        claims: Array.from({ length: count }, (_, i) => row({ origin: `o${i}` })),
      });

    const { nodes } = sceneAt(graphOf([1, 2, 3, 4].map(told), [])).scene;

    expect(nodes.map(({ weight }) => weight)).toEqual([1, 2, 2, 3]);
  });
});

describe("a picture narrowed down", () => {
  const day = (value: string, part = {}) => row({ field: "edtf", value, ...part });
  const quay = node("Meeting", "quay", {
    on: "[2031-06-03,2031-06-04]",
    claims: [row(), day("2031-06-03"), day("2031-06-04", { origin: "courier" })],
  });
  const ferry = node("Meeting", "ferry", { on: "2031-06" });
  const unseen = node("Meeting", "unseen", { claims: [row({ inferred: true })] });
  const envoy = node("Person", "ana-berg", { claims: [row(), row({ origin: "courier" })] });
  const attended = link("ana-berg", "ATTENDED", "ferry", {
    claims: [row(), row({ stance: "denies", origin: "courier" })],
  });
  const graph = graphOf([quay, ferry, unseen, envoy], [attended]);
  const narrowed = (wanted: Partial<Parameters<typeof sceneOf>[1]>) =>
    sceneOf(
      knownFacts(graph, null),
      { clocks, kinds: null, more: false, selected: null, ...wanted },
      plainWords,
    );

  it("has solid only what certainly was in the period, and hides nothing", () => {
    const window = { ...clocks, from: "2031-06-01", to: "2031-06-20", at: "2031-06-20" };
    const solid = (was: "possibly" | "surely") =>
      narrowed({ clocks: { ...window, was } }).whole.nodes.map(({ id, presence }) => [
        id,
        presence,
      ]);

    expect(solid("possibly")).toEqual([
      ["quay", "in"],
      ["ferry", "in"],
      ["unseen", "in"],
      ["ana-berg", "in"],
    ]);
    expect(solid("surely")).toEqual([
      ["quay", "in"],
      ["ferry", "outside"],
      ["unseen", "outside"],
      ["ana-berg", "outside"],
    ]);
  });

  it("shows only what stands in a way that is asked for, and both ends of such lines", () => {
    const ids = (standing: Parameters<typeof narrowed>[0]["standing"] = null) =>
      narrowed({ standing }).whole.nodes.map(({ id }) => id);

    expect(ids(["disputed"])).toEqual(["quay", "ferry", "ana-berg"]);
    expect(ids(["inferred"])).toEqual(["unseen"]);
    expect(ids(["withdrawn"])).toEqual([]);
    expect(ids()).toHaveLength(4);
  });

  it("counts what stands in which way, and gives each node its sign", () => {
    const { marks, whole } = narrowed({});

    expect(Object.fromEntries(marks)).toEqual({
      ...{
        disputed: 2,
        alleged: 0,
        "single-origin": 4,
        withdrawn: 0,
        "only-denied": 0,
        inferred: 1,
      },
    });
    expect(whole.nodes.map(({ sign }) => sign)).toEqual(["disputed", null, "inferred", null]);
    const asked = narrowed({ standing: ["single-origin"] }).whole.nodes;
    expect(asked.map(({ id, sign }) => [id, sign])).toEqual([
      ["quay", "disputed"],
      ["ferry", "single-origin"],
      ["unseen", "inferred"],
      ["ana-berg", null],
    ]);
  });
});
