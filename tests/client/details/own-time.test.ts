import { describe, expect, it } from "vitest";
import { runOf } from "../../../client/store/clocks.ts";
import { knownFacts } from "../../../client/store/standings.ts";
import { apart, ownTimeOf } from "../../../client/views/details/own-time.ts";
import { graphOf, link, node } from "../world.ts";

const graph = graphOf(
  [
    node("Person", "mara"),
    node("Person", "ivo"),
    node("Office", "envoy"),
    node("Meeting", "opening", { on: "2031-05-01" }),
    node("Meeting", "round", { on: "2031-05-05/2031-05-06" }),
    node("Meeting", "late", { on: "2031-05-10" }),
    node("Meeting", "undated"),
  ],
  [
    link("mara", "HOLDS", "envoy", { on: "2031-05-03/.." }),
    link("mara", "ATTENDED", "opening"),
    link("mara", "ATTENDED", "late"),
    link("mara", "ATTENDED", "undated"),
    link("ivo", "ATTENDED", "late"),
    link("ivo", "ATTENDED", "round"),
  ],
);
const clocks = {
  ...{ from: "2031-05-03", to: "2031-05-10", at: "2031-05-07" },
  ...{ known: null, today: "2032-01-01" },
};
const timeOf = (...ids: string[]) =>
  ownTimeOf(ids, { facts: knownFacts(graph, null), run: runOf(graph), clocks });
const told = (...ids: string[]) =>
  timeOf(...ids).marks.map(({ id, from, to, soft, isIn }) => ({ id, from, to, soft, isIn }));

describe("the small timeline of one thing", () => {
  it("has a person's meetings and offices in order, what is outside the period or after the day hollow", () => {
    expect(told("mara")).toEqual([
      { id: "opening", from: 0, to: 0.1, soft: false, isIn: false },
      { id: "envoy", from: 0.2, to: 1, soft: true, isIn: true },
      { id: "late", from: 0.9, to: 1, soft: false, isIn: false },
    ]);
  });

  it("marks the period and the day on the run of the process", () => {
    const { window, at } = timeOf("mara");

    expect({ window, at }).toEqual({ window: { from: 0.2, to: 1 }, at: 0.65 });
  });

  it("has of a meeting itself", () => {
    expect(told("round")).toEqual([{ id: "round", from: 0.4, to: 0.6, soft: false, isIn: true }]);
  });

  it("has of two people what both were at", () => {
    expect(told("mara", "ivo").map(({ id }) => id)).toEqual(["late"]);
  });

  it("draws one of many that stand on one place", () => {
    const many = Array.from({ length: 5_000 }, (_, i) =>
      node("Meeting", `talks-${i}`, { on: `2031-05-0${1 + (i % 5)}` }),
    );
    const busy = graphOf(
      [...many, node("Person", "mara")],
      many.map(({ id }) => link("mara", "ATTENDED", id)),
    );
    const { marks } = ownTimeOf(["mara"], {
      facts: knownFacts(busy, null),
      run: runOf(busy),
      clocks,
    });

    expect([marks.length, apart(marks).length]).toEqual([5_000, 5]);
  });

  it("is empty for what no dated event names", () => {
    expect(told("envoy").map(({ id }) => id)).toEqual(["mara"]);
    expect(told("undated")).toEqual([]);
  });
});
