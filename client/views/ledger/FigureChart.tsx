import { Link } from "@tanstack/react-router";
import type { CSSProperties, ReactNode } from "react";
import { dayAndMonth, dayRange } from "../../messages/days.ts";
import { countInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { type Asked, chartOf, type Mark } from "./chart.ts";
import { Plot } from "./Plot.tsx";
import { useAlong } from "./use-along.ts";
import { useTold } from "./use-told.ts";
import "./chart.css";

interface Props {
  asked: Asked;
  /** What the numbers are numbers of; null: the source names no unit. */
  unit: string | null;
  /** The whole chart in one sentence, for those who do not see it. */
  label: string;
  /** Whose words a mark rests on: shown while it is under the pointer or has the focus. */
  tell: (id: string) => ReactNode;
  clock: Record<string, string>;
  /** What stands at the ends of the days; else the first and the last. */
  ends?: [string, string];
}

/** What one counter reports of one thing, day by day; a link on each number leads to its claim card. */
export function FigureChart({ asked, unit, label, tell, clock, ends }: Props) {
  const words = useWords();
  const { say, number } = words;
  const chart = chartOf(asked);
  const { shown, on } = useTold<Mark>();
  const along = useAlong(chart.marks.length);
  const { from, to } = asked.window;
  const spans = new Map(asked.told.map((one) => [one.id, one]));
  const said = ({ id, value, ours }: Mark) => {
    const { from: first, to: last } = spans.get(id)!;
    return say(ours === null ? "ledger.mark" : "ledger.mark.ours", {
      count: countInWords(value, words),
      unit: unit ?? "",
      days: dayRange(first, last, words),
      ours: ours === null ? "" : number(ours),
    });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div className="figure-chart" role="group" aria-label={label}>
      <div className="chart-scale" aria-hidden="true">
        {[...new Map(chart.targets.map((one) => [one.number, one.up]))].map(([promised, up]) => (
          <b key={promised} style={{ insetBlockEnd: `${up}%` }}>
            {number(promised)}
          </b>
        ))}
        {chart.targets.length === 0 && <span className="most">{number(chart.most)}</span>}
        <span>0</span>
      </div>
      <div className="chart-plot">
        <Plot chart={chart} />
        {chart.marks.length === 0 && <p className="chart-none">{say("ledger.noReport")}</p>}
        <ul onKeyDown={along.onKeyDown} ref={along.list}>
          {chart.marks.map((mark, index) => (
            <li key={`${mark.id} ${mark.value}`}>
              <Link
                to="/facts/$fact"
                params={{ fact: mark.id }}
                search={clock as never}
                className={`mark ${mark.open} ${mark.ring ? "ring" : ""} ${mark.ours === null ? "" : "ours"} ${asked.cumulative ? "total" : ""}`}
                style={
                  {
                    insetInlineStart: `min(${mark.at}%, 100% - 12px)`,
                    inlineSize: `max(8px, ${mark.length}%)`,
                    insetBlockEnd: `${mark.up}%`,
                    "--drop": mark.up / 100,
                  } as CSSProperties
                }
                aria-label={said(mark)}
                tabIndex={index === along.at ? 0 : -1}
                {...on(mark, shown?.id === mark.id && shown.value === mark.value, () =>
                  along.set(index),
                )}
              >
                <i />
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <p className="chart-days" aria-hidden="true">
        <span>{ends?.[0] ?? dayAndMonth(from, words)}</span>
        <span>{ends?.[1] ?? dayAndMonth(to, words)}</span>
      </p>
      {shown && (
        <div className="chart-tip" aria-hidden="true">
          <strong>{said(shown)}</strong>
          {tell(shown.id)}
        </div>
      )}
    </div>
  );
}
