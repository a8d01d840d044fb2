import { useState } from "react";
import { useWords } from "../../messages/words.tsx";
import type { Cell, Row } from "../../store/ledger/sheet.ts";
import { LatestNumber } from "./LatestNumber.tsx";
import { ActSaid, Verdict } from "./SaidItems.tsx";
import { SeriesChart } from "./SeriesChart.tsx";
import { sideInWords } from "./Sheet.tsx";

interface Props {
  cell: Cell;
  row: Row;
  window: { from: string; to: string };
  empty: boolean;
}

/** So much stands open in a cell; the rest is counted, and in print all of it stands. */
const open = 4;

/** What one side says of one promise: its numbers, verdicts and accusations; or no report. */
export function CellView({ cell, row, window, empty }: Props) {
  const words = useWords();
  const { say } = words;
  const [all, setAll] = useState(false);
  const { side, assessments, counted, acts } = cell;
  const name = sideInWords(side, words);
  const items = [
    ...counted.map((one) => {
      const key = `${one.measure.id} ${one.series.counter}`;
      return row.provision ? (
        <SeriesChart key={key} counted={one} window={window} side={name} />
      ) : (
        <LatestNumber key={key} counted={one} />
      );
    }),
    ...assessments.map((one) => <Verdict key={one.id} of={one} members={side.members} />),
    ...acts.map((one) => <ActSaid key={`${one.id} ${one.how}`} of={one} members={side.members} />),
  ];
  const left = items.length - open;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div className={all ? "cell all" : "cell"} role="group" aria-label={name}>
      <p className="cell-side" aria-hidden="true">
        {name}
      </p>
      {empty ? (
        <p className={row.notBegun ? "absence not-begun" : "absence no-report"}>
          <span>{say(row.notBegun ? "ledger.notBegun" : "ledger.noReport")}</span>
        </p>
      ) : (
        items
      )}
      {left > 0 && (
        <button
          type="button"
          className="button quiet more"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {say(all ? "ledger.fewer" : "ledger.more", { count: left })}
        </button>
      )}
    </div>
  );
}
