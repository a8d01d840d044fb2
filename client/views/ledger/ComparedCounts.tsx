import type { ComparedSide, Comparison } from "../../../model/ledger/comparison.ts";
import { useWords } from "../../messages/words.tsx";
import { besideCounts } from "../../store/ledger/side-by-side.ts";
import { useBook } from "./book.tsx";
import { definitionOf } from "./Figures.tsx";
import { SeriesChart } from "./SeriesChart.tsx";

interface Props {
  measure: Comparison["measures"][number];
  sides: readonly ComparedSide[];
}

/** One thing counted, on both sides: charts beside one another by days since day 0, on one scale. */
export function ComparedCounts({ measure, sides }: Props) {
  const words = useWords();
  const { say, number } = words;
  const { nameOf } = useBook();
  const beside = besideCounts(measure, sides);
  return (
    <section className="measure" aria-labelledby={`measure-${measure.id}`}>
      <header>
        <h3 id={`measure-${measure.id}`}>
          <bdi>{measure.name}</bdi>
        </h3>
        <p className="hint">{definitionOf(measure.sides[0]!, words)}</p>
      </header>
      {beside === null ? (
        <p className="hint">{say("compare.counts.none")}</p>
      ) : (
        <>
          <div className="compared-heads" aria-hidden="true">
            {sides.map(({ id, name }) => (
              <p key={id} className="compared-of">
                <bdi>{name}</bdi>
              </p>
            ))}
          </div>
          {beside.rows.map(({ counter, cells }) => (
            <div key={counter} className="compared-heads compared-counts">
              {cells.map((counted, at) => (
                // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
                <div key={sides[at]!.id} role="group" aria-label={sides[at]!.name}>
                  {counted ? (
                    <SeriesChart
                      counted={counted}
                      window={beside.windows[at]!}
                      axis={{
                        ends: [
                          say("compare.day", { day: number(beside.from) }),
                          say("compare.day", { day: number(beside.to) }),
                        ],
                        room: beside.room,
                      }}
                    />
                  ) : (
                    <>
                      <p className="compared-of">
                        <strong>{counter ? nameOf(counter) : say("ledger.noCounter")}</strong>
                      </p>
                      <p className="absence no-report">
                        <span>{say("ledger.noReport")}</span>
                      </p>
                    </>
                  )}
                </div>
              ))}
            </div>
          ))}
        </>
      )}
    </section>
  );
}
