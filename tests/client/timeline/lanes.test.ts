import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  busyLanes,
  foldedOf,
  laneOfChosen,
  openLanes,
} from "../../../client/views/timeline/folding.ts";
import type { Lane } from "../../../client/views/timeline/lanes.ts";
import { seriated } from "../../../client/views/timeline/seriation.ts";
import { graphOf, link, node } from "../world.ts";
import { moment, subjectAt } from "./subject.ts";

describe("the order of lanes", () => {
  it("stands those together who meet, whatever their names", () => {
    const joins = [
      ["a", "d"],
      ["a", "d"],
      ["b", "e"],
      ["d", "e"],
    ];

    const order = seriated([["a", "b", "c", "d", "e"]], joins);

    expect(order.filter((id) => id !== "c")).toEqual(["a", "d", "e", "b"]);
  });

  it("puts those with a role first, parties after them, and roles beside names", () => {
    const graph = graphOf(
      [
        ...["arland", "borland", "harbour"].map((id) => node("State", id)),
        node("Process", "talks"),
        node("Meeting", "quay", { on: "2031-04-02" }),
      ],
      [
        link("arland", "PLAYS", "talks", { role: "party" }),
        link("borland", "PLAYS", "talks", { role: "guarantor" }),
        link("borland", "PLAYS", "talks", { role: "mediator" }),
        ...["arland", "borland", "harbour"].map((id) => link(id, "ATTENDED", "quay")),
      ],
    );

    expect(subjectAt(graph).lanes.map(({ id, roles }) => [id, roles])).toEqual([
      ["borland", ["mediator", "guarantor"]],
      ["arland", ["party"]],
      ["harbour", []],
    ]);
  });

  it("loses no lane and keeps every group together", () => {
    const ids = fc.uniqueArray(fc.constantFrom(..."abcdefghij"), { minLength: 2 });
    fc.assert(
      fc.property(ids, fc.nat(9), fc.array(ids, { maxLength: 8 }), (all, cut, joins) => {
        const groups = [all.slice(0, cut), all.slice(cut)];
        const known = joins.map((lanes) => lanes.filter((id) => all.includes(id)));

        const order = seriated(groups, known);

        expect([...order].sort()).toEqual([...all].sort());
        expect(order.slice(0, groups[0]!.length).sort()).toEqual([...groups[0]!].sort());
      }),
    );
  });
});

describe("what lanes stand for", () => {
  const graph = graphOf(
    [
      node("State", "arland"),
      node("Agreement", "accord", { on: "2031-04-20" }),
      node("Phase", "first"),
      node("Provision", "grain"),
      node("Place", "quay-house"),
      node("Place", "port-town"),
      node("Meeting", "quay", { on: "2031-04-02" }),
      node("Meeting", "call", { on: "2031-04-03" }),
    ],
    [
      link("arland", "ATTENDED", "quay"),
      link("first", "PART_OF", "accord"),
      link("grain", "PART_OF", "first"),
      link("quay", "CONCERNS", "grain"),
      link("quay", "LOCATED_IN", "quay-house"),
      link("quay", "LOCATED_IN", "port-town"),
      link("quay-house", "LOCATED_IN", "port-town"),
    ],
  );
  const by = (way: "parts" | "places") =>
    subjectAt(graph, null, way).moments.map(({ entity, lanes }) => [entity, lanes]);

  it("may be the agreements that events belong to, by whichever clause of theirs", () => {
    expect(by("parts")).toEqual([
      ["quay", ["accord"]],
      ["call", []],
      ["accord", ["accord"]],
    ]);
  });

  it("may be places, the nearest that is named", () => {
    expect(by("places")).toEqual([
      ["quay", ["quay-house"]],
      ["call", []],
      ["accord", []],
    ]);
  });
});

describe("more lanes than can be read at once", () => {
  const ids = Array.from({ length: 20 }, (_, i) => `s${`${i}`.padStart(2, "0")}`);
  const lanes: Lane[] = ids.map((id) => ({
    id,
    kind: "State",
    name: id,
    roles: id === "s19" ? ["mediator"] : [],
    held: [],
  }));
  const moments = [
    moment("talks", "2031-04-02", ["s19", "s00"]),
    ...ids.slice(0, 18).map((id) => moment(`by ${id}`, "2031-04-03", [id])),
    ...ids.slice(0, 11).map((id) => moment(`again ${id}`, "2031-04-04", [id])),
  ];
  const busy = busyLanes({ moments }, { from: "2031-04-01", to: "2031-04-30" }, []);

  it("leave those open that have a role, then those of most events", () => {
    expect([...openLanes(lanes, busy, new Set())]).toEqual(["s19", ...ids.slice(0, 11)]);
  });

  it("say how many events stand on folded lanes alone", () => {
    const open = openLanes(lanes, busy, new Set());
    expect(foldedOf({ lanes }, open, busy)).toEqual({ lanes: 8, events: 7 });
  });

  it("keep what is chosen open", () => {
    const chosen = laneOfChosen({ moments }, ["by s17"]);
    expect(openLanes(lanes, busy, chosen).has("s17")).toBe(true);
  });
});
