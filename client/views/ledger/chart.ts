import { scaleLinear } from "d3-scale";
import { type Count, parseCount } from "../../../model/count.ts";
import { addDays, daysBetween, firstOf, lastOf } from "../../../model/day.ts";

/** A reported value as a chart takes it: a count or share as text, for the days it can cover. */
export interface Told {
  id: string;
  value: string;
  /** What a share comes to by our arithmetic; null for a number, and where it cannot be told. */
  ours: number | null;
  from: string;
  to: string;
}

export interface Asked {
  told: readonly Told[];
  /** What was promised for each period, over the days on which it was due; empty: nothing to be drawn. */
  targets: readonly { number: number; from: string; to: string }[];
  /** A number that has room too, so that several charts have one scale. */
  room?: number;
  window: { from: string; to: string };
  /** Counts since a first day stand at their last one; counts of a period lie over its days. */
  cumulative: boolean;
}

/** A value, in percent of the plot: `at` and `length` along the days, `up` from the baseline. */
export interface Mark {
  id: string;
  value: string;
  at: number;
  length: number;
  up: number;
  /** Where more, or less, would be no contradiction: drawn as an open end. */
  open: "no" | "up" | "down" | "both";
  /** The number itself is not included: "more than 300". */
  ring: boolean;
  /** The number that is drawn is our arithmetic: a third of 600. */
  ours: number | null;
}

export interface Chart {
  marks: Mark[];
  /** Days of the window for which nobody reports anything, in percent. */
  gaps: { at: number; length: number }[];
  /** Counts since one first day, in their order; each stretch joins two of them. */
  joins: { from: Mark; to: Mark }[];
  targets: { number: number; up: number; at: number; length: number }[];
  /** The number at the top of the plot. */
  most: number;
}

/** Where everything of one counter's series stands. What lies outside the window is left out. */
export function chartOf({ told, targets, room, window, cumulative }: Asked): Chart {
  const inside = told.filter(({ from, to }) => from <= window.to && to >= window.from);
  const read = inside.flatMap((one) => {
    const parsed = parseCount(one.value);
    const number = parsed.ok && parsed.count.outOf === null ? parsed.count.value : one.ours;
    return parsed.ok && number !== null ? [{ one, count: parsed.count, number }] : [];
  });
  const due = targets.filter(({ from, to }) => from <= window.to && to >= window.from);
  const numbers = [...due, ...read].map(({ number }) => number);
  const most = topOf([room ?? 0, ...numbers]);
  const up = scaleLinear([0, most], [0, 100]);
  const days = daysBetween(window.from, window.to) + 1;
  const x = (day: string) => (daysBetween(window.from, day) / days) * 100;
  const within = (from: string, to: string) => {
    const first = lastOf([from, window.from]);
    const after = addDays(firstOf([to, window.to]), 1);
    return { at: x(first), length: x(after) - x(first) };
  };
  const marks = read
    .map(({ one, count, number }): Mark => {
      const place = cumulative ? within(one.to, one.to) : within(one.from, one.to);
      const ours = count.outOf === null ? null : number;
      return { id: one.id, value: one.value, ...place, up: up(number), ...endsOf(count), ours };
    })
    .filter(({ length }) => length > 0);
  return {
    marks,
    gaps: gapsOf(inside, window).map(({ from, to }) => within(from, to)),
    joins: cumulative ? joinsOf(marks, inside) : [],
    targets: due.map(({ number, from, to }) => ({ number, up: up(number), ...within(from, to) })),
    most,
  };
}

/** Days of the window that no report covers. */
export function gapsOf(told: readonly Pick<Told, "from" | "to">[], window: Asked["window"]) {
  const gaps: { from: string; to: string }[] = [];
  let next = window.from;
  for (const { from, to } of [...told].sort((a, b) => a.from.localeCompare(b.from))) {
    if (from > window.to || next > window.to) break;
    if (from > next) gaps.push({ from: next, to: addDays(from, -1) });
    if (to >= next) next = addDays(to, 1);
  }
  if (next <= window.to) gaps.push({ from: next, to: window.to });
  return gaps;
}

function endsOf({ qualifier }: Count): Pick<Mark, "open" | "ring"> {
  switch (qualifier) {
    case "at least":
      return { open: "up", ring: false };
    case "more than":
      return { open: "up", ring: true };
    case "up to":
      return { open: "down", ring: false };
    case "about":
      return { open: "both", ring: false };
    default:
      return { open: "no", ring: false };
  }
}

/** A round number above all of them, with room for an open end. */
function topOf(numbers: number[]): number {
  const most = Math.max(1, ...numbers);
  return scaleLinear([0, most * 1.15], [0, 1])
    .nice(4)
    .domain()[1]!;
}

/** Only counts that begin on the same day are one series: others count something else. */
function joinsOf(marks: Mark[], told: readonly Told[]): Chart["joins"] {
  const begins = new Map(told.map(({ id, from }) => [id, from]));
  const runs = new Map<string, Mark[]>();
  for (const mark of marks.filter(({ ours }) => ours === null)) {
    const begin = begins.get(mark.id)!;
    runs.set(begin, [...(runs.get(begin) ?? []), mark]);
  }
  return [...runs.values()].flatMap((run) => {
    const sorted = run.sort((a, b) => a.at - b.at || a.up - b.up);
    // A running total never falls: what is lower later goes on from another count.
    return sorted
      .slice(1)
      .map((to, at) => ({ from: sorted[at]!, to }))
      .filter(({ from, to }) => to.at > from.at && to.up >= from.up);
  });
}
