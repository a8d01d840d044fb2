import { FIRST_DAY, LAST_DAY } from "../../../model/day.ts";
import type { Days } from "../../../model/slice.ts";

/** More columns than these and a matrix goes by years. */
export const mostMonths = 60;

/** The first day that a sort or a calendar can use: of "by 1 June" it is that day. */
export function firstDayOf({ earliest, latest }: Pick<Days, "earliest" | "latest">): string {
  return earliest === FIRST_DAY ? latest : earliest;
}

/** Whether days may lie in a month ("2031-06") or a year ("2031"). Nothing undated does. */
export function liesIn(days: Days, period: string): boolean {
  if (days.edtf === null || (days.earliest === FIRST_DAY && days.latest === LAST_DAY)) return false;
  const first = firstDayOf(days);
  const last = days.latest === LAST_DAY ? first : days.latest;
  return first.slice(0, period.length) <= period && last.slice(0, period.length) >= period;
}

/** The months from one day to another, both ends counted; the years where there are too many. */
export function periodsOf(from: string, to: string): string[] {
  const years = yearsOf(from, to);
  // A window of millennia is not first cut into its months.
  if ((years.length - 2) * 12 > mostMonths) return years;
  const months = years
    .flatMap((year) => range(1, 12).map((month) => `${year}-${`${month}`.padStart(2, "0")}`))
    .filter((month) => month >= from.slice(0, 7) && month <= to.slice(0, 7));
  return months.length > mostMonths ? years : months;
}

export function yearsOf(from: string, to: string): string[] {
  return range(Number(from.slice(0, 4)), Number(to.slice(0, 4))).map((year) =>
    `${year}`.padStart(4, "0"),
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
