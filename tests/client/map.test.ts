import { describe, expect, it } from "vitest";
import { mapOf } from "../../client/store/map.ts";
import { knownFacts } from "../../client/store/standings.ts";
import { sceneOf } from "../../client/store/visible.ts";
import { projectionFor, spotsOf } from "../../client/views/map/project.ts";
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
    const spots = spotsOf(places, projectionFor(places, size, { zoom: 1, about: null }));
    const [port, capital] = ["port", "capital"].map(
      (id) => spots.find(({ place }) => place.id === id)!,
    );
    expect(port!.x).toBeCloseTo(400);
    expect(port!.y).toBeCloseTo(300);
    expect([capital!.x > port!.x, capital!.y < port!.y]).toEqual([true, true]);
  });

  it("brings what is selected to the middle when it is zoomed", () => {
    const size = { width: 800, height: 600 };
    const near = projectionFor(places, size, { zoom: 2, about: "capital" });
    const capital = spotsOf(places, near).find(({ place }) => place.id === "capital")!;
    expect([Math.round(capital.x), Math.round(capital.y)]).toEqual([400, 300]);
  });
});
