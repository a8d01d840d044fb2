import { type CSSProperties, useId } from "react";
import type { Chart } from "./chart.ts";

/** The ground of a chart: days without a report, what was promised, and counts that go on one another. */
export function Plot({ chart: { gaps, joins, targets } }: { chart: Chart }) {
  const dots = useId();
  return (
    <svg className="plot" width="100%" height="100%" aria-hidden="true">
      <pattern id={dots} width="8" height="8" patternUnits="userSpaceOnUse">
        <circle cx="4" cy="4" r="0.9" />
      </pattern>
      {gaps.map(({ at, length }) => (
        <rect
          key={at}
          className="gap"
          x={`${at}%`}
          width={`${length}%`}
          y="0"
          height="100%"
          style={{ "--dots": `url(#${dots})` } as CSSProperties}
        />
      ))}
      {joins.map(({ from, to }) => (
        <line
          key={`${from.id} ${to.id}`}
          className="join"
          x1={`${from.at + from.length / 2}%`}
          x2={`${to.at + to.length / 2}%`}
          y1={`${100 - from.up}%`}
          y2={`${100 - to.up}%`}
        />
      ))}
      {targets.map(({ at, length, up }) => (
        <line
          key={`${at} ${up}`}
          className="target"
          x1={`${at}%`}
          x2={`${at + length}%`}
          y1={`${100 - up}%`}
          y2={`${100 - up}%`}
        />
      ))}
      <line className="base" x1="0" x2="100%" y1="100%" y2="100%" />
    </svg>
  );
}
