import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CoveredSource, coverageOf, leastGap } from "../../model/coverage.ts";
import { addDays, daysBetween } from "../../model/day.ts";

const source = (published: string, more: Partial<CoveredSource> = {}): CoveredSource => ({
  ...{ id: published, publisher: "herald", publisherName: "The Herald", published },
  ...{ language: "en", tie: null, ...more },
});

describe("what a store has read of a window", () => {
  const aland = { id: "aland", name: "Aland" };
  const read = coverageOf(
    [
      source("2031-03-02"),
      source("2031-03-20", { publisher: "gazette", publisherName: "Gazette", tie: aland }),
      source("2031-04", { language: "tr" }),
      source("2031-03-10/2031-06-01", { id: "undated" }),
    ],
    ["2031-03-05", "2031-03-30"],
    { from: "2031-03-01", to: "2031-05-15" },
  );

  it("is counted by month, publisher, language and tie", () => {
    expect(read.months).toEqual([
      {
        ...{ month: "2031-03", sources: 2, events: 2 },
        publishers: [
          { id: "gazette", name: "Gazette", sources: 1 },
          { id: "herald", name: "The Herald", sources: 1 },
        ],
        languages: [{ id: "en", name: null, sources: 2 }],
        ties: [
          { id: "aland", name: "Aland", sources: 1 },
          { id: null, name: null, sources: 1 },
        ],
      },
      {
        ...{ month: "2031-04", sources: 1, events: 0 },
        publishers: [{ id: "herald", name: "The Herald", sources: 1 }],
        languages: [{ id: "tr", name: null, sources: 1 }],
        ties: [{ id: null, name: null, sources: 1 }],
      },
      { month: "2031-05", sources: 0, events: 0, publishers: [], languages: [], ties: [] },
    ]);
    expect([read.sources, read.withoutMonth]).toEqual([4, 1]);
  });

  it("has gaps, each with the events that others tell of and the sources that may be of then", () => {
    expect(read.gaps).toEqual([
      { from: "2031-03-03", to: "2031-03-19", days: 17, events: 1, perhaps: 1 },
      { from: "2031-03-21", to: "2031-03-31", days: 11, events: 1, perhaps: 1 },
      { from: "2031-05-01", to: "2031-05-15", days: 15, events: 0, perhaps: 1 },
    ]);
  });

  const day = fc.nat(200).map((n) => addDays("2031-01-01", n));
  const sources = fc.array(
    fc
      .oneof(
        day,
        day.map((one) => one.slice(0, 7)),
      )
      .map((published) => source(published)),
    { maxLength: 12 },
  );
  const window = fc.tuple(day, day).map((days) => {
    const [from, to] = days.sort() as [string, string];
    return { from, to };
  });

  it("has no source on a day of a gap, and one on either side of it", () => {
    fc.assert(
      fc.property(sources, window, (all, asked) => {
        const { gaps } = coverageOf(all, [], asked);
        const covers = (one: string) =>
          all.some(({ published }) => one.startsWith(published) || one === published);
        for (const { from, to, days } of gaps) {
          expect(days).toBe(daysBetween(from, to) + 1);
          for (let one = from; one <= to; one = addDays(one, 1)) expect(covers(one)).toBe(false);
          if (from > asked.from) expect(covers(addDays(from, -1))).toBe(true);
          if (to < asked.to) expect(covers(addDays(to, 1))).toBe(true);
        }
      }),
    );
  });

  it("leaves no long stretch without a source unsaid", () => {
    fc.assert(
      fc.property(sources, window, (all, asked) => {
        const { gaps } = coverageOf(all, [], asked);
        let silent = 0;
        for (let one = asked.from; one <= asked.to; one = addDays(one, 1)) {
          const isCovered = all.some(({ published }) => one.startsWith(published));
          silent = isCovered ? 0 : silent + 1;
          if (silent >= leastGap)
            expect(gaps.some(({ from, to }) => from <= one && one <= to)).toBe(true);
        }
      }),
    );
  });

  it("counts each source of a month once in every way of counting", () => {
    fc.assert(
      fc.property(sources, window, (all, asked) => {
        const { months, sources: count, withoutMonth } = coverageOf(all, [], asked);
        const sum = (some: { sources: number }[]) =>
          some.reduce((total, { sources: each }) => total + each, 0);
        expect(sum(months)).toBe(count - withoutMonth);
        for (const month of months)
          for (const way of ["publishers", "languages", "ties"] as const)
            expect(sum(month[way])).toBe(month.sources);
      }),
    );
  });
});
