import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asWritten, csvOf, harmless, type Value } from "../../model/csv.ts";
import { readCsv } from "./read-csv.ts";

const cell = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 100_000 }),
  fc.string({ unit: "grapheme" }),
  // Texts that are made of what CSV and spreadsheets take for something else.
  fc.string({
    unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", '"', ",", ";", "'", "a"),
  }),
);
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));

describe("a file for a spreadsheet", () => {
  it("gives back every cell, neutralised", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const head = (rows[0] ?? [null]).map((_, i) => `column_${i}`);
        expect(readCsv(csvOf(head, rows))).toEqual([head, ...rows.map((row) => row.map(asText))]);
      }),
    );
  });

  it("has no cell that a spreadsheet would work out", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const cells = readCsv(csvOf(["name"], rows)).flat();
        expect(cells.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
      }),
    );
  });

  it("gives every text back that it made harmless", () => {
    fc.assert(
      fc.property(cell, (text) => {
        if (typeof text === "string") expect(asWritten(harmless(text))).toBe(text);
      }),
    );
  });

  it("is read as UTF-8 and ends each line as RFC 4180 has it", () => {
    expect(
      csvOf(
        ["name", "meetings"],
        [
          ["Kalın", 3],
          ['the "Group"', null],
        ],
      ),
    ).toBe('\ufeff"name","meetings"\r\n"Kalın",3\r\n"the ""Group""",\r\n');
  });

  it("leaves a text that is no formula as it is", () => {
    expect(["Ana Berg", "2031-06-03", "[2031-06-03,2031-06-04]", " =1"].map(harmless)).toEqual([
      "Ana Berg",
      "2031-06-03",
      "[2031-06-03,2031-06-04]",
      " =1",
    ]);
    expect(["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "＝1"].map(harmless)).toEqual(
      ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "＝1"].map((text) => `'${text}`),
    );
  });
});

function asText(value: Value): string {
  if (value === null) return "";
  return typeof value === "number" ? `${value}` : harmless(value);
}
