import { describe, expect, it } from "vitest";
import { dayNumber, extentOf } from "../../../client/views/timeline/extent.ts";
import { histogramOf } from "../../../client/views/timeline/histogram.ts";
import { scaleOf } from "../../../client/views/timeline/scale.ts";
import { silencesOf } from "../../../client/views/timeline/silence.ts";
import { spreadOf } from "../../../client/views/timeline/spread.ts";
import { moment } from "./subject.ts";

const april = dayNumber("2031-04-01")!;
/** Ten px a day, April and May. */
const scale = scaleOf({ from: april, to: april + 60 }, 600, false);
const mirrored = scaleOf({ from: april, to: april + 60 }, 600, true);
const at = april + 40;

function drawn(edtf: string, on = scale) {
  const { x, left, right, fadeLeft, fadeRight, shape, open } = spreadOf(extentOf(edtf)!, on, at);
  return { shape, x, from: left, to: right, soft: [fadeLeft, fadeRight], open };
}

describe("a date on the axis", () => {
  it("stands hard on a plain day, at its noon", () => {
    expect(drawn("2031-04-11")).toEqual({
      shape: "bar",
      x: 105,
      from: 105,
      to: 105,
      soft: [0, 0],
      open: false,
    });
  });

  it("is soft on both sides of a month of which no day is given", () => {
    expect(drawn("2031-04")).toMatchObject({
      shape: "soft",
      x: 150,
      from: 0,
      to: 300,
      soft: [150, 150],
    });
  });

  it("fades into the past before a day by which it was, and mirrors with the axis", () => {
    expect(drawn("../2031-04-21")).toMatchObject({ x: 205, from: 65, to: 205, soft: [140, 0] });
    expect(drawn("../2031-04-21", mirrored)).toMatchObject({
      x: 395,
      from: 395,
      to: 535,
      soft: [0, 140],
    });
  });

  it("is wide enough to be seen soft about one day", () => {
    const { from, to, soft } = drawn("2031-04-11~");

    expect([from, to, soft]).toEqual([91, 119, [14, 14]]);
  });

  it("lasts from a plain day to a plain day with hard edges", () => {
    expect(drawn("2031-04-11/2031-04-20")).toMatchObject({
      shape: "span",
      from: 100,
      to: 200,
      soft: [0, 0],
      open: false,
    });
  });

  it("reaches to as-of where no end is reported, with a soft edge there", () => {
    expect(drawn("2031-04-11/..")).toMatchObject({ from: 100, to: 410, soft: [0, 24], open: true });
    expect(drawn("2031-04-11/..", mirrored)).toMatchObject({
      from: 190,
      to: 500,
      soft: [24, 0],
      open: true,
    });
  });

  it("begins softly where only the month of its beginning is given", () => {
    expect(drawn("2031-04/2031-05-10")).toMatchObject({ from: 0, to: 400, soft: [200, 0] });
  });

  it("keeps the days said where sources differ", () => {
    expect(extentOf("[2031-04-02,2031-04-05]")?.choices).toEqual([april + 1, april + 4]);
  });
});

describe("a silence", () => {
  it("is told between events more than three weeks apart", () => {
    const silences = silencesOf([moment("a", "2031-03-01"), moment("b", "2031-04-11")]);

    expect(silences.map(({ days }) => days)).toEqual([40]);
  });

  it("is broken by what may have been on any of its days, and by no withdrawn report", () => {
    const [a, b] = [moment("a", "2031-03-01"), moment("b", "2031-04-11")];

    expect(silencesOf([a, moment("c", "2031-03"), b])).toEqual([]);
    expect(silencesOf([a, moment("c", "2031-03-20", [], { withdrawn: true }), b])).toHaveLength(1);
  });
});

describe("the histogram", () => {
  const run = { first: "2031-03-20", last: "2031-05-02" };

  it("counts events by month, and keeps months without any", () => {
    const moments = [moment("a", "2031-03-20"), moment("b", "2031-05-01"), moment("c", "2031-05")];

    expect(histogramOf(moments, run, 99).map(({ period, events }) => [period, events])).toEqual([
      ["2031-03", 1],
      ["2031-04", 0],
      ["2031-05", 2],
    ]);
  });

  it("turns to years where months would be too many", () => {
    const bars = histogramOf(
      [moment("a", "1993")],
      { first: "1992-05-01", last: "1994-01-01" },
      12,
    );

    expect(bars.map(({ period, events }) => [period, events])).toEqual([
      ["1992", 0],
      ["1993", 1],
      ["1994", 0],
    ]);
  });
});
