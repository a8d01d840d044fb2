import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest, type Way } from "../../../client/views/graph/nearest.ts";

const oslo = { id: "oslo", x: 0, y: 0 };
const points = [
  oslo,
  { id: "ahead", x: 60, y: 5 },
  { id: "aside", x: 30, y: 40 },
  { id: "above", x: -4, y: -50 },
];

describe("the node an arrow leads to", () => {
  it("is the one straight ahead before a nearer one aside", () => {
    expect(nearest(points, oslo, "right")).toBe("ahead");
  });

  it("is the one aside when nothing else lies that way", () => {
    expect(nearest(points, oslo, "down")).toBe("aside");
  });

  it("is none when nothing lies that way", () => {
    expect(nearest([oslo], oslo, "left")).toBeNull();
  });

  it("always lies that way", () => {
    const signs: Record<Way, (from: typeof oslo, to: typeof oslo) => number> = {
      left: (from, to) => from.x - to.x,
      right: (from, to) => to.x - from.x,
      up: (from, to) => from.y - to.y,
      down: (from, to) => to.y - from.y,
    };
    const place = fc.record({ x: fc.integer(), y: fc.integer() });
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1 }),
        fc.constantFrom<Way>("left", "right", "up", "down"),
        (places, way) => {
          const all = places.map((at, index) => ({ id: String(index), ...at }));
          const found = nearest(all, all[0]!, way);
          const there = all.filter((point) => signs[way](all[0]!, point) > 0);
          if (found === null) expect(there).toEqual([]);
          else expect(there.map(({ id }) => id)).toContain(found);
        },
      ),
    );
  });
});
