import { FIRST_DAY, LAST_DAY } from "../../model/day.ts";
import type { Days } from "../../model/slice.ts";

/**
 * How many events a month, each counted once, in the month of the first day it possibly covers; every
 * month of the run is there, with none too. An event with an open start counts where it surely is.
 */
export function histogramOf(events: Days[]): { month: string; events: number }[] {
  const counted = new Map<string, number>();
  for (const event of events) {
    const month = monthOf(event);
    if (month) counted.set(month, (counted.get(month) ?? 0) + 1);
  }
  const months = [...counted.keys()].sort();
  return months.length === 0
    ? []
    : run(months[0]!, months.at(-1)!).map((month) => ({ month, events: counted.get(month) ?? 0 }));
}

function monthOf({ earliest, latest, surelyFrom }: Days): string | null {
  const day = [earliest, surelyFrom, latest].find(
    (each) => each !== null && each !== FIRST_DAY && each !== LAST_DAY,
  );
  return day?.slice(0, 7) ?? null;
}

function run(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = next(month)) months.push(month);
  return months;
}

function next(month: string): string {
  const [year, of] = month.split("-").map(Number) as [number, number];
  const [nextYear, nextOf] = of === 12 ? [year + 1, 1] : [year, of + 1];
  return `${String(nextYear).padStart(4, "0")}-${String(nextOf).padStart(2, "0")}`;
}
