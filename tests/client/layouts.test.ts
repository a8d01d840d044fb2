import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layouts } from "../../client/store/layouts/index.ts";
import type { Place } from "../../client/store/layouts/layout.ts";
import { half } from "../../client/store/layouts/layout.ts";
import { settled } from "../../client/store/layouts/settled.ts";
import { graphOf, link, node } from "./world.ts";

const graph = graphOf(
  [
    node("Process", "talks"),
    ...["arland", "borland", "harbour"].map((id) => node("State", id)),
    node("Person", "ana"),
    node("Meeting", "quay", { on: "2031-04-02" }),
    node("Meeting", "late", { on: "2031-08-02" }),
    node("Agreement", "accord", { on: "2031-05-02" }),
  ],
  [
    link("arland", "PLAYS", "talks", { role: "party" }),
    link("borland", "PLAYS", "talks", { role: "party" }),
    link("harbour", "PLAYS", "talks", { role: "mediator" }),
    link("ana", "ATTENDED", "quay"),
    link("arland", "ATTENDED", "late"),
  ],
);
const placesBy = (name: string) => layouts.find((one) => one.name === name)!.place!(graph);
const far = ({ x, y }: Place) => Math.hypot(x / half.x, y / half.y);

describe("a layout to choose", () => {
  it("by role stands those who go between nearer to the middle than the parties", () => {
    const places = placesBy("roles");
    expect(far(places.get("harbour")!)).toBeLessThan(far(places.get("arland")!));
    expect(far(places.get("talks")!)).toBeLessThan(far(places.get("ana")!));
  });

  it("side by side stands the parties at the edges and the mediator between them", () => {
    const places = placesBy("sides");
    const [arland, harbour, borland] = ["arland", "harbour", "borland"].map(
      (id) => places.get(id)!.x,
    );
    expect(arland).toBeLessThan(harbour!);
    expect(harbour).toBeLessThan(borland!);
  });

  it("by time goes from the first day to the last, and who has no day stands by what they did", () => {
    const places = placesBy("time");
    const x = (id: string) => places.get(id)!.x;
    expect([x("quay") < x("accord"), x("accord") < x("late")]).toEqual([true, true]);
    expect(Math.abs(x("ana") - x("quay"))).toBeLessThan(Math.abs(x("ana") - x("late")));
  });

  it.for(["roles", "sides", "time"])(
    "%s places every drawn node once, the same every time",
    (name) => {
      const places = placesBy(name);
      expect([...places.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
      expect(placesBy(name)).toEqual(places);
    },
  );

  it("never puts two nodes on one spot or outside the frame", () => {
    const wanted = fc.array(
      fc.record({ x: fc.double({ min: -1000, max: 1000, noNaN: true }), y: fc.constant(0) }),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(wanted, (places) => {
        const found = [...settled(places.map((place, i) => [`${i}`, place])).values()];
        expect(new Set(found.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
        expect(found.every(({ x, y }) => Math.abs(x) < half.x && Math.abs(y) < half.y)).toBe(true);
      }),
    );
  });
});
