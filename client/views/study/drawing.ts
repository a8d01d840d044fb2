import { addDays, daysBetween, lastOf } from "../../../model/day.ts";
import type { Late } from "../../store/lateness.ts";
import type { DayView } from "../../store/study/day-view.ts";
import { type Slope, type SlopeScale, slopeScaleOf, slopesOf } from "../lateness/slope.ts";

/** A thing in the picture: its slope, and where its name stands. */
export interface DrawnThing {
  slope: Slope;
  /** Said by nobody until after the day. */
  isLater: boolean;
  /** The row of its name, from 0 at the axis upwards; null: there is no room for it. */
  row: number | null;
  name: string;
  /** Where its name begins or ends, px. */
  nameAt: number;
  anchor: "start" | "end";
}

export interface Drawing {
  scale: SlopeScale;
  width: number;
  height: number;
  /** Where the two axes lie, px. */
  top: number;
  bottom: number;
  /** Where the day of the step lies, px. */
  x: number;
  mirrored: boolean;
  /** How far along, 0 to 1, the middle of what comes after the day is. */
  after: number;
  things: DrawnThing[];
}

interface Asked {
  at: string;
  extent: { from: string; to: string };
  width: number;
  mirrored: boolean;
  oneClock: boolean;
  /** Entities that are named before all others. */
  first: ReadonlySet<string>;
  /** How many rows there are for names. */
  rows: number;
  /** Cuts a name to what there is room for. */
  name: (late: Late) => string;
}

/** Px from one row of names to the next. */
export const rowHeight = 20;
/** Px a letter takes, about, at 12 px. */
const letter = 6.4;

/** Where everything lies in the picture of a day. */
export function drawingOf(view: DayView, asked: Asked): Drawing {
  const { at, extent, width, mirrored, oneClock, rows } = asked;
  const span = Math.max(20, daysBetween(extent.from, extent.to));
  const from = addDays(extent.from, -Math.ceil(span / 16));
  // Whatever is hidden or yet to come has some room, even at the last step.
  const to = addDays(lastOf([extent.to, at]), Math.ceil(span / 8));
  const scale = slopeScaleOf([], { from, to }, width, mirrored);
  const all = [...view.known, ...view.ahead, ...view.notYet];
  const later = new Set(view.notYet.map(({ id }) => id));
  const top = 34 + rows * rowHeight;
  const bottom = oneClock ? top + 40 : top + 200;
  const x = scale.x(at);
  return {
    ...{ scale, width, top, bottom, x, mirrored },
    height: bottom + 34,
    after: ((mirrored ? width - x : x) / Math.max(1, width) + 1) / 2,
    things: named(slopesOf(all, scale), later, asked),
  };
}

/** Gives each thing's name the lowest row that is free there; what the step rests on and the newest first. */
function named(slopes: Slope[], later: Set<string>, asked: Asked): DrawnThing[] {
  const taken: [from: number, to: number][][] = Array.from({ length: asked.rows }, () => []);
  const rank = ({ late }: Slope) => (asked.first.has(late.entity) ? 1 : 0);
  const newest = slopes.toSorted(
    (a, b) => rank(b) - rank(a) || (a.late.trueFrom < b.late.trueFrom ? 1 : -1),
  );
  const seen = new Set<string>();
  return newest.map((slope): DrawnThing => {
    const name = asked.name(slope.late);
    const wide = name.length * letter + 14;
    // Names stand on the side of the past where there is room, else over what is still to come.
    const [left, right] = [slope.top - wide, slope.top + wide];
    const toLeft = asked.mirrored ? right > asked.width : left > 0;
    const [from, to] = toLeft ? [left, slope.top + 8] : [slope.top - 8, right];
    // Of a thing with several days one is named.
    const isNew = !seen.has(slope.late.entity);
    const fits = isNew && from >= 0 && to <= asked.width;
    const row = fits
      ? taken.findIndex((others) => others.every(([a, b]) => to < a || from > b))
      : -1;
    if (row >= 0) {
      taken[row]!.push([from, to]);
      seen.add(slope.late.entity);
    }
    return {
      ...{ slope, name, row: row < 0 ? null : row, nameAt: slope.top + (toLeft ? 6 : -6) },
      anchor: toLeft ? "end" : "start",
      isLater: later.has(slope.late.id),
    };
  });
}

/** The things whose lateness is told in words: the latest ones, as long as none touches another. */
export function isTold(thing: DrawnThing, drawing: Drawing): boolean {
  const slow = (late: Late) => late.way === "later" && late.least > 1;
  const told: DrawnThing[] = [];
  for (const one of drawing.things.toSorted((a, b) => b.slope.late.least - a.slope.late.least)) {
    if (!slow(one.slope.late) || told.length === 4) continue;
    if (told.every((other) => Math.abs(middle(other) - middle(one)) > 120)) told.push(one);
  }
  return told.includes(thing);
}

function middle({ slope: { top, bottom, seen } }: DrawnThing): number {
  return top + ((bottom - top) * seen) / 2;
}
