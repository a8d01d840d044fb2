import type { Graph } from "../../model/api.ts";
import { daysBetween, FIRST_DAY, LAST_DAY, lastOf } from "../../model/day.ts";
import type { KindName } from "../../model/kinds.ts";
import type { Shown } from "./address.ts";

/** First and last day of a process's dated events. */
export interface Run {
  first: string;
  last: string;
}

/** The window and the clocks as they hold, with every default filled in (DESIGN §3). */
export interface Clocks {
  from: string;
  to: string;
  at: string;
  /** Null: all that is known. */
  known: string | null;
  /** The server's day, UTC. */
  today: string;
}

/** What is dated of itself: its days make up the run, and its first days are where the clock stops. */
export const events: readonly KindName[] = ["Meeting", "Agreement", "Phase", "Act", "Figure"];

/** The days from the first to the last dated event; today alone when there is none. */
export function runOf(graph: Graph): Run {
  const days = graph.nodes
    .filter(({ kind, edtf }) => edtf !== null && events.includes(kind))
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== FIRST_DAY && day !== LAST_DAY)
    .sort();
  return { first: days[0] ?? graph.clocks.today, last: days.at(-1) ?? graph.clocks.today };
}

/** Fills in what the address leaves out. `at` is kept inside the window; locked, `known` is `at`. */
export function clocksOf(shown: Shown, run: Run, today: string): Clocks {
  const from = shown.from ?? (shown.to && shown.to < run.first ? shown.to : run.first);
  const to = shown.to ?? lastOf([from, run.last]);
  const at = shown.at && shown.at >= from && shown.at <= to ? shown.at : to;
  const known = shown.locked ? at : shown.known;
  // Nobody knows more than is known today.
  return { from, to, at, known: known && known < today ? known : null, today };
}

/** Days from `at` to the day as known on: how much later what is shown was learnt. */
export function hindsight({ at, known, today }: Clocks): number {
  return daysBetween(at, known ?? today);
}

/** How many days a window has, both ends counted. */
export function lengthOf({ from, to }: Pick<Clocks, "from" | "to">): number {
  return daysBetween(from, to) + 1;
}

/** The days on which something dated begins, in order: where "as of" steps to. */
export function eventDays(days: Iterable<{ kind: KindName; earliest: string }>): string[] {
  const found = [...days]
    .filter(({ kind, earliest }) => events.includes(kind) && earliest !== FIRST_DAY)
    .map(({ earliest }) => earliest);
  return [...new Set(found)].sort();
}

/** The days on which something became known or was withdrawn, in order: where "as known on" steps to. */
export function knownDays({ nodes, relations }: Graph): string[] {
  const rows = [...nodes, ...relations].flatMap(({ claims }) => claims);
  const days = rows.flatMap(({ known, until }) => (until === LAST_DAY ? [known] : [known, until]));
  return [...new Set(days)].sort();
}

/** The nearest of some days before or after one; null at the end of the road. */
export function stepFrom(days: string[], day: string, by: -1 | 1): string | null {
  return (by === 1 ? days.find((one) => one > day) : days.findLast((one) => one < day)) ?? null;
}
