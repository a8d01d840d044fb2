import type { ComparedEvent, ComparedSide } from "../../../model/ledger/comparison.ts";

/** So many days before day 0 are drawn: what led up to it, not its whole history. */
const before = 30;

/** An event on the axis of days since day 0, in percent. */
export interface Placed {
  event: ComparedEvent;
  first: number;
  last: number;
  at: number;
  length: number;
  /** Marks that would touch stand in rows under one another. */
  row: number;
}

/** The axis that two sides share, and what stands on it for each. */
export interface DaysSince {
  from: number;
  to: number;
  ticks: { day: number; at: number }[];
  /** `outside`: dated, but not on the axis. */
  sides: { placed: Placed[]; rows: number; outside: number }[];
}

/** Two sides under one another by days since day 0 of each; days that nobody gives are not placed. */
export function daysSince(sides: readonly ComparedSide[]): DaysSince {
  const dated = sides.map(({ events }) =>
    events.flatMap((event) => {
      if (!event.since) return [];
      const first = event.since.first.value;
      return [{ event, first, last: event.since.last?.value ?? first }];
    }),
  );
  const all = dated.flat();
  const from = Math.max(-before, Math.min(0, ...all.map(({ first }) => first)));
  const to = Math.max(from + 14, ...all.map(({ last }) => last));
  const x = (day: number) => ((day - from) / (to - from + 1)) * 100;
  return {
    from,
    to,
    ticks: ticksOf(from, to).map((day) => ({ day, at: x(day) })),
    sides: dated.map((events) => {
      const placed = events
        .filter(({ last }) => last >= from)
        .map((one) => {
          // A figure stands at the last day that it covers: its days all begin with the agreement.
          const begins = one.event.kind === "Figure" ? one.last : Math.max(from, one.first);
          return { ...one, at: x(begins), length: x(Math.min(to, one.last) + 1) - x(begins) };
        })
        .sort((a, b) => a.first - b.first || a.last - b.last);
      return { ...packed(placed), outside: events.length - placed.length };
    }),
  };
}

/** The least room a mark takes, percent. */
const least = 1;

function packed(marks: Omit<Placed, "row">[]): { placed: Placed[]; rows: number } {
  const ends: number[] = [];
  const placed = marks.map((mark) => {
    const free = ends.findIndex((end) => end <= mark.at);
    const row = free < 0 ? ends.length : free;
    ends[row] = mark.at + Math.max(mark.length, least);
    return { ...mark, row };
  });
  return { placed, rows: ends.length };
}

function ticksOf(from: number, to: number): number[] {
  const step = [7, 14, 30, 60, 100, 200, 500, 1000].find((one) => (to - from) / one <= 9) ?? 2000;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, n) => first + n * step);
}
