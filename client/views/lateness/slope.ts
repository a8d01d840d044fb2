import { addDays, daysBetween, firstOf, lastOf } from "../../../model/day.ts";
import type { Late } from "../../store/lateness.ts";

/** From days to px along both axes; they share one scale, so that what is upright was known at once. */
export interface SlopeScale {
  from: string;
  to: string;
  x(day: string): number;
  width: number;
}

/** One thing between the two axes: where it became true (a day or some days) and where it was known. */
export interface Slope {
  late: Late;
  top: number;
  /** First and last px of the days on which it can have become true. */
  topFrom: number;
  topTo: number;
  /** Where it was known; it may lie outside the picture. */
  bottom: number;
  /** Known after the last day of the scale: the slope leaves the picture at its side. */
  beyond: boolean;
  /** How far down it is seen, 0 to 1. */
  seen: number;
}

const margin = 14;

/**
 * A scale over the window and what was learnt after it, up to as long again as the window (a month at
 * least): one page read years later must not press all others together.
 */
export function slopeScaleOf(
  late: readonly Late[],
  { from, to }: { from: string; to: string },
  width: number,
  mirrored: boolean,
): SlopeScale {
  const furthest = addDays(to, Math.max(30, daysBetween(from, to)));
  const learnt = lastOf([to, ...late.map(({ known }) => known)]);
  const first = firstOf([from, ...late.map(({ known }) => known)]);
  const start = lastOf([first, addDays(from, -30)]);
  const end = firstOf([learnt, furthest]);
  const length = Math.max(1, daysBetween(start, end));
  const room = Math.max(1, width - 2 * margin);
  const x = (day: string) => {
    const along = margin + (daysBetween(start, day) / length) * room;
    return mirrored ? width - along : along;
  };
  return { from: start, to: end, x, width };
}

/** Every thing as a slope. Days before or after the scale stand at its ends above, and run on below. */
export function slopesOf(late: readonly Late[], scale: SlopeScale): Slope[] {
  const { from, to, x } = scale;
  const inside = (day: string) => (day < from ? from : day > to ? to : day);
  return late.map((one) => {
    const [topFrom, topTo] = [x(inside(one.trueFrom)), x(inside(one.trueTo))];
    const top = (topFrom + topTo) / 2;
    const bottom = x(one.known);
    const beyond = one.known > to;
    const seen = beyond ? (x(to) - top) / (bottom - top) : 1;
    return { late: one, top, topFrom, topTo, bottom, beyond, seen };
  });
}

/** Where the two axes lie in a picture of some height, px: words above the upper, months below the lower. */
export function axesOf(height: number): [top: number, bottom: number] {
  return [34, height - 34];
}

/** As near as a finger is steady, px. */
const reach = 24;

/** The slope that passes nearest to a point, sideways; null when none is near. */
export function nearestSlope(
  slopes: readonly Slope[],
  x: number,
  y: number,
  height: number,
): Slope | null {
  const [top, bottom] = axesOf(height);
  const along = Math.min(1, Math.max(0, (y - top) / (bottom - top)));
  const away = (slope: Slope) => Math.abs(slope.top + (slope.bottom - slope.top) * along - x);
  const nearest = slopes.reduce<Slope | null>(
    (best, slope) => (best === null || away(slope) < away(best) ? slope : best),
    null,
  );
  return nearest && away(nearest) <= reach ? nearest : null;
}

/** The slopes that carry their length in words: the latest ones first, as long as none touches another. */
export function labelled(slopes: readonly Slope[], wide: number, most: number): Slope[] {
  const taken: number[] = [];
  const shown: Slope[] = [];
  const byLength = slopes
    .filter(({ late }) => late.way === "later" && late.least > 1)
    .toSorted((a, b) => b.late.least - a.late.least || (a.late.id < b.late.id ? -1 : 1));
  for (const slope of byLength) {
    if (shown.length === most) break;
    const middle = middleOf(slope);
    if (taken.some((other) => Math.abs(other - middle) < wide)) continue;
    taken.push(middle);
    shown.push(slope);
  }
  return shown;
}

/** Half way along what is seen of a slope, px from the side. */
export function middleOf({ top, bottom, seen }: Slope): number {
  return top + ((bottom - top) * seen) / 2;
}

/** The first day of each month on the scale; of a long one, only as many as there is room for. */
export function monthsOn({ from, to, x, width }: SlopeScale): { day: string; x: number }[] {
  const months: string[] = [];
  let month = from.slice(0, 7);
  while (`${month}-01` <= to) {
    if (`${month}-01` >= from) months.push(`${month}-01`);
    month = addDays(`${month}-28`, 7).slice(0, 7);
  }
  const every = Math.ceil((months.length * 90) / Math.max(1, width));
  return months.filter((_, at) => at % every === 0).map((day) => ({ day, x: x(day) }));
}
