import { addDays, daysBetween, FIRST_DAY, LAST_DAY } from "../../../model/day.ts";
import type { ComparedSide, Comparison } from "../../../model/ledger/comparison.ts";
import { type Counted, countedOf } from "./sheet.ts";
import { toldOf } from "./told.ts";

type Measure = Comparison["measures"][number];

/** What one measure reports on two sides: a row for each who counts, and one axis for all of them. */
export interface BesideCounts {
  /** Days since day 0 of each side at the ends of the axis. */
  from: number;
  to: number;
  /** The days of each side that these are. */
  windows: { from: string; to: string }[];
  /** The highest number of all, so that one scale fits them. */
  room: number;
  /** Null where that counter reports nothing of that side. */
  rows: { counter: string | null; cells: (Counted | null)[] }[];
}

/** Null where a side has no day to count from: nothing can be laid beside anything. */
export function besideCounts(
  measure: Measure,
  sides: readonly Pick<ComparedSide, "from">[],
): BesideCounts | null {
  const zeros = sides.map(({ from }) => from?.day ?? null);
  if (zeros.includes(null)) return null;
  const counted = measure.sides.map((side) => countedOf(side, null));
  const all = counted.flatMap((some, at) =>
    some.flatMap(({ figures }) => toldOf(figures).map((one) => ({ ...one, zero: zeros[at]! }))),
  );
  if (all.length === 0) return null;
  const since = all.flatMap(({ from, to, zero }) =>
    [from, to]
      .filter((day) => day !== FIRST_DAY && day !== LAST_DAY)
      .map((day) => daysBetween(zero, day)),
  );
  const from = Math.min(0, ...since);
  const to = Math.max(from + 1, ...since);
  const numbers = counted
    .flat()
    .flatMap(({ figures, targets }) => [
      ...figures.flatMap(({ value, reckoned }) => [
        ...(value?.values ?? []).map(({ number }) => number),
        ...reckoned.filter(({ rule }) => rule === "share of target").map((one) => one.value),
      ]),
      ...targets.flatMap(({ target }) => target.values.map(({ number }) => number)),
    ]);
  const counters = [...new Set(counted.flat().map(({ series }) => series.counter))];
  return {
    ...{ from, to },
    windows: zeros.map((zero) => ({ from: addDays(zero!, from), to: addDays(zero!, to) })),
    room: Math.max(...numbers, 0),
    rows: counters.map((counter) => ({
      counter,
      cells: counted.map((some) => some.find(({ series }) => series.counter === counter) ?? null),
    })),
  };
}
