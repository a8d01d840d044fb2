import type { Moment } from "./events.ts";
import { dayAt, dayNumber } from "./extent.ts";

/** A month, or a year where months would be too many, and how many events begin in it. */
export interface Bar {
  /** `YYYY-MM` or `YYYY`. */
  period: string;
  /** Its first day and the first day after it, in days since 1970-01-01. */
  from: number;
  to: number;
  events: number;
}

/**
 * Events a month over a run of days, months without any among them. An event counts where its mark
 * stands: in the middle month of what it may cover. Above `most` months the bars are years.
 */
export function histogramOf(moments: Moment[], run: { first: string; last: string }, most: number) {
  const months = monthsBetween(run.first, run.last);
  const byYear = months > most;
  const bars: Bar[] = [];
  let [year, month] = [Number(run.first.slice(0, 4)), byYear ? 1 : Number(run.first.slice(5, 7))];
  const last = dayNumber(run.last)!;
  for (;;) {
    const from = firstDay(year, month);
    if (from > last) break;
    const period = byYear ? padded(year, 4) : `${padded(year, 4)}-${padded(month, 2)}`;
    [year, month] = byYear || month === 12 ? [year + 1, 1] : [year, month + 1];
    bars.push({ period, from, to: firstDay(year, month), events: 0 });
  }
  const at = new Map(bars.map((bar) => [bar.period, bar]));
  for (const { extent, withdrawn } of moments) {
    const bar = at.get(dayAt(extent.anchor).slice(0, byYear ? 4 : 7));
    if (bar && !withdrawn) bar.events++;
  }
  return bars;
}

function monthsBetween(first: string, last: string): number {
  const of = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return of(last) - of(first) + 1;
}

function firstDay(year: number, month: number): number {
  return dayNumber(`${padded(year, 4)}-${padded(month, 2)}-01`)!;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
