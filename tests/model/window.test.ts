import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../model/day.ts";
import { spanOf } from "../../model/span.ts";
import { type Certainty, wasIn } from "../../model/window.ts";

const june = { from: "2031-06-01", to: "2031-06-30" };
const on = (edtf: string | null, kind: Parameters<typeof wasIn>[0]["kind"] = "Meeting") =>
  edtf === null
    ? { kind, edtf, earliest: "0001-01-01", latest: "9999-12-31", surelyFrom: null, surelyTo: null }
    : { kind, edtf, ...spanOf(edtf) };

const day = fc.integer({ min: -90, max: 90 }).map((n) => addDays("2031-06-15", n));
const edtf = fc.oneof(
  day,
  day.map((one) => `${one}~`),
  day.map((one) => `${one}?`),
  day.map((one) => `${one}%`),
  day.map((one) => one.slice(0, 7)),
  fc.tuple(day, fc.nat(60)).map(([one, n]) => `${one}/${addDays(one, n)}`),
  day.map((one) => `${one}/..`),
  day.map((one) => `../${one}`),
  fc.tuple(day, fc.integer({ min: 1, max: 40 })).map(([one, n]) => `[${one},${addDays(one, n)}]`),
  fc.tuple(day, fc.integer({ min: 1, max: 40 })).map(([one, n]) => `{${one},${addDays(one, n)}}`),
);
const window = fc.tuple(day, fc.nat(80)).map(([from, n]) => ({ from, to: addDays(from, n) }));

describe("what was in a window", () => {
  it.for<[edtf: string, possibly: boolean, surely: boolean]>([
    ["2031-06-03", true, true],
    ["2031-06", true, true],
    ["2031", true, false],
    ["2031-06-03~", true, true],
    ["2031-05-31~", false, false],
    ["[2031-06-03,2031-06-04]", true, true],
    ["[2031-05-31,2031-06-04]", true, false],
    ["2031-05-20/2031-06-02", true, true],
    ["2031-05/2031-06", true, true],
    ["2031-05-20/..", true, false],
    ["../2031-06-20", true, true],
    ["2031-07-01", false, false],
  ])("a meeting of %s", ([date, possibly, surely]) => {
    const was = (certainty: Certainty) => wasIn(on(date), june, certainty);

    expect([was("possibly"), was("surely")]).toEqual([possibly, surely]);
  });

  it("is surely no meeting on a day that nobody gives, while an actor is there all along", () => {
    expect(wasIn(on(null), june, "surely")).toBe(false);
    expect(wasIn(on(null, "State"), june, "surely")).toBe(true);
    expect(wasIn(on(null, null), june, "surely")).toBe(true);
    expect(wasIn(on(null), june, "possibly")).toBe(true);
  });

  it("is surely only what it possibly is too", () => {
    fc.assert(
      fc.property(edtf, window, (date, asked) => {
        if (wasIn(on(date), asked, "surely")) expect(wasIn(on(date), asked, "possibly")).toBe(true);
      }),
    );
  });

  it("loses nothing when the window grows", () => {
    fc.assert(
      fc.property(
        edtf,
        window,
        fc.nat(30),
        fc.constantFrom<Certainty>("possibly", "surely"),
        (date, asked, n, was) => {
          const wider = { from: addDays(asked.from, -n), to: addDays(asked.to, n) };
          if (wasIn(on(date), asked, was)) expect(wasIn(on(date), wider, was)).toBe(true);
        },
      ),
    );
  });

  it("of a plain day, surely and possibly are one", () => {
    fc.assert(
      fc.property(day, window, (date, asked) => {
        expect(wasIn(on(date), asked, "surely")).toBe(wasIn(on(date), asked, "possibly"));
      }),
    );
  });
});
