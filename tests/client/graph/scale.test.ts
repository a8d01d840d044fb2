import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frame, overhang } from "../../../client/views/graph/frame.ts";
import { nodeScale, stepOf, unitOf } from "../../../client/views/graph/scale.ts";

const square = [
  { x: 0, y: 0 },
  { x: 2, y: 0 },
  { x: 0, y: 2 },
  { x: 2, y: 2 },
];

describe("places and sizes", () => {
  it("puts neighbours 92 px apart whatever the layout's own unit", () => {
    expect(unitOf(square)).toBe(46);
    expect(unitOf(square.map(({ x, y }) => ({ x: x * 10, y: y * 10 })))).toBe(4.6);
  });

  it("takes a lone node, and nodes on one spot, as they are", () => {
    expect([unitOf([]), unitOf([{ x: 1, y: 1 }]), unitOf([square[0]!, square[0]!])]).toEqual([
      1, 1, 1,
    ]);
  });

  it("never draws a node smaller when it comes nearer", () => {
    const zoom = fc.double({ min: 0.08, max: 3, noNaN: true });
    fc.assert(
      fc.property(zoom, zoom, (a, b) => {
        const [far, near] = [stepOf(Math.min(a, b)), stepOf(Math.max(a, b))];
        expect(far * nodeScale(far)).toBeLessThanOrEqual(near * nodeScale(near) + 1e-9);
      }),
    );
  });
});

describe("the view that shows everything", () => {
  it("puts the places in the middle of the room that names leave", () => {
    const room = { left: 20, right: 30, top: 10, bottom: 40 };
    const limits = { least: 0.1, most: 10 };

    expect(frame(square, { width: 250, height: 150 }, room, limits)).toEqual({
      zoom: 10,
      pan: { x: 110, y: 50 },
    });
  });

  it("asks for the room that names take beyond the outermost nodes", () => {
    const names = [{ x: -40, y: 100, width: 100, height: 60 }];

    expect(overhang(names, square, 50, { width: 700, height: 700 })).toEqual({
      left: 46,
      right: 28,
      top: 28,
      bottom: 66,
    });
  });
});
