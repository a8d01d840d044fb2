import { useId } from "react";
import { shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { SlopeHatch } from "../lateness/SlopeHatch.tsx";
import { monthsOn } from "../lateness/slope.ts";
import { monthInWords } from "../lateness/telling.ts";
import type { Drawing } from "./drawing.ts";

/** The two axes with their months, the day of the step, and the hatching over all that comes after it. */
export function Axes({
  drawing,
  at,
  oneClock,
}: {
  drawing: Drawing;
  at: string;
  oneClock: boolean;
}) {
  const words = useWords();
  const pattern = useId();
  const { scale, width, top, bottom, x, mirrored } = drawing;
  const roomAfter = mirrored ? x : width - x;
  const after = roomAfter > (width < 500 ? 100 : 220);
  return (
    <>
      <defs>
        <SlopeHatch id={pattern} />
      </defs>
      <rect
        x={mirrored ? 0 : x}
        y={24}
        width={mirrored ? x : width - x}
        height={bottom - 24}
        fill={`url(#${pattern})`}
      />
      {(oneClock ? [top] : [top, bottom]).map((y) => (
        <line key={y} className="slope-line" x1="0" x2={width} y1={y} y2={y} />
      ))}
      {monthsOn(scale).map(({ day, x: month }) => (
        <g key={day} className="slope-tick">
          <line x1={month} x2={month} y1={bottom} y2={bottom + 5} />
          <text x={month} y={bottom + 20} textAnchor="middle">
            {monthInWords(day, words)}
          </text>
        </g>
      ))}
      <g className="slope-clock">
        <line x1={x} x2={x} y1={14} y2={bottom + 6} />
        <path d={`M${x - 7} 6h14l-7 10z`} />
        <text
          x={x}
          y="6"
          dominantBaseline="hanging"
          dx={after === mirrored ? -12 : 12}
          style={{ textAnchor: after === mirrored ? "end" : "start" }}
        >
          {width < 500
            ? shortDay(at, words)
            : words.say(oneClock ? "study.here.oneClock" : "study.here", {
                day: shortDay(at, words),
              })}
        </text>
      </g>
    </>
  );
}
