import type { Lanes } from "../../../model/shown.ts";
import type { Scene, SceneNode } from "../../store/scene.ts";
import type { KnownFacts } from "../../store/standings.ts";
import { type Density, densitiesOf } from "./density.ts";
import { type Moment, momentsOf } from "./events.ts";
import { dayAt, dayNumber } from "./extent.ts";
import { type Measured, measuresOf, type Tally } from "./figures.ts";
import { busyLanes, foldedOf, laneOfChosen, openLanes } from "./folding.ts";
import { type Label, labelsOf } from "./labels.ts";
import { type Lane, lanesOfMoments, nobody } from "./lanes.ts";
import { type Laid, laidOf, type Mark, marksOf, stackOf } from "./marks.ts";
import { type Stage, stagesOf } from "./phases.ts";
import { type Rows, rowsOf } from "./rows.ts";
import type { Scale } from "./scale.ts";
import { type Silence, silencesOf } from "./silence.ts";
import { type StageBox, stageRows, type TallyPill, tallyPills } from "./stages.ts";

/** All that a timeline tells of, whatever stretch of it is seen. */
export interface Subject {
  /** What the lanes stand for. */
  by: Lanes;
  moments: Moment[];
  undated: SceneNode[];
  stages: Stage[];
  measures: Measured[];
  lanes: Lane[];
  silences: Silence[];
}

export function subjectOf(scene: Scene, facts: KnownFacts, by: Lanes = "actors"): Subject {
  const { moments, undated } = momentsOf(scene, facts, by);
  return {
    by,
    moments,
    undated,
    stages: stagesOf(scene, facts),
    measures: measuresOf(scene, facts),
    lanes: lanesOfMoments(moments, facts),
    silences: silencesOf(moments),
  };
}

/** Words and their widths in px, as the picture writes them. */
export interface Lettering {
  mark(moment: Moment): number;
  stage(stage: Stage): { text: string; width: number };
  tally(tally: Tally): { text: string; width: number; speakerWidth: number };
  silence(silence: Silence): { text: string; width: number };
}

export interface Asked {
  scale: Scale;
  window: { from: string; to: string };
  at: string;
  /** Lanes without an event in the window stand there too. */
  unfolded: boolean;
  selected: string | null;
  hovered: string | null;
}

/** Everything that is drawn, in px of a field as wide as the scale. */
export interface Picture {
  by: Lanes;
  scale: Scale;
  at: number;
  rows: Rows;
  marks: Mark[];
  /** The marks of lanes that show how many, not each; they still answer to the keyboard. */
  crowded: Mark[];
  dense: Density[];
  /** Boxes of phases; `row` is the place of their agreement. */
  stages: (StageBox & { row: number; top: number })[];
  /** What the rows of phases are named for. */
  agreements: { id: string; name: string; top: number }[];
  pills: (TallyPill & { top: number })[];
  /** Their first and last day beside their place. */
  silences: {
    left: number;
    right: number;
    text: string | null;
    from: string;
    to: string;
    days: number;
  }[];
  labels: Label[];
}

export function pictureOf(subject: Subject, asked: Asked, lettering: Lettering): Picture {
  const { scale, selected, hovered } = asked;
  const at = dayNumber(asked.at)!;
  const chosen = selected === null ? [] : [selected];
  const busy = busyLanes(subject, asked.window, chosen);
  const open = openLanes(subject.lanes, busy, laneOfChosen(subject, chosen));
  const lanes = subject.lanes.filter(({ id }) => asked.unfolded || open.has(id));
  if (busy.has(nobody)) lanes.push({ id: nobody, kind: "Topic", name: "", roles: [], held: [] });

  const laid = laidOf(subject.moments, scale, at, new Set(lanes.map(({ id }) => id)), nobody);
  const dense = densitiesOf(
    laid.map(({ x, on }) => ({ x, lanes: on })),
    scale.width,
  );
  const inCrowd = new Set(dense.map(({ lane }) => lane));
  const isAsked = ({ moment }: Laid) => moment.entity === selected || moment.entity === hovered;
  // A lane with a few marks has them, however many stand on a lane that they share.
  const apart = laid.flatMap((one) => {
    const on = isAsked(one) ? one.on : one.on.filter((lane) => !inCrowd.has(lane));
    if (on.length === 0) return [];
    return on.length === one.on.length ? one : { ...one, on };
  });
  const stack = stackOf(apart.filter(({ on }) => !on.some((lane) => inCrowd.has(lane))));

  const stages = stageRows(subject.stages, scale, at, lettering.stage);
  const blocks = subject.measures
    .map((measure) => ({ measure, pills: tallyPills(measure.tallies, scale, at, lettering.tally) }))
    .filter(({ pills }) => pills.length > 0);
  const silences = silencesIn(subject.silences, scale, lettering);
  const rows = rowsOf({
    stages: stages.map(({ lines }) => lines),
    hasSilence: silences.some(({ text }) => text !== null),
    lanes,
    stacked: stack.height,
    quiet: foldedOf(subject, open, busy),
    measures: blocks.map(({ measure, pills }) => ({
      measure,
      lines: Math.max(...pills.map(({ line }) => line + 1)),
    })),
  });

  const marks = marksOf(apart, rows.lanes, stack.level);
  const among = new Set(apart.map(({ id }) => id));
  const crowded = laid.filter((one) => !among.has(one.id) || isAsked(one));
  const rank = (mark: Mark) =>
    (mark.moment.entity === selected ? 8 : 0) +
    (mark.moment.inPeriod ? 4 : 0) +
    Math.min(3, mark.rings.length);
  return {
    by: subject.by,
    scale,
    at,
    rows,
    marks,
    crowded: marksOf(
      crowded.filter(({ on }) => on.some((lane) => inCrowd.has(lane))),
      rows.lanes,
      stack.level,
    ),
    dense,
    stages: stages.flatMap(({ boxes }, i) =>
      boxes.map((box) => ({ ...box, row: i, top: rows.stages[i]![box.line]! })),
    ),
    agreements: stages.map(({ id, name }, i) => ({ id, name, top: rows.stages[i]![0]! })),
    pills: blocks.flatMap(({ pills }, i) =>
      pills.map((pill) => ({ ...pill, top: rows.measures[i]!.lines[pill.line]! })),
    ),
    silences,
    labels: labelsOf(
      marks.filter(({ x, right, left }) => x > -20 && left < scale.width && right > 0),
      rank,
      ({ moment }) => lettering.mark(moment),
      {
        width: scale.width,
        top: rows.ground[0] - 8,
        bottom: rows.ground[1] + 9,
        mirrored: scale.mirrored,
        lanes: rows.lanes.map(({ y }) => y),
      },
      [
        {
          x: scale.x(at) - 1,
          y: rows.ground[0],
          width: 2,
          height: rows.ground[1] - rows.ground[0],
        },
      ],
    ),
  };
}

function silencesIn(silences: Silence[], scale: Scale, { silence: say }: Lettering) {
  return silences.flatMap((silence) => {
    const ends = [scale.edge(silence.from), scale.edge(silence.to + 1)];
    const [left, right] = [Math.min(...ends), Math.max(...ends)];
    if (right < 0 || left > scale.width) return [];
    const { text, width } = say(silence);
    const seen = Math.min(right, scale.width) - Math.max(left, 0);
    const stretch = { from: dayAt(silence.from), to: dayAt(silence.to), days: silence.days };
    return [{ left, right, text: seen > width + 16 ? text : null, ...stretch }];
  });
}
