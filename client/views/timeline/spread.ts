import type { Extent } from "./extent.ts";
import type { Scale } from "./scale.ts";

/** What a date covers on the screen, px. `left <= x <= right`. */
export interface Spread {
  /** Where the mark stands. */
  x: number;
  left: number;
  right: number;
  /** How far the soft edge reaches in from either side; 0 is a hard edge. */
  fadeLeft: number;
  fadeRight: number;
  /** `bar`: on a day. `soft`: on some day of these. `span`: on all of these. */
  shape: "bar" | "soft" | "span";
  /** No end is reported: it reaches to `at`, and its edge there is not an end. */
  open: boolean;
}

/** How far a side of which nothing is known fades out, px; and how narrow a soft mark may be. */
const unknownSide = 140;
const narrowest = 28;

/** Lays a date on the scale. `at` is the day to which what has no end is drawn. */
export function spreadOf(extent: Extent, scale: Scale, at: number): Spread {
  return extent.lasts ? spanOf(extent, scale, at) : pointOf(extent, scale);
}

function pointOf({ first, last, anchor, vague }: Extent, scale: Scale): Spread {
  const x = scale.x(anchor);
  if (!vague) return placed(x, x, x, 0, 0, "bar", false, scale);
  const sign = scale.mirrored ? -1 : 1;
  let start = first === null ? x - sign * unknownSide : scale.edge(first);
  let end = last === null ? x + sign * unknownSide : scale.edge(last + 1);
  // Fading towards the side that is not known; both sides when the day lies somewhere between.
  if (first === null) end = x;
  else if (last === null) start = x;
  else if (Math.abs(end - start) < narrowest)
    [start, end] = [x - (sign * narrowest) / 2, x + (sign * narrowest) / 2];
  const length = Math.abs(end - start);
  const [fadeStart, fadeEnd] =
    first === null ? [length, 0] : last === null ? [0, length] : [length / 2, length / 2];
  return placed(x, start, end, fadeStart, fadeEnd, "soft", false, scale);
}

function spanOf({ first, last, begun, ended, vague }: Extent, scale: Scale, at: number): Spread {
  const sign = scale.mirrored ? -1 : 1;
  const unknown = first === null && begun !== null ? unknownSide : 0;
  const start = scale.edge(first ?? begun ?? last!) - sign * unknown;
  const open = last === null;
  const reach = Math.max(at + 1, (begun ?? first!) + 1);
  const end = open ? scale.edge(reach) : scale.edge(last + 1);
  const length = Math.max(2, Math.abs(end - start));
  const softness = (sure: number | null, edge: number) =>
    sure === null ? 0 : Math.min(length / 2, Math.abs(scale.edge(sure) - edge));
  const marked = vague && first === begun && last === ended && !open;
  const fadeStart =
    unknown > 0 ? unknown : marked ? Math.min(16, length / 2) : softness(begun, start);
  const fadeEnd = open
    ? Math.min(24, length / 2)
    : marked
      ? Math.min(16, length / 2)
      : softness(ended === null ? null : ended + 1, end);
  return placed(start, start, start + sign * length, fadeStart, fadeEnd, "span", open, scale);
}

function placed(
  x: number,
  start: number,
  end: number,
  fadeStart: number,
  fadeEnd: number,
  shape: Spread["shape"],
  open: boolean,
  { mirrored }: Scale,
): Spread {
  const [left, right] = mirrored ? [end, start] : [start, end];
  const [fadeLeft, fadeRight] = mirrored ? [fadeEnd, fadeStart] : [fadeStart, fadeEnd];
  return { x, left, right, fadeLeft, fadeRight, shape, open };
}
