import { useId } from "react";
import { dayAndMonth } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { Clocks } from "../../store/clocks.ts";
import { glyphs } from "../parts/glyphs.ts";
import type { Room } from "../parts/media.ts";
import { SlopeHatch } from "./SlopeHatch.tsx";
import { axesOf, labelled, middleOf, monthsOn, type Slope, type SlopeScale } from "./slope.ts";
import { lateInWords, monthInWords } from "./telling.ts";

interface Props {
  slopes: Slope[];
  scale: SlopeScale;
  height: number;
  clocks: Clocks;
  here: Slope | null;
  room: Room;
}

/** The drawing: two axes, a slope each, the two clocks, and hatching where nothing was known yet. */
export function SlopePicture({ slopes, scale, height, clocks, here, room }: Props) {
  const words = useWords();
  const pattern = useId();
  const [top, bottom] = axesOf(height);
  const { width, x } = scale;
  const clockAt = clocks.at >= scale.from && clocks.at <= scale.to ? x(clocks.at) : null;
  const knownAt = clocks.known !== null && clocks.known < scale.to ? x(clocks.known) : null;
  const mirrored = x(scale.from) > x(scale.to);
  const labels = labelled(slopes, 110, room === "phone" ? 2 : 7);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <defs>
        <SlopeHatch id={pattern} />
      </defs>
      {knownAt !== null && (
        <rect
          x={mirrored ? 0 : knownAt}
          y={top}
          width={mirrored ? knownAt : width - knownAt}
          height={bottom - top}
          fill={`url(#${pattern})`}
        />
      )}
      {[top, bottom].map((y) => (
        <line key={y} className="slope-line" x1="0" x2={width} y1={y} y2={y} />
      ))}
      {monthsOn(scale).map(({ day, x: at }) => (
        <g key={day} className="slope-tick">
          <line x1={at} x2={at} y1={top - 5} y2={top} />
          <line x1={at} x2={at} y1={bottom} y2={bottom + 5} />
          <text x={at} y={bottom + 20} textAnchor="middle">
            {monthInWords(day, words)}
          </text>
        </g>
      ))}
      {slopes.map((slope) => (
        <SlopeMark
          key={slope.late.id}
          slope={slope}
          ends={[top, bottom]}
          faded={here !== null && here !== slope}
        />
      ))}
      {here && <SlopeMark slope={here} ends={[top, bottom]} chosen />}
      {labels
        .filter((slope) => here === null || slope === here)
        .map((slope) => (
          <text
            key={slope.late.id}
            className={`slope-label ${glyphs[slope.late.kind].family}`}
            x={middleOf(slope)}
            y={top + ((bottom - top) * slope.seen) / 2 - 6}
            textAnchor="middle"
          >
            {lateInWords(slope.late, words)}
          </text>
        ))}
      {clockAt !== null && (
        <g className="slope-clock">
          <line x1={clockAt} x2={clockAt} y1={12} y2={bottom + 6} />
          <path d={`M${clockAt - 6} 6h12l-6 9z`} />
          <text x={clockAt} y="4" dominantBaseline="hanging" {...beside(clockAt)}>
            {words.say("lateness.asOf", { day: dayAndMonth(clocks.at, words) })}
          </text>
        </g>
      )}
      {knownAt !== null && (
        <g className="slope-clock known">
          <line x1={knownAt} x2={knownAt} y1={top} y2={bottom + 6} />
          <circle cx={knownAt} cy={bottom} r="5" />
        </g>
      )}
    </svg>
  );

  /** Words stand on the side of a line where there is room. */
  function beside(at: number) {
    const after = at < width / 2;
    return { dx: after ? 10 : -10, style: { textAnchor: after ? "start" : "end" } as const };
  }
}

interface MarkProps {
  slope: Slope;
  ends: [top: number, bottom: number];
  faded?: boolean;
  chosen?: boolean;
}

/** One slope: soft where the day it was true is not given outright, dashed where it is disputed. */
function SlopeMark({ slope, ends: [top, bottom], faded, chosen }: MarkProps) {
  const { late, topFrom, topTo } = slope;
  const { standing, kind } = late;
  const dashed = standing.disputed || standing.alleged;
  const family = dashed ? "dispute" : glyphs[kind].family;
  const look = ["slope", family, dashed && "dashed", faded && "faded", chosen && "chosen"];
  const edge = slope.top + (slope.bottom - slope.top) * slope.seen;
  const line = { x1: slope.top, y1: top, x2: slope.bottom, y2: bottom };
  return (
    <g className={look.filter(Boolean).join(" ")}>
      {topFrom !== topTo && (
        <path className="soft" d={`M${topFrom} ${top}H${topTo}L${slope.bottom} ${bottom}z`} />
      )}
      <line className="stroke" {...line} />
      <rect className="true-mark" x={slope.top - 4} y={top - 4} width="8" height="8" rx="2" />
      {slope.beyond ? (
        <circle className="leaves" cx={edge} cy={top + (bottom - top) * slope.seen} r="3" />
      ) : (
        <circle className="known-mark" cx={slope.bottom} cy={bottom} r="4" />
      )}
    </g>
  );
}
