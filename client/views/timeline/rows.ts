import type { Measured } from "./figures.ts";
import type { Folded } from "./folding.ts";
import type { Lane } from "./lanes.ts";

/** A lane with its line at `y`; stacked marks stand above it. All in px from the top. */
export interface LaneRow {
  lane: Lane;
  top: number;
  height: number;
  y: number;
}

export interface Rows {
  /** Top of each line of each row of phases. */
  stages: number[][];
  /** Middle of the row of silences; null when there is none to tell of. */
  silence: number | null;
  lanes: LaneRow[];
  /** The line that says how many lanes are folded away. */
  quiet: ({ top: number; height: number } & Folded) | null;
  /** One block a measure, with the top of each of its lines. */
  measures: { measure: Measured; top: number; height: number; lines: number[] }[];
  /** Top and bottom of the lanes: the ground of the marks. */
  ground: [number, number];
  height: number;
}

export const laneHeight = 25;
export const stackStep = 13;
export const stageHeight = 22;
export const pillHeight = 15;
const stagePitch = 25;
const pillPitch = 18;
const silenceHeight = 20;

interface Wanted {
  /** How many lines each row of phases has. */
  stages: number[];
  hasSilence: boolean;
  lanes: Lane[];
  /** How many marks stand on one another in a lane, less one. */
  stacked: Map<string, number>;
  quiet: Folded;
  /** Each measure with how many lines its pills need. */
  measures: { measure: Measured; lines: number }[];
}

/** Gives everything its height, from the phases above to the counts below. */
export function rowsOf({
  stages: stageLines,
  hasSilence,
  lanes,
  stacked,
  quiet,
  measures,
}: Wanted): Rows {
  let top = 4;
  const take = (height: number) => {
    top += height;
    return top - height;
  };
  const stages = stageLines.map((length) => Array.from({ length }, () => take(stagePitch)));
  const silence = hasSilence ? take(silenceHeight) + silenceHeight / 2 : null;
  take(8);
  const start = top;
  const laneRows = lanes.map((lane) => {
    const height = laneHeight + stackStep * (stacked.get(lane.id) ?? 0);
    const y = take(height) + height - laneHeight / 2;
    return { lane, top: y + laneHeight / 2 - height, height, y };
  });
  const ground: [number, number] = [start, top];
  take(8);
  const folded = quiet.lanes > 0 ? { top: take(laneHeight), height: laneHeight, ...quiet } : null;
  if (measures.length > 0) take(6);
  const blocks = measures.map(({ measure, lines }) => {
    const height = Math.max(lines * pillPitch, 36) + 4;
    const at = take(height);
    const first = at + (height - lines * pillPitch) / 2 + 1;
    return {
      measure,
      top: at,
      height,
      lines: Array.from({ length: lines }, (_, i) => first + i * pillPitch),
    };
  });
  return {
    stages,
    silence,
    lanes: laneRows,
    quiet: folded,
    measures: blocks,
    ground,
    height: top + 6,
  };
}
