import { describe, expect, it } from "vitest";
import { edgeOf, toElements } from "../../../client/views/graph/elements.ts";
import { talks } from "./scene.ts";

describe("what is drawn of a scene", () => {
  it("gives a person a name, an office below it, and a place in px", () => {
    expect(toElements(talks, 3).nodes[1]).toEqual({
      group: "nodes",
      data: {
        id: "borregaard",
        kind: "Meeting",
        width: 44,
        height: 44,
        lines: ["First talks", "in Borregaard"],
        second: null,
        pill: null,
        weight: 3,
        degree: 1,
        solid: true,
        sign: null,
        withdrawn: false,
      },
      position: { x: 30, y: 15 },
      classes: "Meeting",
    });
  });

  it("marks alleged, planned, outside and withdrawn each in its own way", () => {
    const marks = toElements(talks, 1).nodes.map(({ data, classes }) => [data.id, classes]);

    expect(marks).toEqual([
      ["larsen", "Person"],
      ["borregaard", "Meeting"],
      ["raid", "Act dashed"],
      ["annex", "Provision hatched"],
      ["visit", "Meeting hollow"],
      ["rumour", "Act hollow"],
      ["dead", "Figure"],
    ]);
  });

  it("dashes the line of an accusation and leaves a line outside the window hollow", () => {
    const lines = toElements(talks, 1).edges.map(({ data, classes }) => [data.id, classes]);

    expect(lines).toEqual([
      ["attended|larsen|borregaard", "attended"],
      ["by|raid|larsen", "accuses arrow dashed"],
      ["attended|larsen|visit", "attended hollow"],
    ]);
  });

  it("makes a figure's pill as wide as its number", () => {
    const figure = toElements(talks, 1).nodes.find(({ data }) => data.id === "dead");

    expect([figure?.data.pill, figure?.data.width]).toEqual(["≥ 12", 42]);
  });

  it("moves no node when its day passes", () => {
    const later = {
      ...talks,
      nodes: talks.nodes.map((node) => ({ ...node, presence: "outside" as const })),
    };

    const places = (scene: typeof talks) =>
      toElements(scene, 2).nodes.map(({ position }) => position);
    expect(places(later)).toEqual(places(talks));
  });

  it("finds the line that a relation is drawn by", () => {
    const merged = {
      nodes: [],
      edges: [
        {
          ...talks.edges[0]!,
          id: "plays|a|b|guarantor plays|a|b|mediator",
          relations: ["guarantor", "mediator"].map((role) => ({
            ...talks.edges[0]!.relations[0]!,
            id: `plays|a|b|${role}`,
          })),
        },
      ],
    };

    expect(edgeOf(merged, "plays|a|b|mediator")).toBe("plays|a|b|guarantor plays|a|b|mediator");
    expect(edgeOf(merged, "plays|a|b|host")).toBeNull();
  });

  it("dots a line that ended, unless it is in dispute", () => {
    const [first] = talks.edges;
    const classesOf = (more: object) =>
      toElements({ nodes: talks.nodes, edges: [{ ...first!, ...more }] }, 1).edges[0]!.classes;
    const plain = { disputed: false, denied: false, alleged: false };

    expect(classesOf({ ...plain, ended: true }).split(" ")).toContain("dotted");
    expect(classesOf(plain).split(" ")).not.toContain("dotted");
    const both = classesOf({ ...plain, ended: true, disputed: true }).split(" ");
    expect(both).toContain("dashed");
    expect(both).not.toContain("dotted");
  });
});
