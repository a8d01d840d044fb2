import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countRange, parseCount, qualifiers } from "../../../../model/count.ts";
import type { SaidCount } from "../../../../model/ledger/said.ts";
import { countingOf } from "../../../../server/content/ledger/measures.ts";
import { daysCovered, shareOfTarget } from "../../../../server/content/ledger/reckon.ts";

const backing = {
  ...{ supports: ["a"], denies: [], qualifies: [], withdrawn: [], origins: ["herald"] },
  inferred: false,
};

function said(value: string): SaidCount {
  const read = parseCount(value);
  if (!read.ok) throw new Error(read.problem);
  const { qualifier, value: number, outOf } = read.count;
  return { ...backing, value, qualifier, number, outOf };
}

const worked = (share: string, target: string) =>
  shareOfTarget({ figure: "third", share: said(share), of: "carts", target: said(target) });

describe("a share of what was promised", () => {
  it.for<[share: string, target: string, comesTo: string | null]>([
    ["1/3", "600", "about 200"],
    ["only 1/3", "600", "about 200"],
    ["about 1/3", "500", "about 167"],
    ["1/3", "10", "about 3.3"],
    ["more than 1/3", "600", "more than 200"],
    ["1/3", "at least 600", "at least 200"],
    ["more than 1/3", "at least 600", "more than 200"],
    ["up to 1/3", "up to 600", "up to 200"],
    ["about 1/3", "at least 600", null],
    // The one is a floor and the other a ceiling: nothing follows.
    ["more than 1/3", "up to 600", null],
  ])("%s of %s comes to %s", ([share, target, comesTo]) => {
    const found = worked(share, target);
    expect(found && `${found.qualifier} ${found.value}`).toBe(comesTo);
  });

  it("is ours, and says from what", () => {
    expect(worked("1/3", "600")).toEqual({
      ...{ ours: true, rule: "share of target", qualifier: "about", value: 200 },
      ...{ from: ["1/3", "600"], facts: ["third", "carts"] },
    });
  });

  it("never promises more than the two words allow", () => {
    const word = fc.constantFrom(...qualifiers);
    const number = fc.integer({ min: 100, max: 9_999 });
    fc.assert(
      fc.property(word, fc.integer({ min: 1, max: 9 }), word, number, (one, part, other, whole) => {
        const [share, target] = [`${one} ${part}/10`, `${other} ${whole}`];
        const found = worked(share, target);
        if (found === null) return;
        const least = countRange(parsed(share)).min * countRange(parsed(target)).min;
        const most = countRange(parsed(share)).max * countRange(parsed(target)).max;
        // A floor is stated only where both have one, a ceiling only where both have one.
        if (found.qualifier === "at least" || found.qualifier === "more than")
          expect([least > 0, Number.isFinite(most)]).toEqual([true, false]);
        if (found.qualifier === "up to") expect(Number.isFinite(most)).toBe(true);
      }),
    );
  });
});

describe("the days that a figure covers", () => {
  const on = (value: string, earliest: string, latest: string, sure = true) => ({
    disputed: false,
    values: [
      {
        ...{ ...backing, value, written: null },
        days: {
          ...{ edtf: value, earliest, latest },
          ...{ surelyFrom: sure ? earliest : null, surelyTo: sure ? latest : null },
        },
      },
    ],
  });

  it("are counted with the first and the last", () => {
    const range = on("2031-05-04/2031-05-20", "2031-05-04", "2031-05-20");
    expect(daysCovered("third", range)).toMatchObject({ ours: true, value: 17 });
  });

  it("are not counted of a month in which it may have been, nor of rival days", () => {
    expect(daysCovered("third", on("2031-05", "2031-05-01", "2031-05-31", false))).toBe(null);
    const one = on("2031-05-04", "2031-05-04", "2031-05-04").values;
    const other = on("2031-05-05", "2031-05-05", "2031-05-05").values;
    expect(daysCovered("third", { disputed: true, values: [...one, ...other] })).toBe(null);
  });
});

it("tells what counts each day anew from what adds up", () => {
  expect(
    ["day", "each day", "month", "since 10 May 2031", "11 to 22 May 2031", null].map(countingOf),
  ).toEqual(["per period", "per period", "per period", "cumulative", "cumulative", "not stated"]);
});

function parsed(text: string) {
  const read = parseCount(text);
  if (!read.ok) throw new Error(read.problem);
  return read.count;
}
