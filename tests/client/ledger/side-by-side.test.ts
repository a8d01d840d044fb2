import { expect, it } from "vitest";
import { besideCounts } from "../../../client/store/ledger/side-by-side.ts";
import type { ComparedSide, Comparison } from "../../../model/ledger/comparison.ts";
import type { MeasureFigures } from "../../../model/ledger/figures.ts";

function counted(figures: [id: string, counter: string | null, number: number, day: string][]) {
  const counters = [...new Set(figures.map(([, counter]) => counter))];
  return {
    ...{ id: "carts", name: "Carts", unit: "carts", period: "day", counting: "per period" },
    ...{ scope: null, measures: [], targets: [] },
    series: counters.map((counter) => ({
      ...{ measure: "carts", counter, gaps: [] },
      figures: figures.filter((one) => one[1] === counter).map(([id]) => id),
    })),
    figures: figures.map(([id, , number, day]) => ({
      ...{ id, share: null, reckoned: [] },
      value: { values: [{ value: String(number), number }], disputed: false },
      days: { edtf: day, earliest: day, latest: day, surelyFrom: day, surelyTo: day },
    })),
  } as unknown as MeasureFigures;
}

const from = (day: string | null) => ({ from: { day } }) as Pick<ComparedSide, "from">;

const measure: Comparison["measures"][number] = {
  ...{ id: "carts", name: "Carts" },
  sides: [
    counted([
      ["a", "port", 20, "2031-05-04"],
      ["b", null, 70, "2031-05-14"],
    ]),
    counted([["c", "port", 35, "2032-01-03"]]),
  ],
};

it("lays what one counter says of two truces in one row, on one run of days and one scale", () => {
  const beside = besideCounts(measure, [from("2031-05-04"), from("2032-01-01")])!;

  expect([beside.from, beside.to, beside.room]).toEqual([0, 10, 70]);
  expect(beside.windows).toEqual([
    { from: "2031-05-04", to: "2031-05-14" },
    { from: "2032-01-01", to: "2032-01-11" },
  ]);
  expect(
    beside.rows.map(({ counter, cells }) => [
      counter,
      ...cells.map((cell) => cell?.figures.map(({ id }) => id).join() ?? "no report"),
    ]),
  ).toEqual([
    ["port", "a", "c"],
    [null, "b", "no report"],
  ]);
});

it("lays nothing where a side has no day to count from", () => {
  expect(besideCounts(measure, [from("2031-05-04"), from(null)])).toBeNull();
});
