import { FIRST_DAY, LAST_DAY } from "../../../model/day.ts";
import { readEdtf, type Stretch, spread } from "../../../model/edtf.ts";

/** Where a date lies on the axis, in days since 1970-01-01. */
export interface Extent {
  /** First and last day it possibly covers; null for an open or unknown end. */
  first: number | null;
  last: number | null;
  /** It went on for days, rather than being on a day among these. */
  lasts: boolean;
  /** For what lasts: the last day it can have begun and the first it can have ended; null when open. */
  begun: number | null;
  ended: number | null;
  /** The day at which its mark stands: the day itself, the one given end, else the middle. */
  anchor: number;
  /** Its day is not given outright: drawn soft. */
  vague: boolean;
  /** The days that are said, where several are. */
  choices: number[];
}

/** Reads a date into its place on the axis; null when it names no day at all. */
export function extentOf(edtf: string): Extent | null {
  const { form, stretches } = readEdtf(edtf);
  const [one] = stretches;
  if (form === "one") return extentOfOne(one);

  const all = stretches.map(extentOfOne).filter((extent) => extent !== null);
  const first = least(all.map((extent) => extent.first));
  const last = most(all.map((extent) => extent.last));
  const choices = all.map(({ anchor }) => anchor).sort((a, b) => a - b);
  const lasts = form === "allOf";
  return {
    first,
    last,
    lasts,
    begun: lasts ? first : null,
    ended: lasts ? last : null,
    anchor: lasts ? choices[0]! : middle(first, last),
    vague: !lasts,
    choices,
  };
}

/** Days since 1970-01-01, or null for an open end. */
export function dayNumber(day: string): number | null {
  if (day === FIRST_DAY || day === LAST_DAY) return null;
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** The day of a number, `YYYY-MM-DD`. */
export function dayAt(number: number): string {
  return new Date(Math.floor(number) * 86_400_000).toISOString().slice(0, 10);
}

function extentOfOne(stretch: Stretch): Extent | null {
  const { earliest, latest } = spread(stretch);
  const [first, last] = [dayNumber(earliest), dayNumber(latest)];
  if (first === null && last === null) return null;
  const lasts = stretch.kind === "interval" && stretch.start !== null;
  const marked = [stretch.start, stretch.end].some((part) => part && part.mark !== "");
  const begun = lasts ? dayNumber(stretch.start!.to) : null;
  return {
    first,
    last,
    lasts,
    begun,
    ended: lasts && stretch.end ? dayNumber(stretch.end.from) : null,
    anchor: lasts ? first! : middle(first, last),
    vague: marked || (lasts ? false : first !== last),
    choices: [],
  };
}

function middle(first: number | null, last: number | null): number {
  if (first === null) return last!;
  return last === null ? first : (first + last) / 2;
}

function least(days: (number | null)[]): number | null {
  return days.includes(null) ? null : Math.min(...(days as number[]));
}

function most(days: (number | null)[]): number | null {
  return days.includes(null) ? null : Math.max(...(days as number[]));
}
