import type { Words } from "../../client/messages/words.tsx";
import { daysBetween, FIRST_DAY, LAST_DAY } from "../../model/day.ts";
import type { EmbedEvent, EmbedTimeline } from "../content/embed.ts";
import { type Tick, ticksOf } from "./ticks.ts";

/** Lanes drawn at most; whoever else took part is in the list. */
const mostLanes = 7;
const rowHeight = 36;
const top = 26;
/** The narrowest that the lanes are drawn, and what a letter takes, px: a label has room there or nowhere. */
const narrowest = 380;
const letter = 7;

export interface Row {
  /** The actor; null: those whose lane is not drawn. */
  id: string | null;
  y: number;
}

export interface Mark {
  /** Which of the events. */
  event: number;
  /** Shares of the width: the days it possibly covers, and where its mark stands. */
  from: number;
  to: number;
  at: number;
  y: number;
  /** Whether it surely lasted all those days. */
  exact: boolean;
  /** Heights of the lanes that took part. */
  rings: number[];
  label: string | null;
}

export interface Lay {
  rows: Row[];
  marks: Mark[];
  ticks: Tick[];
  height: number;
  /** How many actors have no lane. */
  left: number;
}

/** Where everything stands on the lanes of a timeline; null when nothing has a day. */
export function layLanes({ events, lanes, window }: EmbedTimeline, words: Words): Lay | null {
  const spans = events.map((event) => spanOf(event, window));
  const given = spans.filter((span) => span !== null);
  const first = given.map(([from]) => from).sort()[0];
  const last = given
    .map(([, to]) => to)
    .sort()
    .at(-1);
  if (!first || !last) return null;
  const whole = Math.max(daysBetween(first, last), 1);
  // A little air at both ends, so that no mark is cut.
  const share = (day: string) => 0.02 + (0.94 * daysBetween(first, day)) / whole;

  const busiest = lanes
    .map(({ id }) => ({ id, events: events.filter((event) => event.lanes.includes(id)).length }))
    .sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1))
    .slice(0, mostLanes)
    .map(({ id }) => id);
  const drawn = lanes.filter(({ id }) => busiest.includes(id)).map(({ id }) => id);
  const homeless = events.some((event) => !event.lanes.some((lane) => drawn.includes(lane)));
  const rows: Row[] = [...drawn, ...(homeless ? [null] : [])].map((id, at) => ({
    id,
    y: top + rowHeight / 2 + at * rowHeight,
  }));
  // What is on a day that nobody reports may have been on any of these.
  const marks = events.map((event, at) =>
    markOf(event, at, spans[at] ?? [first, last], share, rows),
  );
  return {
    rows,
    marks: labelled(marks, events),
    ticks: ticksOf(first, last, share, words),
    height: top + rows.length * rowHeight,
    left: lanes.length - drawn.length,
  };
}

/** The days that are drawn, inside the window: an open end is drawn at the day that is given. */
function spanOf(
  { earliest, latest, surelyFrom, surelyTo }: EmbedEvent,
  window: EmbedTimeline["window"],
): [string, string] | null {
  const from = earliest === FIRST_DAY ? (surelyTo ?? latest) : earliest;
  const to = latest === LAST_DAY ? (surelyFrom ?? from) : latest;
  if (from === LAST_DAY || to === LAST_DAY) return null;
  const inside = (day: string) =>
    day < window.from ? window.from : day > window.to ? window.to : day;
  const [first, last] = [from, to].map(inside).sort();
  return [first!, last!];
}

function markOf(
  { lanes, surelyFrom, surelyTo }: EmbedEvent,
  event: number,
  [first, last]: [string, string],
  share: (day: string) => number,
  rows: Row[],
): Mark {
  const own = rows.filter(({ id }) => id !== null && lanes.includes(id)).map(({ y }) => y);
  const rings = own.length > 0 ? own : [rows.at(-1)!.y];
  const [from, to] = [share(first), share(last)];
  const exact = surelyFrom === first && surelyTo === last;
  const y = rings[Math.floor((rings.length - 1) / 2)]!;
  return { event, from, to, at: (from + to) / 2, y, exact, rings, label: null };
}

/** Names only where they have room at the narrowest: in its row, up to the next mark and the edge. */
function labelled(marks: Mark[], events: EmbedEvent[]): Mark[] {
  const taken = new Map<number, number[]>();
  for (const { rings, at, from, to } of marks)
    for (const ring of rings) taken.set(ring, [...(taken.get(ring) ?? []), at, from, to]);
  return marks.map((mark) => {
    const { name } = events[mark.event]!;
    const end = mark.to + (14 + name.length * letter) / narrowest;
    const inTheWay = (taken.get(mark.y) ?? []).some((x) => x > mark.to && x < end);
    const crossed = marks.some(
      ({ rings, at }) =>
        at > mark.at && at < end && Math.min(...rings) < mark.y && Math.max(...rings) > mark.y,
    );
    return { ...mark, label: end <= 1 && !inTheWay && !crossed ? name : null };
  });
}
