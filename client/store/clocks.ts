import type { Graph } from "../../model/api/processes.ts";
import { daysBetween, FIRST_DAY, LAST_DAY, lastOf } from "../../model/day.ts";
import { eventKinds, type KindName } from "../../model/kinds.ts";
import type { Certainty } from "../../model/window.ts";
import type { Shown } from "./address.ts";

/** First and last day of a process's dated events, and the period it opens on. */
export interface Run {
  first: string;
  last: string;
  /** What is shown when the address asks for no period: as its dossier says, else all of it. */
  opens: { from: string; to: string };
}

/** The window and the clocks as they hold, with every default filled in (DESIGN §3). */
export interface Clocks {
  from: string;
  to: string;
  at: string;
  /** Whether the window asks for what may have been in it (left out), or only for what surely was. */
  was?: Certainty;
  /** Null: all that is known. */
  known: string | null;
  /** The server's day, UTC. */
  today: string;
}

/** What is dated of itself: its days make up the run, and its first days are where the clock stops. */
export const events = eventKinds;

/** The days from the first to the last dated event; today alone when there is none. */
export function runOf(graph: Graph): Run {
  const days = graph.nodes
    .filter(({ kind, edtf }) => edtf !== null && events.includes(kind))
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== FIRST_DAY && day !== LAST_DAY)
    .sort();
  const first = days[0] ?? graph.clocks.today;
  const last = days.at(-1) ?? graph.clocks.today;
  return { first, last, opens: opensOn(graph, first, last) };
}

function opensOn({ nodes, process }: Graph, first: string, last: string): Run["opens"] {
  const { opensFrom, opensTo } = nodes.find(({ id }) => id === process)?.properties ?? {};
  const from = typeof opensFrom === "string" ? opensFrom : first;
  const to = typeof opensTo === "string" ? opensTo : last;
  return from <= to ? { from, to } : { from: first, to: last };
}

/** Fills in what the address leaves out. `at` is kept inside the window; locked, `known` is `at`. */
export function clocksOf(shown: Shown, run: Run, today: string): Clocks {
  const { from, to } = periodOf(shown, run);
  const at = shown.at && shown.at >= from && shown.at <= to ? shown.at : to;
  const known = shown.locked ? at : shown.known;
  // Nobody knows more than is known today.
  return { from, to, at, was: shown.was, known: known && known < today ? known : null, today };
}

/** Asked for by one end only, a period reaches to the end of the run. */
function periodOf({ from, to }: Shown, run: Run): { from: string; to: string } {
  if (from === null && to === null) return run.opens;
  if (from === null) return { from: to! < run.first ? to! : run.first, to: to! };
  return { from, to: to ?? lastOf([from, run.last]) };
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
