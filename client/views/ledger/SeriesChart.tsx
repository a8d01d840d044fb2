import { dateInWords } from "../../messages/days.ts";
import { countInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import type { Counted } from "../../store/ledger/sheet.ts";
import { latestOf, toldOf } from "../../store/ledger/told.ts";
import { useBook } from "./book.tsx";
import { Fact, Quoted } from "./Fact.tsx";
import { FigureChart } from "./FigureChart.tsx";

interface Props {
  counted: Counted;
  window: { from: string; to: string };
  /** The column's name: a counter of that name need not be named again. */
  side?: string;
  /** An axis that several charts share: the words at its ends, and the highest number of them all. */
  axis?: { ends: [string, string]; room: number };
}

/** A series drawn, with who counted what, and beneath it the last number and its words. */
export function SeriesChart({ counted, window, side, axis }: Props) {
  const words = useWords();
  const { say } = words;
  const { nameOf, clock } = useBook();
  const { measure, series, figures, targets } = counted;
  const counter = series.counter === null ? null : nameOf(series.counter);
  const byId = new Map(figures.map((one) => [one.id, one]));
  const told = toldOf(figures);
  const promised = targets.flatMap(({ target, days }) =>
    target.values.map(({ number, value }) => ({
      ...{ number, value, from: days.earliest, to: days.latest },
    })),
  );
  const label = say("ledger.chart", {
    measure: measure.name,
    counter: counter ?? say("ledger.notStated"),
    count: told.length,
    target:
      promised.length > 0
        ? words.and([...new Set(promised.map(({ value }) => countInWords(value, words)))])
        : "none",
  });
  const last = latestOf(figures);
  const numbers = told.filter(({ id }) => id === last.id).map(({ value }) => value);
  return (
    <figure className="series">
      <figcaption>
        {counter !== side && <strong>{counter ?? say("ledger.noCounter")}</strong>}
        {side !== undefined && <span className="hint">{measure.name}</span>}
      </figcaption>
      <FigureChart
        asked={{
          told,
          targets: promised,
          ...(axis ? { room: axis.room } : {}),
          window,
          cumulative: measure.counting === "cumulative",
        }}
        unit={measure.unit}
        label={label}
        clock={clock}
        {...(axis ? { ends: axis.ends } : {})}
        tell={(id) => <Quoted claims={byId.get(id)!.said.supports} small />}
      />
      <p className="latest">
        <Fact id={last.id}>
          <strong>{words.and(numbers.map((value) => countInWords(value, words)))}</strong>
        </Fact>{" "}
        <span className="hint">
          {last.days.edtf ? dateInWords(last.days.edtf, words) : say("ledger.noDay")}
        </span>
      </p>
      <Quoted claims={last.said.supports} small />
      {figures.flatMap(({ id, reckoned }) =>
        reckoned
          .filter(({ rule }) => rule === "share of target")
          .map((one) => (
            <p key={`${id} ${one.value}`} className="hint ours">
              {say("ledger.reckoned", {
                count: words.number(one.value),
                share: one.from[0] ?? "",
                whole: one.from[1] ?? "",
              })}
            </p>
          )),
      )}
    </figure>
  );
}
