import { Day } from "../../../model/claim.ts";
import { addDays, isDay } from "../../../model/day.ts";
import { FactId } from "../../../model/ids.ts";
import type { Point } from "../../../model/stands-at.ts";
import type { Search } from "../address.ts";
import type { Clocks, Run } from "../clocks.ts";

export const differenceViews = ["list", "network", "timeline"] as const;
export type DifferenceView = (typeof differenceViews)[number];

/** What the page of a difference shows. */
export interface DifferenceShown {
  a: Point;
  b: Point;
  /** The view open where there is room for one only. */
  view: DifferenceView;
  selected: string | null;
}

export type DifferenceMisread = { name: "a" | "aKnown" | "b" | "bKnown"; text: string };

/** What holds where the address says nothing: the run's opening period, each end as known by itself. */
export interface Frame {
  run: Run;
  /** The server's day, UTC. */
  today: string;
  /** A process told long after its days has no second clock. */
  hindsight: boolean;
}

const CalendarDay = Day.refine(isDay);

/** Reads an address. What is no day of the calendar is left out and told, never thrown. */
export function readDifference(
  search: Search,
  { run, today, hindsight }: Frame,
): { shown: DifferenceShown; misread: DifferenceMisread[] } {
  const misread: DifferenceMisread[] = [];
  const day = (name: DifferenceMisread["name"]) => {
    const text = search[name];
    if (!text) return null;
    if (CalendarDay.safeParse(text).success) return text;
    misread.push({ name, text: text.slice(0, 60) });
    return null;
  };
  const [a, b] = [day("a"), day("b")];
  const asked = [day("aKnown"), day("bKnown")];
  // Nobody knows more than is known today.
  const [aKnown, bKnown] = asked.map((known) =>
    hindsight || known === null || known >= today ? null : known,
  ) as [string | null, string | null];
  // With no day given at all, the first point is taken as its own day knew it.
  const isPlain = a === null && search.aKnown === undefined;
  const opening = run.opens.from < today && !hindsight ? run.opens.from : null;
  const view = differenceViews.find((one) => one === search.view) ?? "list";
  const selected = FactId.safeParse(search.selected).success ? search.selected! : null;
  return {
    shown: {
      a: { at: a ?? run.opens.from, known: isPlain ? opening : aKnown },
      b: { at: b ?? run.opens.to, known: bKnown },
      view,
      selected,
    },
    misread,
  };
}

/** Writes it, the points always: an address of a difference says between what. */
export function writeDifference({ a, b, view, selected }: DifferenceShown): Search {
  return {
    a: a.at,
    ...(a.known ? { aKnown: a.known } : {}),
    b: b.at,
    ...(b.known ? { bKnown: b.known } : {}),
    ...(view === "list" ? {} : { view }),
    ...(selected ? { selected } : {}),
  };
}

/** The way here from a view: its window's first day as known on that day, against what it shows. */
export function differenceFrom({ from, at, known, today }: Clocks, hindsight: boolean): Search {
  const first = { at: from, known: hindsight || from >= today ? null : from };
  return writeDifference({ a: first, b: { at, known }, view: "list", selected: null });
}

/** The day on which a fact became known against the day before, for the way here from its card. */
export function differenceOn(day: string, selected: string): Search {
  const before = addDays(day, -1);
  const [a, b] = [before, day].map((one) => ({ at: one, known: one })) as [Point, Point];
  return writeDifference({ a, b, view: "list", selected });
}

/** What the API answers to the same question, as a file. */
export function fileAddress(process: string, { a, b }: DifferenceShown, format: string): string {
  const points = writeDifference({ a, b, view: "list", selected: null }) as Record<string, string>;
  const query = new URLSearchParams({ ...points, format });
  return `/api/processes/${encodeURIComponent(process)}/diff?${query}`;
}
