import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, Crowd, lengthInside, overlap } from "../../../client/views/graph/crowd.ts";
import {
  boxAt,
  type LineLabel,
  type Name,
  placeLineLabels,
  placeNames,
  plateAt,
} from "../../../client/views/graph/labels.ts";

const options = {
  lines: [],
  air: 0,
  before: "right" as const,
  isCrowded: false,
  lesser: new Crowd(),
  bounds: null,
};

const name = (id: string, x: number, y: number): Name => ({
  id,
  x,
  y,
  halfWidth: 14,
  halfHeight: 14,
  width: 80,
  height: 15,
  isMeant: false,
});

const nodeBox = ({ x, y, halfWidth, halfHeight }: Name): Box => ({
  x: x - halfWidth,
  y: y - halfHeight,
  width: 2 * halfWidth,
  height: 2 * halfHeight,
});

function place(names: Name[], more = {}) {
  const crowd = new Crowd();
  for (const one of names) crowd.add(nodeBox(one));
  return { crowd, placed: placeNames(names, crowd, { ...options, ...more }) };
}

describe("names beside their nodes", () => {
  it("stand below while there is room", () => {
    const { placed } = place([name("larsen", 0, 0), name("okonjo", 200, 0)]);

    expect([...placed]).toEqual([
      ["larsen", { dx: -40, dy: 17, align: "center" }],
      ["okonjo", { dx: -40, dy: 17, align: "center" }],
    ]);
  });

  it("go aside when another node stands below, to the left where one reads from the right", () => {
    const { placed } = place([name("larsen", 0, 0), name("quay", 0, 34)], { before: "left" });

    expect(placed.get("larsen")).toEqual({ dx: -99, dy: -7.5, align: "right" });
  });

  it("go aside of a line that runs below", () => {
    const lines = [{ x1: -200, y1: 24, x2: 200, y2: 24 }];
    const { placed } = place([name("larsen", 0, 0)], { lines });

    expect(placed.get("larsen")).toEqual({ dx: 16 + 3, dy: -7.5, align: "left" });
  });

  it("stay in view while it is firm", () => {
    const bounds = { x: -60, y: -60, width: 120, height: 80, firm: true };
    const { placed } = place([name("larsen", 0, 0)], { bounds });

    expect(placed.get("larsen")).toEqual({ dx: -40, dy: -32, align: "center" });
  });

  it("never overlap each other, a node, or the label of a line", () => {
    const at = fc.integer({ min: 0, max: 400 });
    const size = fc.integer({ min: 20, max: 140 });
    const nodes = fc.array(fc.tuple(at, at, size), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(nodes, (places) => {
        const names = places.map(([x, y, width], id) => ({ ...name(String(id), x, y), width }));
        const labels: LineLabel[] = names.slice(1).map((one, index) => ({
          id: one.id,
          x1: names[index]!.x,
          y1: names[index]!.y,
          x2: one.x,
          y2: one.y,
          clearTail: 14,
          clearHead: 14,
          width: one.width,
          height: 16,
        }));
        const { crowd, placed } = place(names);
        const stood = placeLineLabels(labels, crowd, options);

        const boxes = [
          ...names.filter(({ id }) => placed.has(id)).map((one) => boxAt(one, placed.get(one.id)!)),
          ...labels
            .filter(({ id }) => stood.has(id))
            .map((one) => plateAt(one, stood.get(one.id)!)),
        ];
        const taken = names.map(nodeBox);
        const clashes = boxes.filter((box, index) =>
          [...taken, ...boxes.slice(index + 1)].some((other) => overlap(box, other)),
        );
        expect(clashes).toEqual([]);
      }),
    );
  });

  it("all stand when forty nodes are as far apart as the layout puts them", () => {
    const names = Array.from({ length: 40 }, (_, at) =>
      name(String(at), (at % 8) * 96 + (at % 3) * 9, Math.floor(at / 8) * 70 + (at % 5) * 6),
    );

    expect(place(names).placed.size).toBe(40);
  });
});

describe("labels on their lines", () => {
  it("stand in the middle of the way between the nodes", () => {
    const line = { id: "meets", x1: 0, y1: 0, x2: 200, y2: 0, width: 60, height: 16 };
    const label = { ...line, clearTail: 14, clearHead: 14 };

    expect([...placeLineLabels([label], new Crowd(), options)]).toEqual([["meets", 0.5]]);
  });

  it("are left out where the line is shorter than they are", () => {
    const line = { id: "meets", x1: 0, y1: 0, x2: 70, y2: 0, width: 60, height: 16 };
    const label = { ...line, clearTail: 14, clearHead: 14 };

    expect([...placeLineLabels([label], new Crowd(), options)]).toEqual([]);
  });
});

it("tells how much of a line runs through a box", () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };

  expect(lengthInside({ x1: -5, y1: 5, x2: 20, y2: 5 }, box)).toBe(10);
  expect(lengthInside({ x1: -5, y1: 11, x2: 20, y2: 11 }, box)).toBe(0);
});
