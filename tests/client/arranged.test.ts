import { describe, expect, it } from "vitest";
import { asItIs } from "../../client/store/arranged.ts";
import { knownFacts } from "../../client/store/standings.ts";
import { sceneOf, type Wanted } from "../../client/store/visible.ts";
import { liesWithin } from "../../client/views/graph/lasso.ts";
import { graphOf, link, node, plainWords } from "./world.ts";

const clocks = {
  from: "2031-04-01",
  to: "2031-06-30",
  at: "2031-06-30",
  known: null,
  today: "2032-01-01",
};
const graph = graphOf(
  [
    node("State", "arland"),
    node("Organisation", "service", { properties: { form: "intelligence service" } }),
    node("Person", "ana"),
    node("Office", "head"),
    node("Organisation", "front", { properties: { form: "armed group" } }),
    node("Meeting", "quay", { on: "2031-04-02" }),
    node("Place", "pier"),
  ],
  [
    link("service", "OF", "arland"),
    link("head", "OF", "service"),
    link("ana", "HOLDS", "head"),
    link("ana", "ATTENDED", "quay"),
    link("front", "ATTENDED", "quay"),
    link("quay", "LOCATED_IN", "pier"),
  ],
);

function seen(part: Partial<Wanted>) {
  const wanted = { clocks, kinds: null, more: true, selected: null, ...part };
  const { scene, away } = sceneOf(knownFacts(graph, null), wanted, plainWords);
  return {
    nodes: scene.nodes.map(({ id }) => id).sort(),
    lines: scene.edges.map(({ tail, head }) => `${tail} ${head}`).sort(),
    members: Object.fromEntries(
      scene.nodes.filter(({ members }) => members > 0).map(({ id, members }) => [id, members]),
    ),
    away,
  };
}

describe("a group", () => {
  it("stands for its people and services, and has their lines", () => {
    expect(seen({ grouping: { grouped: true, apart: [] } })).toMatchObject({
      nodes: ["arland", "front", "pier", "quay"],
      lines: ["arland quay", "front quay", "quay pier"],
      members: { arland: 2 },
      away: 2,
    });
  });

  it("opens in place, with nothing lost", () => {
    const open = seen({ grouping: { grouped: true, apart: ["arland"] } });
    expect(open).toEqual(seen({}));
  });
});

describe("what a reader arranges", () => {
  const arranged = (part: Partial<typeof asItIs>) => seen({ arranged: { ...asItIs, ...part } });

  it("hides what is hidden", () => {
    expect(arranged({ hidden: ["front"] }).nodes).not.toContain("front");
  });

  it("shows in focus what it is joined with and nothing else", () => {
    expect(arranged({ focus: ["front"] }).nodes).toEqual(["front", "quay"]);
  });

  it("puts what is joined with one alone into it, and counts it", () => {
    expect(arranged({ collapsed: ["quay"] })).toMatchObject({
      nodes: ["ana", "arland", "quay", "service"],
      members: { quay: 2 },
    });
  });
});

describe("a line drawn around nodes", () => {
  const line = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 3 },
    { x: 0, y: 10 },
  ];

  it("holds what lies within, and not what lies in its bay", () => {
    expect(liesWithin({ x: 2, y: 2 }, line)).toBe(true);
    expect(liesWithin({ x: 5, y: 8 }, line)).toBe(false);
    expect(liesWithin({ x: 12, y: 2 }, line)).toBe(false);
  });
});
