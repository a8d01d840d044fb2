import type { LedgerAssessment, Status } from "../../../model/ledger/status.ts";
import { dayAndMonth, dayRange } from "../../messages/days.ts";
import { valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import type { ColumnSide } from "../../store/ledger/columns.ts";
import { type StripMark, stripOf } from "../../store/ledger/strip.ts";
import { Differs } from "../parts/Differs.tsx";
import { useBook } from "./book.tsx";
import { Quoted } from "./Fact.tsx";
import { StripLane } from "./StripLane.tsx";
import { useAlong } from "./use-along.ts";
import { useTold } from "./use-told.ts";
import "./strip.css";

interface Props {
  status: Status;
  assessments: LedgerAssessment[];
  columns: readonly ColumnSide[];
  window: { from: string; to: string };
  /** What is assessed. */
  name: string;
}

/** Who says of which days that a promise was kept: assessors under one another on the same days. */
export function StatusStrip({ status, assessments, columns, window, name }: Props) {
  const words = useWords();
  const { say } = words;
  const { nameOf } = useBook();
  const own = assessments.filter(({ id }) => status.assessments.includes(id));
  const { lanes, differ } = stripOf(status, own, columns, window);
  const shownLanes = lanes.filter(({ marks, undated }) => marks.length + undated.length > 0);
  const rows = shownLanes.map(({ marks }) => marks.length);
  const along = useAlong<HTMLDivElement>(
    rows.reduce((sum, one) => sum + one, 0),
    rows.filter((length) => length > 0),
  );
  const told = useTold<{ assessor: string; mark: StripMark }>();
  if (shownLanes.length === 0) return null;
  const verdictsOf = (verdicts: readonly string[]) =>
    words.and(verdicts.map((one) => valueInWords("verdict", one, words, nameOf)));
  const said = (assessor: string, { verdicts, from, to }: StripMark) =>
    say("ledger.strip.mark", {
      name: nameOf(assessor),
      verdict: verdictsOf(verdicts),
      days: dayRange(from, to, words),
    });
  const shown = told.shown;
  let first = 0;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div className="strip" role="group" aria-label={say("ledger.strip.label", { name })}>
      <div className="strip-head">
        <p>{say("ledger.strip")}</p>
        {status.disagreement && (
          <p className="strip-differ">
            <Differs />{" "}
            {differ.length > 0
              ? say("ledger.strip.differ", {
                  days: words.list(differ.map(({ from, to }) => dayRange(from, to, words))),
                })
              : say(status.verdicts.length > 1 ? "ledger.strip.noDays" : "ledger.strip.denied")}
          </p>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows go along the links in it. */}
      <div className="strip-lanes" ref={along.list} onKeyDown={along.onKeyDown}>
        <div className="strip-ground" aria-hidden="true">
          {differ.map(({ from, at, length }) => (
            <i key={from} style={{ insetInlineStart: `${at}%`, inlineSize: `${length}%` }} />
          ))}
        </div>
        {shownLanes.map((lane) => {
          const begins = first;
          first += lane.marks.length;
          return (
            <StripLane
              key={lane.assessor}
              lane={lane}
              begins={begins}
              tabStop={along.at}
              said={(mark) => said(lane.assessor, mark)}
              verdictsOf={verdictsOf}
              on={(mark, index) =>
                told.on(
                  { assessor: lane.assessor, mark },
                  shown?.assessor === lane.assessor && shown.mark.from === mark.from,
                  () => along.set(index),
                )
              }
            />
          );
        })}
        <p className="strip-days" aria-hidden="true">
          <span>{dayAndMonth(window.from, words)}</span>
          <span>{dayAndMonth(window.to, words)}</span>
        </p>
        {shown && (
          <div className="chart-tip" aria-hidden="true">
            <strong>{said(shown.assessor, shown.mark)}</strong>
            {shown.mark.assessments.map((id) => (
              <Quoted
                key={id}
                claims={own.find((one) => one.id === id)?.said.supports ?? []}
                small
              />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
