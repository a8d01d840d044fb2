import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriated } from "../../../client/views/timeline/seriation.ts";
import { graphOf, link, node } from "../world.ts";
import { subjectAt } from "./subject.ts";

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

  it("puts parties last, next to whom they met, and roles beside names", () => {
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
      ["harbour", []],
      ["arland", ["party"]],
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
