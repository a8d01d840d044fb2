import { describe, expect, it } from "vitest";
import { readDifference, writeDifference } from "../../client/store/difference/address.ts";
import { differenceScenes } from "../../client/store/difference/scene.ts";
import { toldBetween } from "../../client/store/difference/told.ts";
import type { Point } from "../../model/stands-at.ts";
import { graphOf, link, node, plainWords, row } from "./world.ts";

const day = (value: string, known: string) => row({ field: "edtf", value, known });
const graph = graphOf(
  [
    node("State", "arland", { claims: [row({ known: "2031-04-01" })] }),
    node("Person", "ida", { claims: [row({ known: "2031-05-05" })] }),
    node("Meeting", "quay", {
      on: "2031-05-03",
      claims: [row({ known: "2031-05-05" }), day("2031-05-03", "2031-05-05")],
    }),
    node("Meeting", "old", {
      on: "2031-04-02",
      claims: [row({ known: "2031-04-02" }), day("2031-04-02", "2031-04-02")],
    }),
  ],
  [
    link("ida", "ATTENDED", "quay", { on: "2031-05-03", claims: [row({ known: "2031-05-05" })] }),
    link("arland", "ATTENDED", "old", { on: "2031-04-02", claims: [row({ known: "2031-04-02" })] }),
  ],
);
const a: Point = { at: "2031-05-01", known: "2031-05-01" };
const b: Point = { at: "2031-05-10", known: "2031-05-10" };
const frame = {
  run: {
    first: "2031-04-02",
    last: "2031-05-03",
    opens: { from: "2031-04-02", to: "2031-05-03" },
  },
  today: "2031-06-01",
  hindsight: false,
};

describe("what changed, as the page tells it", () => {
  it("is one line for each change, connections with the end they came with", () => {
    const { groups, count, connections, days } = toldBetween(graph, a, b);

    expect({ count, connections, days }).toEqual({ count: 2, connections: 1, days: 9 });
    expect(
      groups.map(({ change, told }) => [
        change,
        told.map((one) => [one.fact.id, one.connections.map(({ id }) => id)]),
      ]),
    ).toEqual([
      ["appeared", [["quay", ["ida~ATTENDED~quay"]]]],
      ["became known", [["ida", []]]],
    ]);
  });

  it("is drawn solid and marked, and all else hollow", () => {
    const told = toldBetween(graph, a, b);
    const { network, changed, left } = differenceScenes(
      graph,
      { a, b },
      told,
      { selected: null, more: false },
      plainWords,
    );

    const drawn = network.nodes.map(({ id, presence, mark }) => [id, presence, mark]);
    expect(drawn.sort()).toEqual([
      ["arland", "outside", null],
      ["ida", "in", "became known"],
      ["old", "outside", null],
      ["quay", "in", "appeared"],
    ]);
    expect(network.edges.map(({ id, presence }) => [id, presence])).toEqual([
      ["ida~ATTENDED~quay", "in"],
      ["arland~ATTENDED~old", "outside"],
    ]);
    expect(changed.nodes.map(({ id }) => id).sort()).toEqual(["ida", "quay"]);
    expect(left).toBe(0);
  });

  it("is drawn with what it is joined with, where there is no room for all that changed", () => {
    const days = Array.from({ length: 50 }, (_, i) => `talks-${i}`);
    const met = { on: "2031-05-03", claims: [row({ known: "2031-05-05" })] };
    const crowd = graphOf(
      [
        node("State", "arland", { claims: [row({ known: "2031-04-01" })] }),
        ...days.map((id) =>
          node("Meeting", id, {
            on: "2031-05-03",
            claims: [row({ known: "2031-05-05" }), day("2031-05-03", "2031-05-05")],
          }),
        ),
      ],
      days.map((id) => link("arland", "ATTENDED", id, met)),
    );
    const wanted = { selected: null, more: false };
    const told = toldBetween(crowd, a, b);
    const { network, left } = differenceScenes(crowd, { a, b }, told, wanted, plainWords);

    const drawn = network.nodes.map(({ id }) => id);
    expect([drawn.includes("arland"), drawn.length, left]).toEqual([true, 36, 15]);
    expect(network.edges).toHaveLength(35);
  });

  it("keeps both points in its address, and reads the same from it", () => {
    const shown = { a, b, view: "network" as const, selected: "quay" };

    expect(writeDifference(shown)).toEqual({
      ...{ a: "2031-05-01", aKnown: "2031-05-01", b: "2031-05-10", bKnown: "2031-05-10" },
      ...{ view: "network", selected: "quay" },
    });
    expect(readDifference(writeDifference(shown), frame)).toEqual({ shown, misread: [] });
  });

  it("is of the opening period where the address says nothing, its first day as then known", () => {
    expect(readDifference({}, frame).shown).toMatchObject({
      a: { at: "2031-04-02", known: "2031-04-02" },
      b: { at: "2031-05-03", known: null },
    });
  });

  it("leaves out what is no day, and tells it", () => {
    const { shown, misread } = readDifference({ a: "2031-02-30", b: "soon" }, frame);

    expect(shown).toMatchObject({ a: { at: "2031-04-02" }, b: { at: "2031-05-03" } });
    expect(misread).toEqual([
      { name: "a", text: "2031-02-30" },
      { name: "b", text: "soon" },
    ]);
  });

  it("has no second clock where a process was told long after", () => {
    const asked = { a: "2031-05-01", aKnown: "2031-05-01", b: "2031-05-10", bKnown: "2031-05-10" };

    expect(readDifference(asked, { ...frame, hindsight: true }).shown).toMatchObject({
      a: { at: "2031-05-01", known: null },
      b: { at: "2031-05-10", known: null },
    });
  });
});
