import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StandingRow } from "../../model/claim.ts";
import { drawingsOf, firstKnownValue } from "../../model/drawing.ts";
import { standingOf } from "../../model/standing.ts";

const row = (part: Partial<StandingRow>): StandingRow => ({
  id: `${part.field}${part.value}${part.known}`,
  known: "2031-05-01",
  until: "9999-12-31",
  stance: "supports",
  origin: "gazette",
  field: "value",
  value: "300",
  inferred: false,
  speaker: null,
  voice: null,
  ...part,
});

describe("what is drawn where several values stand", () => {
  it("is the count that was known first, not the first by its letters", () => {
    const rows = [row({ value: "1200", known: "2031-05-09" }), row({ value: "300" })];

    expect(firstKnownValue(rows, standingOf(rows), "value")).toBe("300");
    expect(drawingsOf("Figure", standingOf(rows))).toEqual([
      { field: "value", rule: "first known" },
    ]);
  });

  it("is no count that was taken back by then", () => {
    const rows = [
      row({ value: "300", until: "2031-05-05" }),
      row({ value: "342", known: "2031-05-04" }),
    ];

    expect(firstKnownValue(rows, standingOf(rows, { known: "2031-05-04" }), "value")).toBe("300");
    expect(firstKnownValue(rows, standingOf(rows, { known: "2031-05-05" }), "value")).toBe("342");
  });

  it("is every day of a meeting that is said, and the first of an agreement's days that is known", () => {
    const two = ["2031-05-02", "2031-05-03"].map((value) => row({ field: "edtf", value }));
    const signed = row({ field: "signed", value: "2031-05-02" });
    const inForce = row({ field: "inForce", value: "2031-05-09" });

    expect(drawingsOf("Meeting", standingOf(two))).toEqual([{ field: "edtf", rule: "stretch" }]);
    expect(drawingsOf("Agreement", standingOf([signed, inForce]))).toEqual([
      { field: "inForce", rule: "order" },
    ]);
    expect(drawingsOf("Agreement", standingOf([signed]))).toEqual([]);
  });

  it("never depends on the order in which the claims come", () => {
    const rows = fc.array(
      fc.record({
        value: fc.constantFrom("300", "342", "1200"),
        day: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(rows, (some) => {
        const claims = some.map(({ value, day }) => row({ value, known: `2031-05-0${day}` }));
        const drawn = (all: StandingRow[]) => firstKnownValue(all, standingOf(all), "value");
        expect(drawn(claims.toReversed())).toBe(drawn(claims));
        const first = claims.map(({ known }) => known).sort()[0];
        expect(claims.some((one) => one.value === drawn(claims) && one.known === first)).toBe(true);
      }),
    );
  });
});
