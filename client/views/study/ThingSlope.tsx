import { useWords } from "../../messages/words.tsx";
import { isContested } from "../../store/study/day-view.ts";
import { lateInWords } from "../lateness/telling.ts";
import { glyphs } from "../parts/glyphs.ts";
import { type Drawing, type DrawnThing, isTold } from "./drawing.ts";

interface Props {
  thing: DrawnThing;
  drawing: Drawing;
}

/** The way down from the day a thing was true to the day it was first said, with the days between. */
export function ThingSlope({ thing, drawing }: Props) {
  const words = useWords();
  const { slope, isLater } = thing;
  const { top, bottom } = drawing;
  const dashed = isContested(slope.late);
  const family = dashed ? "dispute" : glyphs[slope.late.kind].family;
  const seenTo = top + (bottom - top) * slope.seen;
  const edge = slope.top + (slope.bottom - slope.top) * slope.seen;
  const look = ["slope", family, dashed && "dashed", isLater && "said-later"];
  return (
    <g className={look.filter(Boolean).join(" ")}>
      <line className="stroke" x1={slope.top} y1={top} x2={edge} y2={seenTo} />
      {slope.beyond ? (
        <circle className="leaves" cx={edge} cy={seenTo} r="3" />
      ) : (
        <circle className="known-mark" cx={slope.bottom} cy={bottom} r="5" />
      )}
      {isTold(thing, drawing) && (
        <text
          className={`slope-label ${family}`}
          x={(slope.top + edge) / 2}
          y={(top + seenTo) / 2}
          textAnchor="middle"
        >
          {lateInWords(slope.late, words)}
        </text>
      )}
    </g>
  );
}
