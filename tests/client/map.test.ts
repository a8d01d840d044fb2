import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapOf } from "../../client/store/map.ts";
import { knownFacts } from "../../client/store/standings.ts";
import { sceneOf } from "../../client/store/visible.ts";
import { projectionFor, spotsOf } from "../../client/views/map/project.ts";
import {
  centred,
  fitted,
  type MapView,
  panned,
  pinched,
  pressed,
  zoomed,
} from "../../client/views/map/view.ts";
import { graphOf, link, node, plainWords } from "./world.ts";

const clocks = {
  from: "2031-04-01",
  to: "2031-04-30",
  at: "2031-04-30",
  known: null,
  today: "2032-01-01",
};
const at = (latitude: number, longitude: number) => ({ properties: { latitude, longitude } });
const graph = graphOf(
  [
    node("Place", "port", at(30, 31)),
    node("Place", "quay-house"),
    node("Place", "capital", at(40, 33)),
    node("Place", "coast"),
    node("Meeting", "quay", { on: "2031-04-02" }),
    node("Meeting", "later", { on: "2031-09-02" }),
    node("Act", "landing", { on: "2031-04-03" }),
    node("Person", "ana"),
  ],
  [
    link("quay", "LOCATED_IN", "quay-house"),
    link("quay-house", "LOCATED_IN", "port"),
    link("later", "LOCATED_IN", "capital"),
    link("landing", "LOCATED_IN", "coast"),
  ],
);
const facts = knownFacts(graph, null);
const wanted = { clocks, kinds: null, more: true, selected: null };
const places = mapOf(sceneOf(facts, wanted, plainWords).scene, facts);

describe("the map of a period", () => {
  it("puts what was in a house at the town around it, and keeps what has no point in the list", () => {
    expect(
      places.map(({ id, point, happenings, inPeriod }) => [
        id,
        point,
        happenings.map((one) => one.id),
        inPeriod,
      ]),
    ).toEqual([
      ["coast", null, ["landing"], 1],
      ["port", { latitude: 30, longitude: 31 }, ["quay"], 1],
      ["capital", { latitude: 40, longitude: 33 }, ["later"], 0],
    ]);
  });

  it("holds the places of the period, north above and east to the right", () => {
    const size = { width: 800, height: 600 };
    const spots = spotsOf(places, projectionFor(places, size));
    const [port, capital] = ["port", "capital"].map(
      (id) => spots.find(({ place }) => place.id === id)!,
    );
    expect(port!.x).toBeCloseTo(400);
    expect(port!.y).toBeCloseTo(300);
    expect([capital!.x > port!.x, capital!.y < port!.y]).toEqual([true, true]);
  });

  it("brings a place to the middle, at the scale it had", () => {
    const size = { width: 800, height: 600 };
    const at = (view: MapView) =>
      spotsOf(places, projectionFor(places, size), view).find(
        ({ place }) => place.id === "capital",
      )!;
    const { x, y } = at(fitted);
    const moved = at(centred({ scale: 2, left: 0, top: 0 }, { x, y }, size));
    expect([Math.round(moved.x), Math.round(moved.y)]).toEqual([400, 300]);
  });
});

describe("the reader's view of a map", () => {
  const size = { width: 800, height: 600 };
  const point = (part: "left" | "top", view: MapView, at: number) => view.scale * at + view[part];
  const spot = fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 600 }),
  });

  it("keeps what lies under the pointer under it while the wheel turns", () => {
    fc.assert(
      fc.property(spot, fc.double({ min: 1, max: 4, noNaN: true }), ({ x, y }, factor) => {
        const near = zoomed(fitted, factor, { x, y }, size);
        expect(point("left", near, x)).toBeCloseTo(x);
        expect(point("top", near, y)).toBeCloseTo(y);
      }),
    );
  });

  it("opens with two fingers that part, about what lay between them", () => {
    const near = pinched(
      fitted,
      [
        { x: 350, y: 300 },
        { x: 450, y: 300 },
      ],
      [
        { x: 300, y: 300 },
        { x: 500, y: 300 },
      ],
      size,
    );
    expect(near).toEqual({ scale: 2, left: -400, top: -300 });
  });

  it("is never dragged out of sight, and is all there again with 0", () => {
    const away = panned(fitted, 5_000, -5_000, size);
    expect(away).toEqual({ scale: 1, left: 400, top: -300 });
    expect(pressed(away, "0", size)).toEqual(fitted);
    expect(pressed(fitted, "+", size)!.scale).toBeGreaterThan(1);
    expect(pressed(fitted, "x", size)).toBeNull();
  });
});
