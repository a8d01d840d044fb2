import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartOf, gapsOf, type Told } from "../../../client/views/ledger/chart.ts";
import { addDays, FIRST_DAY, LAST_DAY } from "../../../model/day.ts";

const tenDays = { from: "2025-10-11", to: "2025-10-20" };
const told = (id: string, value: string, from: string, to = from): Told => ({
  id,
  value,
  ours: null,
  from,
  to,
});
const always600 = { number: 600, from: FIRST_DAY, to: LAST_DAY };
const chart = (all: Told[], more: Partial<Parameters<typeof chartOf>[0]> = {}) =>
  chartOf({ told: all, targets: [always600], window: tenDays, cumulative: false, ...more });

describe("a chart of what was reported", () => {
  it("holds a number against what was promised for its days, where that changed", () => {
    const { targets, most } = chart([], {
      targets: [
        { number: 400, from: "2025-10-01", to: "2025-10-15" },
        { number: 600, from: "2025-10-16", to: LAST_DAY },
        { number: 5000, from: "2025-11-01", to: LAST_DAY },
      ],
    });
    expect(targets).toEqual([
      { number: 400, up: 50, at: 0, length: 50 },
      { number: 600, up: 75, at: 50, length: 50 },
    ]);
    expect(most).toBe(800);
  });

  it("leaves room for a number of another chart, so that both have one scale", () => {
    expect(chart([told("a", "3", "2025-10-13")], { targets: [], room: 600 }).most).toBe(800);
  });

  it("lays a count of a period over its days, and leaves the others without a report", () => {
    expect(chart([told("a", "350", "2025-10-13", "2025-10-17")])).toEqual({
      marks: [
        {
          id: "a",
          value: "350",
          at: 20,
          length: 50,
          up: 43.75,
          open: "no",
          ring: false,
          ours: null,
        },
      ],
      gaps: [
        { at: 0, length: 20 },
        { at: 70, length: 30 },
      ],
      joins: [],
      targets: [{ number: 600, up: 75, at: 0, length: 100 }],
      most: 800,
    });
  });

  it("stands a count since a first day at its last day, and joins only what begins with it", () => {
    const since = (id: string, value: string, from: string, to: string) =>
      told(id, value, from, to);
    const { marks, joins, gaps } = chart(
      [
        since("later", "47", "2025-10-11", "2025-10-18"),
        since("first", "38", "2025-10-11", "2025-10-14"),
        since("other", "60", "2025-10-12", "2025-10-16"),
      ],
      { cumulative: true, targets: [] },
    );
    expect(marks.map(({ id, at, length }) => ({ id, at, length }))).toEqual([
      { id: "later", at: 70, length: 10 },
      { id: "first", at: 30, length: 10 },
      { id: "other", at: 50, length: 10 },
    ]);
    expect(joins.map(({ from, to }) => [from.id, to.id])).toEqual([["first", "later"]]);
    expect(gaps).toEqual([{ at: 80, length: 20 }]);
  });

  it("joins no running total to a later one that is lower", () => {
    const { joins } = chart(
      [told("a", "60", "2025-10-11", "2025-10-13"), told("b", "47", "2025-10-11", "2025-10-18")],
      { cumulative: true },
    );
    expect(joins).toEqual([]);
  });

  it("draws each word before a number as an end that is open or shut", () => {
    const values = ["342", "at least 342", "more than 300", "up to 200", "about 150", "only 89"];
    const { marks } = chart(values.map((value) => told(value, value, "2025-10-12")));
    expect(marks.map(({ value, open, ring }) => [value, open, ring])).toEqual([
      ["342", "no", false],
      ["at least 342", "up", false],
      ["more than 300", "up", true],
      ["up to 200", "down", false],
      ["about 150", "both", false],
      ["only 89", "no", false],
    ]);
  });

  it("marks a third of 600 as our arithmetic, and draws no share of something unknown", () => {
    const third = { ...told("third", "1/3", "2025-10-11", "2025-10-20"), ours: 200 };
    expect(chart([third]).marks).toEqual([
      { id: "third", value: "1/3", at: 0, length: 100, up: 25, open: "no", ring: false, ours: 200 },
    ]);
    expect(chart([{ ...third, ours: null }]).marks).toEqual([]);
  });

  it("has no report where nobody reported, which is not zero", () => {
    expect(chart([])).toMatchObject({ marks: [], gaps: [{ at: 0, length: 100 }] });
    expect(chart([]).targets.map(({ up }) => up)).toEqual([75]);
    expect(chart([told("none", "0", "2025-10-11", "2025-10-20")])).toMatchObject({
      marks: [{ up: 0 }],
      gaps: [],
    });
  });

  it("leaves out a count whose last day lies after the window", () => {
    const late = told("late", "451", "2025-10-11", "2026-06-30");
    expect(chart([late], { cumulative: true }).marks).toEqual([]);
    expect(chart([late]).marks).toHaveLength(1);
  });

  it("has every day of the window in a report or in a gap, never in both", () => {
    const day = fc.integer({ min: -5, max: 15 }).map((n) => addDays(tenDays.from, n));
    const span = fc
      .tuple(day, day)
      .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        const gaps = gapsOf(spans, tenDays);
        const has = (all: { from: string; to: string }[], one: string) =>
          all.some(({ from, to }) => from <= one && one <= to);
        for (let n = 0; n < 10; n++) {
          const one = addDays(tenDays.from, n);
          expect(has(gaps, one)).toBe(!has(spans, one));
        }
      }),
    );
  });
});
