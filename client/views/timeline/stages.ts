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

/** A phase's box. `begins` is its own first day on the screen, not cut by the field. */
export interface StageBox extends Worded {
  stage: Stage;
  spread: Spread | null;
  left: number;
  right: number;
  line: number;
}

/** Room around the words of a box, px. */
const air = 9;

/**
 * Boxes of the phases in as few rows as hold them. What nobody says has begun stands behind `at`,
 * as far as the field goes: it has no days of its own.
 */
export function stageBoxes(
  stages: Stage[],
  scale: Scale,
  at: number,
  say: (stage: Stage) => { text: string; width: number },
): StageBox[] {
  const { width, mirrored } = scale;
  const boxes = stages.flatMap((stage) => {
    const { text, width: textWidth } = say(stage);
    const spread = stage.extent && spreadOf(stage.extent, scale, at);
    if (spread && (spread.right < 0 || spread.left > width)) return [];
    const ahead = Math.min(Math.max(scale.edge(at + 1), 0), width);
    const whole: [number, number] = spread
      ? [spread.left, spread.right]
      : mirrored
        ? [4, ahead - 8]
        : [ahead + 8, width - 4];
    const [left, right] = [
      Math.max(-8, whole[0]),
      Math.min(width + 8, Math.max(whole[1], whole[0] + 6)),
    ];
    const textLeft =
      !spread && right - left < textWidth + 2 * air
        ? besideAt(scale, at, textWidth)
        : placeOf(left, right, textWidth, width, mirrored);
    return [{ stage, spread, left, right, text, textLeft, textWidth }];
  });
  const reach = boxes.map((box) => ({
    box,
    left: Math.min(box.left, box.textLeft - air),
    right: Math.max(box.right, box.textLeft + box.textWidth + air),
  }));
  return packed(reach, 2).map(({ item, line }) => ({ ...item.box, line }));
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
