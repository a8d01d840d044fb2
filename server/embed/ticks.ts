import type { Words } from "../../client/messages/words.tsx";
import { addDays, daysBetween } from "../../model/day.ts";

export interface Tick {
  /** Share of the width. */
  at: number;
  text: string;
}

const most = 6;
/** Steps along an axis, months. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 12_000];

/** Beginnings of months or years along a run of days, at most six; a new year is named. */
export function ticksOf(
  first: string,
  last: string,
  share: (day: string) => number,
  { intl }: Words,
): Tick[] {
  if (daysBetween(first, last) < 45) return days(first, last, share, intl);
  const [start, end] = [monthOf(first), monthOf(last)];
  const step = steps.find((each) => (end - start) / each <= most) ?? steps.at(-1)!;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(start / step) * step; month <= end; month += step) {
    const day = dayOfMonth(month);
    if (day < first) continue;
    const style: Intl.DateTimeFormatOptions = { month: "short" };
    if (ticks.length === 0 || month % 12 === 0) style.year = "numeric";
    if (step >= 12) delete style.month;
    ticks.push({
      at: share(day),
      text: intl.formatDate(new Date(`${day}T12:00:00Z`), style as object),
    });
  }
  return ticks;
}

/** Of a few weeks: the first day, and one in the middle. */
function days(first: string, last: string, share: (day: string) => number, intl: Words["intl"]) {
  const middle = addDays(first, Math.floor(daysBetween(first, last) / 2));
  return [...new Set([first, middle])].map((day) => ({
    at: share(day),
    text: intl.formatDate(new Date(`${day}T12:00:00Z`), { day: "numeric", month: "short" }),
  }));
}

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const dayOfMonth = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
