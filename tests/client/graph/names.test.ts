import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directionOf, isolate, linesOf } from "../../../client/views/graph/names.ts";

describe("a name below its node", () => {
  it.for([
    ["Berit Larsen", ["Berit Larsen"]],
    ["First talks in Borregaard", ["First talks", "in Borregaard"]],
    ["International harbour commission", ["International", "harbour commission"]],
    ["لجنة الميناء الدولية المشتركة", ["لجنة الميناء", "الدولية المشتركة"]],
  ] as const)("breaks %s between words", ([name, lines]) => {
    expect(linesOf(name)).toEqual(lines);
  });

  it("cuts only what two lines of 24 letters cannot hold", () => {
    expect(linesOf("The second round of talks on the harbour and the island of Norland")).toEqual([
      "The second round of",
      "talks on the harbour and…",
    ]);
    expect(linesOf("N".repeat(300))).toEqual([`${"N".repeat(23)}…`]);
  });

  it("never takes more than two lines, nor more than 25 letters a line", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300, unit: "grapheme" }), (name) => {
        const lines = linesOf(name);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(25);
      }),
    );
  });

  it("keeps each name in its own direction", () => {
    expect([directionOf("25 نوفمبر"), directionOf("Kalın قالن"), directionOf("1993")]).toEqual([
      "rtl",
      "ltr",
      "ltr",
    ]);
    expect(isolate("حسن")).toBe("\u2067حسن\u2069");
  });
});
