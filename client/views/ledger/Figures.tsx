import type { MeasureFigures } from "../../../model/ledger/figures.ts";
import { useWords, type Words } from "../../messages/words.tsx";
import { countedOf } from "../../store/ledger/sheet.ts";
import { SeriesChart } from "./SeriesChart.tsx";

interface Props {
  measures: MeasureFigures[];
  window: { from: string; to: string };
}

/** Small multiples: a row for each thing counted under one definition, a chart for each who counts it. */
export function Figures({ measures, window }: Props) {
  const words = useWords();
  return measures.map((measure) => {
    const { id, name } = measure;
    return (
      <section key={id} className="measure" aria-labelledby={`measure-${id}`}>
        <header>
          <h3 id={`measure-${id}`}>
            <bdi>{name}</bdi>
          </h3>
          <p className="hint">{definitionOf(measure, words)}</p>
        </header>
        <div className="multiples">
          {countedOf(measure, null).map((counted) => (
            <SeriesChart key={counted.series.counter} counted={counted} window={window} />
          ))}
        </div>
      </section>
    );
  });
}

/** What is counted, what of it, and over which days. */
export function definitionOf(
  { unit, period, scope, counting }: MeasureFigures,
  { say, knows }: Words,
): string {
  const key = `ledger.counting.${counting}`;
  return [
    unit && say("ledger.unit", { unit }),
    scope && say("ledger.scope", { scope }),
    period && (counting === "per period" ? say("ledger.each", { period }) : period),
    knows(key) ? say(key) : counting,
  ]
    .filter(Boolean)
    .join(" · ");
}
