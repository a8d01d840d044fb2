import { Crowd } from "../graph/crowd.ts";
import { type Mark, stands } from "./marks.ts";

/** Words beside a mark. `lines` are as many as they need at `width`. */
export interface Label {
  id: string;
  entity: string;
  left: number;
  top: number;
  width: number;
  height: number;
  align: "left" | "right";
  lines: 1 | 2;
  /** The words stand in the mark itself. */
  inside: boolean;
}

/** Where words may stand, px. */
interface Field {
  width: number;
  top: number;
  bottom: number;
  mirrored: boolean;
  /** Heights of the lanes, whose lines run through all of it. */
  lanes: number[];
}

/** Width in px of the words of a mark: its name, and its day behind it. */
export type Wide = (mark: Mark) => number;

const lineHeight = 16;
const broad = 340;
const foldedMost = 240;
/** Where marks are many, words for all would find no room anyway. */
const mostTried = 160;
const gap = 13;
/** From a lane to the middle of words that it leaves free. */
const offLine = { 1: 12.5, 2: lineHeight + 4.5 } as const;

/**
 * Puts words beside marks where there is room, none over another, over a ring or over the edge. The
 * first marks given get the first choice. A mark whose words find no place has them on hover and focus.
 */
export function labelsOf(
  marks: Mark[],
  first: (mark: Mark) => number,
  wide: Wide,
  field: Field,
  taken: { x: number; y: number; width: number; height: number }[],
): Label[] {
  const crowd = new Crowd();
  for (const box of taken) crowd.add(box);
  for (const mark of marks) for (const box of solid(mark)) crowd.add(box);

  const labels: Label[] = [];
  // Equals are tried all over the field, not from one end of it.
  const ranked = marks
    .map((mark, i) => ({ mark, rank: first(mark), turn: (i * 7919) % (marks.length || 1) }))
    .sort((a, b) => b.rank - a.rank || a.turn - b.turn);
  for (const { mark } of ranked.slice(0, mostTried)) {
    const need = wide(mark) + 2;
    const free = choices(mark, need, field).filter(
      ({ left, top, width, height, inside }) =>
        left >= 2 &&
        left + width <= field.width - 2 &&
        top >= field.top &&
        top + height <= field.bottom &&
        (inside || crowd.isFree({ x: left - 2, y: top, width: width + 4, height })),
    );
    // Where no line would run through the words, if there is such a place.
    const found = free.find((choice) => !isStruck(choice, field.lanes)) ?? free[0];
    if (!found) continue;
    crowd.add({ x: found.left - 4, y: found.top, width: found.width + 8, height: found.height });
    labels.push({ ...found, id: mark.id, entity: mark.moment.entity });
  }
  return labels;
}

type Choice = Omit<Label, "id" | "entity">;

function isStruck({ top, height, inside }: Choice, lanes: number[]): boolean {
  return !inside && lanes.some((y) => y > top && y < top + height);
}

function choices(mark: Mark, need: number, { mirrored, width }: Field): Choice[] {
  const { left, right, glyph, rings, shape, fadeLeft } = mark;
  const [first, last] = [rings[0]!, rings.at(-1)!];
  const [from, to] = shape === "span" ? [left, right] : stands(mark);
  const found: Choice[] = [];
  const box = (beside: "left" | "right", y: number, wide: number, lines: 1 | 2): Choice => {
    const height = lines * lineHeight;
    return {
      left: beside === "right" ? to + gap : from - gap - wide,
      top: y - height / 2,
      width: wide,
      height,
      align: beside === "right" ? "left" : "right",
      lines,
      inside: false,
    };
  };
  if (shape === "span" && Math.min(right, width) - Math.max(left, 0) > need + 16) {
    const start = mirrored ? Math.min(right, width) - 8 - need : Math.max(left, 0) + 8;
    const spot = { left: start, width: need, height: lineHeight, lines: 1 as const };
    const [y] = rings;
    return [{ ...spot, top: y! - lineHeight / 2, align: "left", inside: true }];
  }
  // A soft mark's words stand in its softness, where nothing else can be.
  const sides: ("left" | "right")[] =
    shape === "soft" && fadeLeft > 40
      ? ["left", "right"]
      : mirrored
        ? ["left", "right"]
        : ["right", "left"];
  // Between the lanes rather than on one, where its line would run through the words.
  const heights = (lines: 1 | 2) => {
    const outer = [first - offLine[lines], last + offLine[lines]];
    return rings.length === 1
      ? [...outer, glyph.y]
      : [...new Set([glyph.y, ...between(rings), ...outer, ...rings])];
  };
  if (need <= broad)
    for (const y of heights(1)) for (const side of sides) found.push(box(side, y, need, 1));
  const folded = Math.min(foldedMost, Math.ceil(need / 2) + 30);
  if (need > 110)
    for (const y of heights(2)) for (const side of sides) found.push(box(side, y, folded, 2));
  return found;
}

function between(rings: number[]): number[] {
  return rings.slice(1).map((ring, i) => (ring + rings[i]!) / 2);
}

/** What no words may cover: rings, bar and glyph of a mark, and a span whole. */
function solid(mark: Mark) {
  const { shape, left, right, rings, top, bottom, glyph } = mark;
  if (shape === "span")
    return rings.map((y) => ({ x: left, y: y - 8, width: right - left, height: 16 }));
  const [from, to] = stands(mark);
  const width = to - from;
  return [
    { x: from - 3, y: top, width: width + 6, height: Math.max(1, bottom - top) },
    ...rings.map((y) => ({ x: from - 6, y: y - 6, width: width + 12, height: 12 })),
    { x: glyph.x - 9, y: glyph.y - 8, width: 18, height: 16 },
  ];
}
