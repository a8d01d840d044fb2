import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../model/day.ts";
import { latenessOf, wayOf } from "../../model/lateness.ts";

const day = fc.integer({ min: -4000, max: 4000 }).map((n) => addDays("2031-06-01", n));
const edtf = fc.oneof(
  day,
  day.map((one) => one.slice(0, 7)),
  fc.tuple(day, fc.nat(60)).map(([one, n]) => `${one}/${addDays(one, n)}`),
  fc.tuple(day, fc.integer({ min: 1, max: 60 })).map(([one, n]) => `[${one},${addDays(one, n)}]`),
);
const truth = fc.constantFrom("first day" as const, "last day" as const);

describe("how late a thing became known", () => {
  it("is the days from the day of a meeting to the day a source first says so", () => {
    expect(latenessOf("2031-06-01", "2031-06-03")).toEqual({
      trueFrom: "2031-06-01",
      trueTo: "2031-06-01",
      known: "2031-06-03",
      least: 2,
      most: 2,
    });
  });

  it("counts strikes over some days from the first, and a count over some days from the last", () => {
    const strikes = latenessOf("2031-06-01/2031-06-05", "2031-06-05");
    const killed = latenessOf("2031-06-01/2031-06-05", "2031-06-05", "last day");

    expect([strikes?.least, killed?.least]).toEqual([4, 0]);
  });

  it("has a fewest and a most where the day is not given outright", () => {
    expect(latenessOf("2031-06", "2031-07-02")).toMatchObject({ least: 2, most: 31 });
    expect(latenessOf("[2031-06-01,2031-06-03]", "2031-06-04")).toMatchObject({
      least: 1,
      most: 3,
    });
  });

  it("cannot be told of what has an open beginning", () => {
    expect(latenessOf("../2031-06-01", "2031-06-04")).toBeNull();
    expect(latenessOf("2031-06-01/..", "2031-06-04", "last day")).toBeNull();
    expect(latenessOf("2031-06-01/..", "2031-06-04")?.least).toBe(3);
  });

  it("is said in one word", () => {
    const way = (date: string, known: string) => wayOf(latenessOf(date, known)!);

    expect(way("2031-06-01", "2031-06-02")).toBe("later");
    expect(way("2031-06-01", "2031-06-01")).toBe("same day");
    expect(way("2031-06-01", "2031-05-20")).toBe("before");
    expect(way("2031-06", "2031-06-15")).toBe("unsure");
  });

  it("grows by a day for each day that the first words come later", () => {
    fc.assert(
      fc.property(edtf, day, fc.nat(500), truth, (date, known, n, of) => {
        const [before, after] = [known, addDays(known, n)].map((one) => latenessOf(date, one, of)!);
        expect([after!.least, after!.most]).toEqual([before!.least + n, before!.most + n]);
      }),
    );
  });

  it("is never less than its fewest nor more than its most, whichever day of those given is meant", () => {
    fc.assert(
      fc.property(
        edtf,
        day,
        truth,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (date, known, of, part) => {
          const { trueFrom, least, most } = latenessOf(date, known, of)!;
          const meant = latenessOf(addDays(trueFrom, Math.round(part * (most - least))), known)!;
          expect(meant.least).toBeGreaterThanOrEqual(least);
          expect(meant.least).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
