import { useWords } from "../../messages/words.tsx";
import { isContested } from "../../store/study/day-view.ts";
import { sentenceOfLate } from "../lateness/telling.ts";
import { glyphs } from "../parts/glyphs.ts";
import { KindMark } from "../parts/KindMark.tsx";
import { type Drawing, type DrawnThing, rowHeight } from "./drawing.ts";

interface Props {
  thing: DrawnThing;
  drawing: Drawing;
}

/** One thing on the upper axis: its mark, its name above, and softly the days on which it can have been. */
export function Thing({ thing, drawing }: Props) {
  const words = useWords();
  const { slope, row, name, nameAt, anchor } = thing;
  const { late, topFrom, topTo } = slope;
  const { top, scale } = drawing;
  const contested = isContested(late);
  const family = contested ? "dispute" : glyphs[late.kind].family;
  const nameY = top - 20 - (row ?? 0) * rowHeight;
  const isSeen = late.trueFrom >= scale.from && late.trueFrom <= scale.to;
  if (!isSeen) return null;
  return (
    <g className={`slope ${family}`}>
      <title>{sentenceOfLate(late, words)}</title>
      {topTo !== topFrom && (
        <rect
          className="soft"
          x={Math.min(topFrom, topTo)}
          y={top - 10}
          width={Math.abs(topTo - topFrom)}
          height="20"
        />
      )}
      {row !== null && (
        <line className="leader" x1={slope.top} x2={slope.top} y1={top - 12} y2={nameY + 4} />
      )}
      <g transform={`translate(${slope.top - 11} ${top - 11})`}>
        <KindMark kind={late.kind} size={22} disputed={contested} />
      </g>
      {row !== null && (
        <text className="thing-name" x={nameAt} y={nameY} style={{ textAnchor: anchor }}>
          {name}
        </text>
      )}
    </g>
  );
}
