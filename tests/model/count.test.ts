import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Count,
  countHolds,
  countRange,
  countsCanBothBeTrue,
  parseCount,
  qualifiers,
  writeCount,
} from "../../model/count.ts";

const read = (text: string): Count => {
  const parsed = parseCount(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.count;
};
const { POSITIVE_INFINITY } = Number;

describe("a count as a source gives it", () => {
  it.each([
    [
      "342",
      { qualifier: "exactly", value: 342, outOf: null },
      { min: 342, max: 342, minOpen: false, maxOpen: false },
    ],
    [
      "only 89",
      { qualifier: "only", value: 89, outOf: null },
      { min: 89, max: 89, minOpen: false, maxOpen: false },
    ],
    [
      "at least 342",
      { qualifier: "at least", value: 342, outOf: null },
      { min: 342, max: POSITIVE_INFINITY, minOpen: false, maxOpen: true },
    ],
    [
      "more than 300",
      { qualifier: "more than", value: 300, outOf: null },
      { min: 300, max: POSITIVE_INFINITY, minOpen: true, maxOpen: true },
    ],
    [
      "up to 600",
      { qualifier: "up to", value: 600, outOf: null },
      { min: 0, max: 600, minOpen: false, maxOpen: false },
    ],
    [
      "about 300",
      { qualifier: "about", value: 300, outOf: null },
      { min: 270, max: 330, minOpen: false, maxOpen: false },
    ],
    [
      "up to 1/4",
      { qualifier: "up to", value: 1, outOf: 4 },
      { min: 0, max: 0.25, minOpen: false, maxOpen: false },
    ],
    [
      "2.5",
      { qualifier: "exactly", value: 2.5, outOf: null },
      { min: 2.5, max: 2.5, minOpen: false, maxOpen: false },
    ],
  ])("%s", (text, count, range) => {
    expect(parseCount(text)).toEqual({ ok: true, count });
    expect(countRange(read(text))).toEqual(range);
  });

  it("is written as it is read, 'exactly' left out", () => {
    expect(writeCount(read("exactly 342"))).toBe("342");
    fc.assert(
      fc.property(anyCount, (count) => {
        expect(read(writeCount(count))).toEqual(count);
      }),
    );
  });

  it.each([
    ["dozens", "expected a number"],
    ["", "expected a number"],
    ["-3", "expected a number"],
    ["1,620", "expected a number"],
    ["nearly 300", "more than"],
    ["1/0", "a share of nothing"],
  ])("%j is refused", (text, why) => {
    expect(parseCount(text)).toEqual({ ok: false, problem: expect.stringContaining(why) });
  });
});

describe("two counts of one thing", () => {
  it.each([
    ["more than 300", "at least 342", true],
    ["342", "347", false],
    ["342", "only 342", true],
    ["more than 300", "300", false],
    ["more than 300", "up to 300", false],
    ["at least 300", "up to 300", true],
    ["about 300", "320", true],
    ["about 300", "342", false],
    ["about 300", "about 350", true],
    ["about 300", "about 3000", false],
    ["1/3", "2/6", true],
    ["1/3", "up to 1/4", false],
  ])("%s and %s can both be true: %s", (a, b, expected) => {
    expect([countsCanBothBeTrue(read(a), read(b)), countsCanBothBeTrue(read(b), read(a))]).toEqual([
      expected,
      expected,
    ]);
  });

  it.each([
    ["more than 300", "at least 342", true],
    ["at least 342", "more than 300", false],
    ["at least 300", "more than 300", true],
    ["more than 300", "at least 300", false],
    ["up to 600", "89", true],
    ["about 300", "up to 310", false],
  ])("%s is narrowed by %s: %s", (a, b, expected) => {
    expect(countHolds(read(a), read(b))).toBe(expected);
  });

  it("a count agrees with itself, order does not matter, and a narrower one agrees", () => {
    fc.assert(
      fc.property(anyCount, anyCount, (a, b) => {
        expect(countsCanBothBeTrue(a, a)).toBe(true);
        expect(countsCanBothBeTrue(a, b)).toBe(countsCanBothBeTrue(b, a));
        if (countHolds(a, b)) expect(countsCanBothBeTrue(a, b)).toBe(true);
      }),
    );
  });
});

const anyCount: fc.Arbitrary<Count> = fc.record({
  qualifier: fc.constantFrom(...qualifiers),
  value: fc.nat(50),
  outOf: fc.option(fc.integer({ min: 1, max: 50 })),
});
