import { addDays, daysBetween, LAST_DAY } from "./day.ts";
import { spanOf } from "./span.ts";

/** A source as coverage counts it. */
export interface CoveredSource {
  id: string;
  publisher: string;
  publisherName: string;
  /** EDTF, as given. */
  published: string;
  language: string;
  /** A state or body that the publisher is said to belong to; null when no source says so. */
  tie: { id: string; name: string } | null;
}

/** The first day that a dated event can have been on; all that coverage asks of it. */
export type CoveredEvent = string;

export interface Counted {
  /** A publisher, a language tag, a state or body; null: no tie is stated. */
  id: string | null;
  name: string | null;
  sources: number;
}

export interface CoveredMonth {
  /** YYYY-MM. */
  month: string;
  sources: number;
  /** Dated events that our sources tell of, whenever they told it. */
  events: number;
  publishers: Counted[];
  languages: Counted[];
  ties: Counted[];
}

/** Days without a source in the store, which does not say that nothing happened on them. */
export interface CoverageGap {
  from: string;
  to: string;
  days: number;
  /** Events on these days that sources of other days tell of. */
  events: number;
  /** Sources whose day is not given, and that may have been published in it. */
  perhaps: number;
}

export interface Coverage {
  months: CoveredMonth[];
  publishers: Counted[];
  languages: Counted[];
  ties: Counted[];
  gaps: CoverageGap[];
  /** Sources that may have been published in the window. */
  sources: number;
  /** Of these, those whose month is not given: they stand in no month. */
  withoutMonth: number;
}

/** Shorter stretches without a source are not worth a line. */
export const leastGap = 7;

/** What a store has read of a window, month by month, and the stretches of which it has nothing. */
export function coverageOf(
  sources: readonly CoveredSource[],
  events: readonly CoveredEvent[],
  { from, to }: { from: string; to: string },
): Coverage {
  const dated = sources
    .map((source) => ({ ...source, ...spanOf(source.published) }))
    .filter(({ earliest, latest }) => earliest <= to && latest >= from);
  const placed = dated.filter(isOfOneMonth);
  const inWindow = events.filter((day) => day >= from && day <= to);
  return {
    months: monthsOf(from, to).map((month) => {
      const some = placed.filter(({ latest }) => latest.startsWith(month));
      const happened = inWindow.filter((day) => day.startsWith(month)).length;
      return { month, sources: some.length, events: happened, ...countsOf(some) };
    }),
    ...countsOf(dated),
    gaps: gapsOf(dated, inWindow, { from, to }),
    sources: dated.length,
    withoutMonth: dated.length - placed.length,
  };
}

type Dated = CoveredSource & { earliest: string; latest: string };

function isOfOneMonth({ earliest, latest }: Dated): boolean {
  return earliest.slice(0, 7) === latest.slice(0, 7);
}

function countsOf(sources: readonly CoveredSource[]) {
  return {
    publishers: counted(sources.map((one) => [one.publisher, one.publisherName])),
    languages: counted(sources.map(({ language }) => [language, null])),
    ties: counted(sources.map(({ tie }) => [tie?.id ?? null, tie?.name ?? null])),
  };
}

/** Most first, ties by id, what has no id last. */
function counted(ids: [id: string | null, name: string | null][]): Counted[] {
  const found = new Map<string | null, Counted>();
  for (const [id, name] of ids) {
    const one = found.get(id) ?? { id, name, sources: 0 };
    found.set(id, { ...one, sources: one.sources + 1 });
  }
  const last = (id: string | null) => id ?? "~";
  return [...found.values()].sort(
    (a, b) =>
      Number(a.id === null) - Number(b.id === null) ||
      b.sources - a.sources ||
      (last(a.id) < last(b.id) ? -1 : 1),
  );
}

function gapsOf(
  sources: readonly Dated[],
  events: readonly CoveredEvent[],
  { from, to }: { from: string; to: string },
): CoverageGap[] {
  const placed = sources
    .filter(isOfOneMonth)
    .toSorted((a, b) => (a.earliest < b.earliest ? -1 : 1));
  const gaps: CoverageGap[] = [];
  const close = (next: string, first: string) => {
    const last = addDays(next, -1);
    const days = daysBetween(first, last) + 1;
    if (days < leastGap) return;
    const within = (day: string) => day >= first && day <= last;
    gaps.push({
      ...{ from: first, to: last, days, events: events.filter(within).length },
      perhaps: sources.filter(
        (one) => !isOfOneMonth(one) && one.earliest <= last && one.latest >= first,
      ).length,
    });
  };
  let first = from;
  for (const { earliest, latest } of placed) {
    if (earliest > first) close(earliest, first);
    if (latest >= first) first = addDays(latest, 1);
  }
  if (first <= to && to !== LAST_DAY) close(addDays(to, 1), first);
  return gaps;
}

function monthsOf(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = after(month))
    months.push(month);
  return months;
}

function after(month: string): string {
  const [year, of] = month.split("-").map(Number) as [number, number];
  const next = of === 12 ? [year + 1, 1] : [year, of + 1];
  return `${String(next[0]).padStart(4, "0")}-${String(next[1]).padStart(2, "0")}`;
}
