import { dayAt, dayNumber } from "./extent.ts";

/** The stretch that is seen, in days since 1970-01-01; whole days at rest, parts of days in motion. */
export interface View {
  from: number;
  to: number;
}

/** From days to px and back. Days are drawn at their noon, so that "as of" a day stands on its marks. */
export interface Scale {
  view: View;
  width: number;
  mirrored: boolean;
  /** Px of a day's noon. */
  x(day: number): number;
  /** Px of the moment a day begins. */
  edge(day: number): number;
  /** Day, with its fraction, at a px. */
  dayAtX(x: number): number;
  pxPerDay: number;
}

const msPerDay = 86_400_000;
/** Closest and farthest: half a week and two centuries. */
const fewest = 3.5;
const most = 73_000;

/** The scale of a view: time runs from left to right, or from right to left where reading does. */
export function scaleOf(view: View, width: number, mirrored: boolean): Scale {
  // By hand: a scale of moments makes a Date for every mark, and there may be 50,000.
  const pxPerDay = width / (view.to - view.from);
  const step = mirrored ? -pxPerDay : pxPerDay;
  const start = mirrored ? width : 0;
  return {
    view,
    width,
    mirrored,
    x: (day) => start + (day + 0.5 - view.from) * step,
    edge: (day) => start + (day - view.from) * step,
    dayAtX: (x) => view.from + (x - start) / step,
    pxPerDay,
  };
}

/** The window with air on both sides, wide enough that the second clock's mark is seen when near. */
export function viewOf(window: { from: string; to: string }, known: string | null): View {
  const from = dayNumber(window.from) ?? 0;
  const to = (dayNumber(window.to) ?? from) + 1;
  const length = to - from;
  const air = Math.max(3, length * 0.12);
  const behind = Math.max(3, length * 0.2);
  const learnt = known === null ? null : dayNumber(known);
  const near = learnt !== null && learnt > to && learnt < to + length * 0.6 ? learnt + 1 : to;
  return { from: from - air, to: near + behind };
}

/** Zooms about a day that stays where it is. */
export function zoomed({ from, to }: View, factor: number, about: number): View {
  const length = Math.min(most, Math.max(fewest, (to - from) / factor));
  const part = (about - from) / (to - from);
  return { from: about - part * length, to: about + (1 - part) * length };
}

export function panned({ from, to }: View, days: number): View {
  return { from: from + days, to: to + days };
}

export interface Tick {
  /** Day at whose beginning (months, years) or noon (days) it stands. */
  day: number;
  unit: "day" | "month" | "year";
  text: string;
  /** The first in view, or one that begins a greater unit: written in full, in bold. */
  strong: boolean;
}

/**
 * Ticks for a scale: decades, years, months, weeks or days, as many as there is room for. Each is
 * written by Intl in the locale, always in UTC.
 */
export function ticksOf({ view, pxPerDay }: Scale, locale: string): Tick[] {
  const steps: [number, () => Tick[]][] = [
    [34, () => monthTicks(view, locale, 1, true, dayTicks(view, locale, 1))],
    [9.4, () => monthTicks(view, locale, 1, true, dayTicks(view, locale, 7))],
    [5.2, () => monthTicks(view, locale, 1, true, dayTicks(view, locale, 14))],
    [1.5, () => monthTicks(view, locale, 1, false, [])],
    [0.5, () => monthTicks(view, locale, 3, false, [])],
    [0.13, () => yearTicks(view, locale, 1)],
    [0.026, () => yearTicks(view, locale, 5)],
    [0, () => yearTicks(view, locale, 25)],
  ];
  return steps.find(([least]) => pxPerDay >= least)![1]();
}

function dayTicks({ from, to }: View, locale: string, every: number): Tick[] {
  const write = new Intl.DateTimeFormat(locale, { day: "numeric", timeZone: "UTC" });
  // The first one says its month, for the month's own word may lie before the view.
  const first = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  const ticks: Tick[] = [];
  for (let day = Math.floor(from); day <= to; day++) {
    // Weeks begin on Monday, 1970-01-05 being one; the days next to a month's own word are left out.
    if ((day - 4) % every !== 0) continue;
    const inMonth = Number(dayAt(day).slice(8));
    if (every > 1 && inMonth < 4) continue;
    if (every === 1 && inMonth === 1) continue;
    const text = (ticks.length === 0 ? first : write).format(noon(day));
    ticks.push({ day, unit: "day", text, strong: false });
  }
  return ticks;
}

/** With `full`, each month with its year; else the year stands only where it begins. */
function monthTicks(
  { from, to }: View,
  locale: string,
  every: number,
  full: boolean,
  others: Tick[],
): Tick[] {
  const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const withYear = new Intl.DateTimeFormat(locale, {
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const ticks: Tick[] = [...others];
  const start = new Date(from * msPerDay);
  let [y, m] = [start.getUTCFullYear(), start.getUTCMonth()];
  for (let first = true; ; m++) {
    const day = Date.UTC(y, m, 1) / msPerDay;
    if (day > to) break;
    const index = new Date(day * msPerDay).getUTCMonth();
    if (day < from || index % every !== 0) continue;
    const strong = full || first || index === 0;
    ticks.push({
      day,
      unit: index === 0 ? "year" : "month",
      text: (strong ? withYear : month).format(noon(day)),
      strong,
    });
    first = false;
  }
  return ticks.sort((a, b) => a.day - b.day);
}

function yearTicks({ from, to }: View, locale: string, every: number): Tick[] {
  const write = new Intl.DateTimeFormat(locale, { year: "numeric", timeZone: "UTC" });
  const ticks: Tick[] = [];
  const first = new Date(from * msPerDay).getUTCFullYear();
  const last = new Date(to * msPerDay).getUTCFullYear();
  for (let year = Math.ceil(first / every) * every; year <= last; year += every) {
    const date = new Date(0);
    date.setUTCFullYear(year, 0, 1);
    const day = date.getTime() / msPerDay;
    if (day >= from && day <= to)
      ticks.push({
        day,
        unit: "year",
        text: write.format(noon(day)),
        strong: year % (every * 5) === 0,
      });
  }
  return ticks;
}

function noon(day: number): Date {
  return new Date((day + 0.5) * msPerDay);
}

/** The part of the field that is later than a day, px. */
export function laterThan(scale: Scale, day: number): { left: number; right: number } {
  const seam = scale.edge(day + 1);
  return scale.mirrored
    ? { left: 0, right: Math.min(seam, scale.width) }
    : { left: Math.max(0, seam), right: scale.width };
}
