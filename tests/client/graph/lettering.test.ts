import { describe, expect, it } from "vitest";
import { toElements } from "../../../client/views/graph/elements.ts";
import { letter } from "../../../client/views/graph/lettering.ts";
import { edge, node, talks } from "./scene.ts";

const nothing = { selected: null, also: [], hovered: null, focused: null, along: null };
const room = { before: "right" as const, bounds: null };
const measure = (text: string) => 6 * text.length;
const spread = {
  ...talks,
  nodes: talks.nodes.map((one) => ({ ...one, x: one.x * 20, y: one.y * 20 })),
};

describe("which names and labels stand", () => {
  it("moves no name when nodes turn hollow", () => {
    const later = {
      nodes: spread.nodes.map((one) => ({ ...one, presence: "outside" as const })),
      edges: spread.edges,
    };

    const places = (scene: typeof talks) =>
      [...letter(toElements(scene, 1), 1, nothing, room, measure).names].map(([id, { place }]) => [
        id,
        place,
      ]);
    expect(places(later)).toEqual(places(spread));
  });

  it("shows the words of other lines only when they are pointed at", () => {
    const scene = {
      nodes: [node("quay"), node("island", { kind: "Place", x: 300 })],
      edges: [edge("quay", "island", { id: "in", label: "near", labelAtRest: false })],
    };

    const labels = (
      marked:
        | typeof nothing
        | { selected: null; also: never[]; hovered: string; focused: null; along: null },
    ) => [...letter(toElements(scene, 1), 1, marked, room, measure).labels.keys()];
    expect(labels(nothing)).toEqual([]);
    expect(labels({ ...nothing, hovered: "quay" })).toEqual(["in"]);
    expect(labels({ ...nothing, hovered: "in" })).toEqual(["in"]);
  });

  it("names the node under the pointer in a crowd where others go without", () => {
    const crowd = Array.from({ length: 400 }, (_, at) =>
      node(`delegate-${at}`, { x: (at % 20) * 30, y: Math.floor(at / 20) * 30, weight: 2 }),
    );
    const elements = toElements({ nodes: crowd, edges: [] }, 1);

    const named = letter(elements, 1, nothing, room, measure).names;
    const meant = crowd.map(({ id }) => id).filter((id) => !named.has(id))[150]!;
    const pointed = letter(elements, 1, { ...nothing, hovered: meant }, room, measure).names;

    expect([named.has(meant), pointed.has(meant)]).toEqual([false, true]);
  });
});
