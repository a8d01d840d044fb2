import type { Moment } from "./events.ts";
import { levelsOf } from "./levels.ts";
import { type LaneRow, stackStep } from "./rows.ts";
import type { Scale } from "./scale.ts";
import { type Spread, spreadOf } from "./spread.ts";

/** How a mark is inked; the first that holds of: withdrawn, alleged or disputed, outside, its family. */
export type Ink = "talk" | "text" | "happen" | "outside" | "dispute" | "withdrawn";

/** A moment laid on the scale, before its lanes have their heights. */
export interface Laid extends Spread {
  id: string;
  moment: Moment;
  /** The lanes on which it has a ring. */
  on: string[];
  ink: Ink;
  /** Alleged, or its day or itself disputed: dash, ≠ and a word. */
  dashed: boolean;
  hatched: boolean;
  /** Px of the days that are said where sources differ. */
  choices: number[];
}

/** A mark with its place on the lanes, px. */
export interface Mark extends Laid {
  /** One for every lane that took part. */
  rings: number[];
  /** First and last ring. */
  top: number;
  bottom: number;
  glyph: { x: number; y: number };
  /** What answers to the pointer and gets the focus ring. */
  bounds: { left: number; top: number; width: number; height: number };
}

const family = { Meeting: "talk", Agreement: "text", Act: "happen" } as const;

/** Lays moments on the scale. `shown` says which lanes are there; `at` is days since 1970-01-01. */
export function laidOf(
  moments: Moment[],
  scale: Scale,
  at: number,
  shown: ReadonlySet<string>,
  nobody: string,
): Laid[] {
  const laid: Laid[] = [];
  // A plain loop and no spreading: there may be 50,000, on every frame of a drag.
  for (const moment of moments) {
    const spread = spreadOf(moment.extent, scale, at);
    const { x, left, right, fadeLeft, fadeRight, shape, open } = spread;
    if (right < -40 || left > scale.width + 40) continue;
    // What lasted and was done to somebody lies on the lane of those who did it.
    const alone = shape === "span" && moment.kind === "Act" && moment.doers.length > 0;
    const lanes = alone ? moment.doers : moment.lanes;
    const on = lanes.length === 0 ? [nobody] : lanes.filter((lane) => shown.has(lane));
    if (on.length === 0) continue;
    const dashed = moment.alleged || moment.disputed;
    const choices = moment.dayDisputed ? moment.extent.choices.map(scale.x) : none;
    const { id, planned: hatched } = moment;
    const ink = inkOf(moment, dashed);
    laid.push({
      x,
      left,
      right,
      fadeLeft,
      fadeRight,
      shape,
      open,
      id,
      moment,
      on,
      dashed,
      hatched,
      ink,
      choices,
    });
  }
  return laid;
}

const none: number[] = [];

function inkOf(moment: Moment, dashed: boolean): Ink {
  if (moment.withdrawn) return "withdrawn";
  if (dashed) return "dispute";
  return moment.inPeriod ? family[moment.kind] : "outside";
}

/** How marks stack in their lanes. Bars in the order of time, so that the picture is always the same. */
export function stackOf(laid: Laid[]) {
  return levelsOf(
    laid.map(({ id, x, left, right, shape, on }) =>
      shape === "span"
        ? { id, left, right, lanes: on }
        : { id, left: x - 1, right: x + 1, lanes: on },
    ),
  );
}

const half = 8;

/** Puts marks on their lanes. */
export function marksOf(laid: Laid[], rows: LaneRow[], level: Map<string, number>): Mark[] {
  const lines = new Map(rows.map((row) => [row.lane.id, row.y]));
  return laid.map((mark) => {
    const { x, left, right, fadeLeft, fadeRight, shape, open } = mark;
    const { id, moment, on, dashed, hatched, ink, choices } = mark;
    const lift = stackStep * (level.get(id) ?? 0);
    const rings = on.map((lane) => lines.get(lane)! - lift);
    if (rings.length > 1) rings.sort((a, b) => a - b);
    const [top, bottom] = [rings[0]!, rings.at(-1)!];
    const [from, to] = shape === "span" ? [left, right] : stands(mark);
    const around = shape === "span" ? 2 : 11;
    const bounds = {
      left: from - around,
      top: top - half - 2,
      width: Math.max(18, to - from + 2 * around),
      height: bottom - top + 2 * half + 4,
    };
    const glyph = { x, y: glyphAt(rings) };
    // biome-ignore format: a line for the spread, one for the mark, one for its place.
    return {
      x, left, right, fadeLeft, fadeRight, shape, open,
      id, moment, on, dashed, hatched, ink, choices,
      rings, top, bottom, glyph, bounds,
    };
  });
}

/** Between the two rings nearest the middle; on the ring itself where there is one only. */
function glyphAt(rings: number[]): number {
  const middle = (rings[0]! + rings.at(-1)!) / 2;
  if (rings.length === 1 || !rings.some((ring) => Math.abs(ring - middle) < half + 4))
    return middle;
  const after = rings.findIndex((ring) => ring >= middle);
  const [above, below] = [rings[Math.max(0, after - 1)]!, rings[Math.max(1, after)]!];
  return (above + below) / 2;
}

/** From the first to the last of its bars: one, but where sources differ on the day. */
export function stands({ x, choices }: Laid): [number, number] {
  return choices.length === 0 ? [x, x] : [Math.min(x, ...choices), Math.max(x, ...choices)];
}
