import type { Scene, SceneNode } from "../../store/scene.ts";
import type { KnownFacts } from "../../store/standings.ts";
import { type Density, densitiesOf } from "./density.ts";
import { type Moment, momentsOf } from "./events.ts";
import { dayNumber } from "./extent.ts";
import { type Measured, measuresOf, type Tally } from "./figures.ts";
import { type Label, labelsOf } from "./labels.ts";
import { type Lane, lanesOfMoments, nobody } from "./lanes.ts";
import { laidOf, type Mark, marksOf, stackOf } from "./marks.ts";
import { type Stage, stagesOf } from "./phases.ts";
import { type Rows, rowsOf } from "./rows.ts";
import type { Scale } from "./scale.ts";
import { type Silence, silencesOf } from "./silence.ts";
import { type StageBox, stageBoxes, type TallyPill, tallyPills } from "./stages.ts";

/** All that a timeline tells of, whatever stretch of it is seen. */
export interface Subject {
  moments: Moment[];
  undated: SceneNode[];
  stages: Stage[];
  measures: Measured[];
  lanes: Lane[];
  silences: Silence[];
}

export function subjectOf(scene: Scene, facts: KnownFacts): Subject {
  const { moments, undated } = momentsOf(scene, facts);
  return {
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
  scale: Scale;
  at: number;
  rows: Rows;
  marks: Mark[];
  /** The marks of lanes that show how many, not each; they still answer to the keyboard. */
  crowded: Mark[];
  dense: Density[];
  stages: (StageBox & { top: number })[];
  pills: (TallyPill & { top: number })[];
  silences: { left: number; right: number; text: string | null }[];
  labels: Label[];
}

export function pictureOf(subject: Subject, asked: Asked, lettering: Lettering): Picture {
  const { scale, selected, hovered } = asked;
  const at = dayNumber(asked.at)!;
  const chosen = selected === null ? [] : [selected];
  const busy = busyLanes(subject, asked.window, chosen);
  const lanes = subject.lanes.filter(({ id }) => asked.unfolded || busy.has(id));
  if (busy.has(nobody)) lanes.push({ id: nobody, kind: "Topic", name: "", roles: [], held: [] });

  const laid = laidOf(subject.moments, scale, at, new Set(lanes.map(({ id }) => id)), nobody);
  const dense = densitiesOf(
    laid.map(({ x, on }) => ({ x, lanes: on })),
    scale.width,
  );
  const inCrowd = new Set(dense.map(({ lane }) => lane));
  const isCrowded = (on: string[]) => on.some((lane) => inCrowd.has(lane));
  const stack = stackOf(laid.filter(({ on }) => !isCrowded(on)));

  const boxes = stageBoxes(subject.stages, scale, at, lettering.stage);
  const blocks = subject.measures
    .map((measure) => ({ measure, pills: tallyPills(measure.tallies, scale, at, lettering.tally) }))
    .filter(({ pills }) => pills.length > 0);
  const silences = silencesIn(subject.silences, scale, lettering);
  const rows = rowsOf({
    stageRows: Math.max(0, ...boxes.map(({ line }) => line + 1)),
    hasSilence: silences.some(({ text }) => text !== null),
    lanes,
    stacked: stack.height,
    quiet: subject.lanes.length - subject.lanes.filter(({ id }) => busy.has(id)).length,
    measures: blocks.map(({ measure, pills }) => ({
      measure,
      lines: Math.max(...pills.map(({ line }) => line + 1)),
    })),
  });

  const all = marksOf(laid, rows.lanes, stack.level);
  const isAsked = ({ moment }: Mark) => moment.entity === selected || moment.entity === hovered;
  const marks = all.filter((mark) => !isCrowded(mark.on) || isAsked(mark));
  const rank = (mark: Mark) =>
    (mark.moment.entity === selected ? 8 : 0) +
    (mark.moment.inPeriod ? 4 : 0) +
    Math.min(3, mark.rings.length);
  return {
    scale,
    at,
    rows,
    marks,
    crowded: all.filter(({ on }) => isCrowded(on)),
    dense,
    stages: boxes.map((box) => ({ ...box, top: rows.stages[box.line]! })),
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

/** Lanes with something that may have been in the window, and those of what is selected. */
function busyLanes({ moments }: Subject, { from, to }: Asked["window"], chosen: string[]) {
  const [first, last] = [dayNumber(from)!, dayNumber(to)!];
  const busy = new Set<string>();
  for (const { extent, lanes, entity } of moments) {
    const begins = extent.first ?? extent.anchor;
    const ends = extent.last ?? (extent.lasts ? Number.POSITIVE_INFINITY : extent.anchor);
    if ((begins > last || ends < first) && !chosen.includes(entity)) continue;
    for (const lane of lanes) busy.add(lane);
    if (lanes.length === 0) busy.add(nobody);
  }
  return busy;
}

function silencesIn(silences: Silence[], scale: Scale, { silence: say }: Lettering) {
  return silences.flatMap((silence) => {
    const ends = [scale.edge(silence.from), scale.edge(silence.to + 1)];
    const [left, right] = [Math.min(...ends), Math.max(...ends)];
    if (right < 0 || left > scale.width) return [];
    const { text, width } = say(silence);
    const seen = Math.min(right, scale.width) - Math.max(left, 0);
    return [{ left, right, text: seen > width + 16 ? text : null }];
  });
}
