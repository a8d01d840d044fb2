import { memo } from "react";
import type { Words } from "../../messages/words.tsx";
import type { BrushScale, Days } from "./brush.ts";
import type { Bar } from "./histogram.ts";
import { periodInWords } from "./telling.ts";

interface Props {
  bars: Bar[];
  scale: BrushScale;
  now: Days;
  /** Days since 1970-01-01: what is later is hatched. */
  at: number;
  words: Words;
}

const tall = 28;
const highest = 22;

/** Bars of the months; a month without an event is a dot, for it is not a month left out. */
export const Histogram = memo(function Histogram({ bars, scale, now, at, words }: Props) {
  const most = Math.max(1, ...bars.map(({ events }) => events));
  const ends = [scale.x(at + 1), scale.x(scale.run.to + 1)];
  const [later, width] = [Math.min(...ends), Math.abs(ends[1]! - ends[0]!)];
  return (
    <svg className="tl-histogram" width={scale.width} height={tall + 16} aria-hidden="true">
      {at < scale.run.to && (
        <>
          <pattern id="tl-later" width="9" height="9" patternUnits="userSpaceOnUse">
            <path d="M-1 10 10 -1M-5.5 5.5 5.5-5.5M3.5 14.5 14.5 3.5" />
          </pattern>
          <rect className="later" x={later} y="2" width={width} height={tall - 2} />
        </>
      )}
      <line x1="0" x2={scale.width} y1={tall + 0.5} y2={tall + 0.5} />
      {bars.map(({ period, from, to, events }) => {
        const x = Math.min(scale.x(from), scale.x(to));
        const wide = Math.abs(scale.x(to) - scale.x(from));
        const inside = to > now.from && from <= now.to ? "inside" : "";
        if (events === 0)
          return wide < 3 ? null : <circle key={period} cx={x + wide / 2} cy={tall - 3} r="1.1" />;
        const height = Math.max(2, (events / most) * highest);
        return (
          <rect
            key={period}
            className={inside}
            x={x + (wide > 4 ? 0.5 : 0)}
            y={tall - height}
            width={Math.max(1, wide - (wide > 4 ? 1 : 0))}
            height={height}
          >
            <title>
              {words.say("timeline.brush.bar", { period: periodInWords(period, words), events })}
            </title>
          </rect>
        );
      })}
      {wordedBars(bars, scale, words).map(({ period, x, text }) => (
        <text key={period} x={x} y={tall + 13}>
          {text}
        </text>
      ))}
    </svg>
  );
});

/** Years where they begin, months where there are few; never nearer than their width. */
function wordedBars(bars: Bar[], scale: BrushScale, { intl }: Words) {
  const byMonth = bars.length <= 14;
  const starts = ({ period }: Bar) => period.length === 4 || period.endsWith("-01");
  const wanted = bars.filter(
    (bar, i) => byMonth || starts(bar) || (i === 0 && !bars.slice(1, 4).some(starts)),
  );
  let last = Number.NEGATIVE_INFINITY;
  return wanted.flatMap((bar, i) => {
    const date = new Date((bar.from + 15) * 86_400_000);
    const year = !byMonth || i === 0 || starts(bar) ? "numeric" : undefined;
    const month = byMonth ? "short" : undefined;
    const half = scale.x(bar.to) > scale.x(bar.from) ? 16 : -16;
    const x = byMonth ? (scale.x(bar.from) + scale.x(bar.to)) / 2 : scale.x(bar.from) + half;
    if (Math.abs(x - last) < (byMonth ? 60 : 40) || x < 14 || x > scale.width - 14) return [];
    last = x;
    return [
      { period: bar.period, x, text: intl.formatDate(date, { year, month, timeZone: "UTC" }) },
    ];
  });
}
