import { describe, expect, it } from "vitest";
import { histogramOf } from "../../../server/content/histogram.ts";
import { lanesOf } from "../../../server/content/lanes.ts";

const days = (earliest: string, latest = earliest, surelyFrom: string | null = null) => ({
  edtf: "as it may be",
  earliest,
  latest,
  surelyFrom,
  surelyTo: null,
});
const actor = (id: string, kind: "Person" | "State" = "State") => ({
  ...days("0001-01-01", "9999-12-31"),
  ...{ id, kind, name: id.toUpperCase(), names: [], properties: {}, claims: [] },
});
const process = { ...actor("talks"), kind: "Process" as const };
const plays = (tail: string, role: string) => ({
  ...days("0001-01-01", "9999-12-31"),
  ...{ id: `${tail}~PLAYS:${role}~talks`, type: "PLAYS" as const, tail, head: "talks", role },
  ...{ properties: {}, claims: [] },
});
const event = (id: string, lanes: string[]) => ({
  ...days("2031-01-01"),
  ...{ id, kind: "Meeting", name: id, lanes, drawnFrom: null, onlyDenied: false },
});

describe("lanes", () => {
  it("touch where they have events in common, parties last", () => {
    const lanes = lanesOf(
      [
        event("first", ["aland", "envoy"]),
        event("second", ["bland", "cland"]),
        event("third", ["aland", "cland", "envoy"]),
        event("fourth", ["north", "south"]),
        event("fifth", ["north", "aland"]),
      ],
      [
        ...["aland", "bland", "cland", "north", "south", "idle"].map((id) => actor(id)),
        actor("envoy", "Person"),
        process,
      ],
      [plays("aland", "mediator"), plays("north", "party"), plays("south", "party")],
    );

    expect(lanes.map(({ id, roles }) => [id, ...roles])).toEqual([
      ["aland", "mediator"],
      ["envoy"],
      ["cland"],
      ["bland"],
      ["north", "party"],
      ["south", "party"],
    ]);
  });
});

describe("the histogram", () => {
  it("has every month of the run, each event once, in the first month it may be in", () => {
    expect(
      histogramOf([
        days("2030-11-30", "9999-12-31"),
        days("2031-02-01", "2031-02-28"),
        days("2031-02-14"),
        days("0001-01-01", "2031-01-09"),
        days("0001-01-01", "9999-12-31"),
      ]),
    ).toEqual([
      { month: "2030-11", events: 1 },
      { month: "2030-12", events: 0 },
      { month: "2031-01", events: 1 },
      { month: "2031-02", events: 2 },
    ]);
  });

  it("is empty where nothing is dated", () => {
    expect(histogramOf([days("0001-01-01", "9999-12-31")])).toEqual([]);
  });
});
