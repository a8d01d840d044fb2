import { scaleUtc } from "d3-scale";
import { firstOf, lastOf } from "../../../model/day.ts";
import { dayAt } from "./extent.ts";
import type { Bar } from "./histogram.ts";

/** What is held: one end of the period, or all of it. */
export type Grip = "from" | "to" | "middle";

/** A stretch in days since 1970-01-01, both ends included. */
export interface Days {
  from: number;
  to: number;
}

export interface BrushScale {
  /** First and last day that can be reached. */
  run: Days;
  width: number;
  /** Px of the moment a day begins. */
  x(day: number): number;
  dayAtX(x: number): number;
}

const msPerDay = 86_400_000;
/** Room for half a thumb at either end, px. */
const edge = 8;

/** The run, and the period where it reaches beyond. */
export function runOfBrush(
  run: { first: string; last: string },
  { from, to }: { from: string; to: string },
) {
  return { first: firstOf([run.first, from]), last: lastOf([run.last, to]) };
}

/** Lays whole months, or years, side by side over a width. */
export function brushOf(bars: Bar[], width: number, mirrored: boolean): BrushScale {
  const [from, to] = [bars[0]?.from ?? 0, bars.at(-1)?.to ?? 1];
  const range = mirrored ? [width - edge, edge] : [edge, width - edge];
  const time = scaleUtc()
    .domain([from * msPerDay, to * msPerDay])
    .range(range);
  return {
    run: { from, to: to - 1 },
    width,
    x: (day) => time(day * msPerDay),
    dayAtX: (x) => time.invert(x).getTime() / msPerDay,
  };
}

/** Moves an end, which stops at the other, or the whole, which keeps its length; within the run. */
export function moved({ from, to }: Days, grip: Grip, by: number, run: Days): Days {
  if (grip === "from") return { from: clamp(from + by, run.from, to), to };
  if (grip === "to") return { from, to: clamp(to + by, from, run.to) };
  const length = Math.min(to - from, run.to - run.from);
  const start = clamp(from + by, run.from, run.to - length);
  return { from: start, to: start + length };
}

/** What a key does to an end: a day, a month, or all the way; null for any other key. */
export function keyed(days: Days, end: "from" | "to", key: string, run: Days, mirrored: boolean) {
  const day = days[end];
  const by: Record<string, number> = {
    [mirrored ? "ArrowLeft" : "ArrowRight"]: 1,
    [mirrored ? "ArrowRight" : "ArrowLeft"]: -1,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: monthFrom(day, 1) - day,
    PageDown: monthFrom(day, -1) - day,
    Home: run.from - day,
    End: run.to - day,
  };
  const step = by[key];
  return step === undefined ? null : moved(days, end, step, run);
}

/** The same day of the next month or the one before; the last of a month that is too short. */
function monthFrom(day: number, by: 1 | -1): number {
  const [year, month, inMonth] = dayAt(day).split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + by, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + by, Math.min(inMonth, last)) / msPerDay;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
