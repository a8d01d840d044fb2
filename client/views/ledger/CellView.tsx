import { dateInWords } from "../../messages/days.ts";
import { valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import type { Cell, Row } from "../../store/ledger/sheet.ts";
import { Differs } from "../parts/Differs.tsx";
import { useBook } from "./book.tsx";
import { Fact, Quoted } from "./Fact.tsx";
import { LatestNumber } from "./LatestNumber.tsx";
import { SeriesChart } from "./SeriesChart.tsx";
import { sideInWords } from "./Sheet.tsx";

interface Props {
  cell: Cell;
  row: Row;
  window: { from: string; to: string };
  empty: boolean;
}

/** So many numbers stand in a cell of the whole; all are drawn further down. */
const most = 3;

/** What one side says of one promise: its verdict, its numbers, its accusations; or no report. */
export function CellView({ cell, row, window, empty }: Props) {
  const words = useWords();
  const { say } = words;
  const { nameOf } = useBook();
  const { side, assessments, counted, acts } = cell;
  const name = sideInWords(side, words);
  const left = row.provision ? 0 : Math.max(0, counted.length - most);
  return (
    <section className="cell" aria-label={name}>
      <p className="cell-side" aria-hidden="true">
        {name}
      </p>
      {empty && (
        <p className={row.notBegun ? "absence not-begun" : "absence no-report"}>
          <span>{say(row.notBegun ? "ledger.notBegun" : "ledger.noReport")}</span>
        </p>
      )}
      {assessments.map(({ id, verdict, days, said, by, standing }) => (
        <div key={id} className="said">
          <p className="verdict">
            {standing.alleged && <Differs />}
            {verdict.values.map(({ value }) => (
              <Fact key={value} id={id}>
                {valueInWords("verdict", value, words, nameOf)}
              </Fact>
            ))}
          </p>
          <p className="hint">
            {days.edtf ? dateInWords(days.edtf, words) : say("ledger.noDay")}
            {by.length > 0 && ` · ${words.and(by.map((one) => one.name))}`}
          </p>
          <Quoted claims={said.supports} small />
        </div>
      ))}
      {row.provision
        ? counted.map((one) => (
            <SeriesChart
              key={`${one.measure.id} ${one.series.counter}`}
              counted={one}
              window={window}
              side={name}
            />
          ))
        : counted
            .slice(0, most)
            .map((one) => (
              <LatestNumber key={`${one.measure.id} ${one.series.counter}`} counted={one} />
            ))}
      {left > 0 && (
        <p className="hint">
          <a href="#figures">{say("ledger.moreNumbers", { count: left })}</a>
        </p>
      )}
      {acts.map(({ id, name: act, how, by, frequency, days, said, standing }) => (
        <div key={id} className={how === "breaches" ? "said accuses" : "said"}>
          <p>
            {how === "breaches" && <Differs />}
            <Fact id={id}>
              {say(`ledger.act.${how}`, {
                act,
                by: words.and(by.map((one) => one.name)) || say("ledger.nobody"),
              })}
            </Fact>
            {standing.denied && <small>{say("badge.denied")}</small>}
          </p>
          {frequency.values.map(({ value }) => (
            <p key={value}>
              <q className="vague">{value}</q>
            </p>
          ))}
          <p className="hint">{days.edtf ? dateInWords(days.edtf, words) : say("ledger.noDay")}</p>
          <Quoted claims={said.supports} small />
        </div>
      ))}
    </section>
  );
}
