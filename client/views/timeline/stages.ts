import { groupBy } from "../../../model/group.ts";
import type { Tally } from "./figures.ts";
import { packed } from "./packing.ts";
import type { Stage } from "./phases.ts";
import type { Scale } from "./scale.ts";
import { type Spread, spreadOf } from "./spread.ts";

/** Words of a box, and where they stand: in it, or before or behind it where they do not fit. */
interface Worded {
  text: string;
  textLeft: number;
  textWidth: number;
}

/** A phase's box. */
export interface StageBox extends Worded {
  stage: Stage;
  spread: Spread | null;
  left: number;
  right: number;
  line: number;
}

/** Room around the words of a box, px. */
const air = 9;

/** An agreement's row: its boxes in as few lines as hold them. */
export interface StageRow {
  id: string;
  name: string;
  boxes: StageBox[];
  lines: number;
}

/**
 * Boxes of the phases, an agreement a row. What nobody says has begun stands behind `at`, as far as
 * the field goes: it has no days of its own. A row without anything in view or in the period is left out.
 */
export function stageRows(
  stages: Stage[],
  scale: Scale,
  at: number,
  say: (stage: Stage) => { text: string; width: number },
): StageRow[] {
  return [...groupBy(stages, ({ row }) => row.id).values()].flatMap((group) => {
    const ahead = group.filter(({ extent }) => extent === null);
    const boxes = [
      ...group.flatMap((stage) =>
        stage.extent === null ? [] : boxOf(stage, spreadOf(stage.extent, scale, at), scale, say),
      ),
      ...aheadBoxes(ahead, scale, at, say),
    ];
    if (!boxes.some(({ stage, spread }) => spread !== null || stage.inPeriod)) return [];
    const reach = boxes.map((box) => ({
      box,
      left: Math.min(box.left, box.textLeft - air),
      right: Math.max(box.right, box.textLeft + box.textWidth + air),
    }));
    const laid = packed(reach, 2).map(({ item, line }) => ({ ...item.box, line }));
    const lines = Math.max(...laid.map(({ line }) => line + 1));
    return [{ ...group[0]!.row, boxes: laid, lines }];
  });
}

type Unlined = Omit<StageBox, "line">;

/** A phase with days of its own; none where all of it is out of view. */
function boxOf(
  stage: Stage,
  spread: Spread,
  { width, mirrored }: Scale,
  say: (stage: Stage) => { text: string; width: number },
): Unlined[] {
  if (spread.right < 0 || spread.left > width) return [];
  const { text, width: textWidth } = say(stage);
  const left = Math.max(-8, spread.left);
  const right = Math.min(width + 8, Math.max(spread.right, spread.left + 6));
  const textLeft = placeOf(left, right, textWidth, width, mirrored);
  return [{ stage, spread, left, right, text, textLeft, textWidth }];
}

/**
 * Those without days share the field behind `at`, in their order. Where one has no room there for its
 * words, each has the whole field, with the words before it: none goes without its name.
 */
function aheadBoxes(
  ahead: Stage[],
  scale: Scale,
  at: number,
  say: (stage: Stage) => { text: string; width: number },
): Unlined[] {
  const { width, mirrored } = scale;
  const edge = Math.min(Math.max(scale.edge(at + 1), 0), width);
  const [near, far] = mirrored ? [edge - 8, 4] : [edge + 8, width - 4];
  const said = ahead.map((stage) => ({ stage, ...say(stage) }));
  const step = (far - near) / ahead.length;
  const fit = said.every((one) => Math.abs(step) - 4 >= one.width + 2 * air);
  return said.map(({ stage, text, width: textWidth }, place) => {
    const ends = fit
      ? [near + step * place, near + step * (place + 1) - (mirrored ? -4 : 4)]
      : [near, far];
    const [left, right] = [Math.min(...ends), Math.max(...ends)];
    const textLeft = fit
      ? placeOf(left, right, textWidth, width, mirrored)
      : besideAt(scale, at, textWidth);
    return { stage, spread: null, left, right, text, textLeft, textWidth };
  });
}

/** A count's pill over its days, with its words at one end and its speaker at the other. */
export interface TallyPill extends Worded {
  tally: Tally;
  spread: Spread;
  left: number;
  right: number;
  line: number;
  /** The speaker's left edge; null when the words stand outside, speaker and all. */
  speakerLeft: number | null;
}

/** Pills of one measure, in as few lines as hold them. */
export function tallyPills(
  tallies: Tally[],
  scale: Scale,
  at: number,
  say: (tally: Tally) => { text: string; width: number; speakerWidth: number },
): TallyPill[] {
  const { width, mirrored } = scale;
  const pills = tallies.flatMap((tally) => {
    const spread = spreadOf(tally.extent, scale, at);
    if (spread.right < 0 || spread.left > width) return [];
    const { text, width: words, speakerWidth } = say(tally);
    const left = Math.max(-10, Math.min(spread.left, spread.x - 6));
    const right = Math.min(width + 10, Math.max(spread.right, spread.x + 6));
    const [from, to] = [Math.max(0, left), Math.min(width, right)];
    const both = words + speakerWidth + 24;
    const fits = to - from >= both + 2 * air;
    const textWidth = fits ? words : words + speakerWidth + 16;
    const textLeft = fits
      ? mirrored
        ? to - air - words
        : from + air
      : placeOf(left, right, textWidth, width, mirrored);
    const speakerLeft = fits ? (mirrored ? from + air : to - air - speakerWidth) : null;
    return [{ tally, spread, left, right, text, textLeft, textWidth, speakerLeft }];
  });
  const reach = pills.map((pill) => ({
    pill,
    left: Math.min(pill.left, pill.textLeft - 6),
    right: Math.max(pill.right, pill.textLeft + pill.textWidth + 6),
  }));
  return packed(reach, 4).map(({ item, line }) => ({ ...item.pill, line }));
}

/** On the near side of the line of `at`, for what only begins behind it. */
function besideAt(scale: Scale, at: number, need: number): number {
  const x = scale.x(at);
  return scale.mirrored ? x + 7 : x - 7 - need;
}

/** In the box where it fits, in the part of it that is seen; else beside it, on the side with room. */
function placeOf(left: number, right: number, need: number, width: number, mirrored: boolean) {
  const [from, to] = [Math.max(0, left), Math.min(width, right)];
  if (to - from >= need + 2 * air) return mirrored ? to - air - need : from + air;
  const [before, behind] = [from - air - need, to + air];
  const fitsBefore = before >= 2;
  const fitsBehind = behind + need <= width - 2;
  if (mirrored ? fitsBefore || !fitsBehind : !fitsBehind && fitsBefore) return Math.max(2, before);
  return Math.min(behind, Math.max(2, width - need - 2));
}
