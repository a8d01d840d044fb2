import { describe, expect, it } from "vitest";
import { latenessIn } from "../../client/store/lateness.ts";
import { knownFacts } from "../../client/store/standings.ts";
import { labelled, slopeScaleOf, slopesOf } from "../../client/views/lateness/slope.ts";
import { graphOf, node, row } from "./world.ts";

const may = { from: "2031-05-01", to: "2031-05-31" };
const graph = graphOf(
  [
    node("Meeting", "quay", {
      on: "2031-05-03",
      claims: [
        row({ known: "2031-05-05" }),
        row({ field: "edtf", value: "2031-05-03", known: "2031-05-05" }),
      ],
    }),
    node("Agreement", "accord", {
      on: "2031-05-10/..",
      claims: [
        row({ known: "2031-05-01" }),
        row({ field: "signed", value: "2031-05-10", known: "2031-05-10" }),
        row({ field: "inForce", value: "2031-05-20", known: "2031-06-30" }),
      ],
    }),
    node("Figure", "boats", {
      on: "2031-05-01/2031-05-08",
      claims: [
        row({ known: "2031-05-08" }),
        row({ field: "edtf", value: "2031-05-01/2031-05-08", known: "2031-05-08" }),
      ],
    }),
    node("Act", "older", { on: "2031-04-02" }),
    node("Act", "open", { on: "../2031-05-02" }),
    node("State", "arland"),
  ],
  [],
);
const told = (known: string | null, kinds: Parameters<typeof latenessIn>[2] = null) =>
  latenessIn(knownFacts(graph, known), may, kinds);

describe("how late things of a period became known", () => {
  it("has a line for a meeting, a count and each day of a text, in the order of their days", () => {
    const { late, counts, open } = told(null);

    expect(late.map(({ id, least, way }) => ({ id, least, way }))).toEqual([
      { id: "quay", least: 2, way: "later" },
      { id: "boats", least: 0, way: "same day" },
      { id: "accord#signed 2031-05-10", least: 0, way: "same day" },
      { id: "accord#inForce 2031-05-20", least: 41, way: "later" },
    ]);
    expect(counts).toEqual({ later: 2, "same day": 2, before: 0, unsure: 0 });
    expect(open).toBe(1);
  });

  it("has nothing on an earlier day that nobody had said by then", () => {
    expect(told("2031-05-09").late.map(({ id }) => id)).toEqual(["quay", "boats"]);
    expect(told("2031-05-04").late).toEqual([]);
  });

  it("keeps to the kinds that are switched on", () => {
    expect(told(null, ["Meeting"]).late.map(({ id }) => id)).toEqual(["quay"]);
  });

  it("draws what was known the same day upright, and what was known later to the side", () => {
    const { late } = told(null);
    const scale = slopeScaleOf(late, may, 1000, false);
    const slopes = slopesOf(late, scale);

    expect(slopes.map(({ top, bottom }) => Math.sign(bottom - top))).toEqual([1, 0, 0, 1]);
    // The same picture from right to left.
    const mirrored = slopesOf(late, slopeScaleOf(late, may, 1000, true));
    expect(mirrored.map(({ top }) => Math.round(1000 - top))).toEqual(
      slopes.map(({ top }) => Math.round(top)),
    );
    expect(labelled(slopes, 50, 1).map(({ late: { id } }) => id)).toEqual([
      "accord#inForce 2031-05-20",
    ]);
  });

  it("lets what was learnt years later leave the picture, so that it presses nothing together", () => {
    const after = graphOf(
      [node("Meeting", "quay", { on: "2031-05-03", claims: [row({ known: "2039-05-05" })] })],
      [],
    );
    const { late } = latenessIn(knownFacts(after, null), may, null);
    const scale = slopeScaleOf(late, may, 1000, false);
    const [slope] = slopesOf(late, scale);

    expect(scale.to).toBe("2031-06-30");
    expect(slope!.beyond).toBe(true);
    expect(slope!.top + (slope!.bottom - slope!.top) * slope!.seen).toBeCloseTo(scale.x(scale.to));
  });
});
