import type { LedgerAssessment } from "../../../model/ledger/status.ts";
import { useWords, type Words } from "../../messages/words.tsx";
import type { ColumnSide } from "../../store/ledger/columns.ts";
import { type Block, isEmpty, phaseBefore, type Row } from "../../store/ledger/sheet.ts";
import { useBook } from "./book.tsx";
import { CellView } from "./CellView.tsx";
import { PhaseHead } from "./PhaseHead.tsx";
import { Promised } from "./Promised.tsx";
import { StatusStrip } from "./StatusStrip.tsx";
import "./sheet.css";

interface Props {
  blocks: Block[];
  sides: ColumnSide[];
  window: { from: string; to: string };
  /** The provision that the address points at. */
  chosen: string | null;
  agreement: string;
  assessments: LedgerAssessment[];
}

/** So many members of a column are named. */
const most = 4;

/** So many columns fit beside the promises. */
const fitting = 5;

/** What was promised along one edge, and beside it every side's word, in columns of one width. */
export function Sheet({ blocks, sides, window, chosen, agreement, assessments }: Props) {
  const words = useWords();
  const { say } = words;
  const { nameOf } = useBook();
  const share = { "--sides": Math.max(1, sides.length) } as object;
  return (
    <section
      className={sides.length > fitting ? "sheet many" : "sheet"}
      aria-label={say("ledger.sheet")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      style={share}
    >
      <div className="sheet-head" aria-hidden="true">
        <p>{say("ledger.promised")}</p>
        {sides.map((side) => (
          <p key={side.id}>
            <strong>{sideInWords(side, words)}</strong>
            <small>{whoIsIn(side)}</small>
          </p>
        ))}
      </div>
      {blocks.map(({ phase, rows }) => (
        <section key={phase?.id ?? ""} className="sheet-block">
          <PhaseHead phase={phase} before={phaseBefore(blocks, phase)} rows={rows.length} />
          {rows.map((row) => (
            <article
              key={row.id}
              id={row.provision ? `provision-${row.id}` : undefined}
              className={row.id === chosen ? "sheet-row chosen" : "sheet-row"}
              tabIndex={row.provision ? -1 : undefined}
            >
              <Promised row={row} agreement={agreement} />
              <SidesOf row={row} sides={sides} window={window} />
              {row.status && (
                <StatusStrip
                  status={row.status}
                  assessments={assessments}
                  columns={sides}
                  window={window}
                  name={row.provision?.name ?? phase?.name ?? ""}
                />
              )}
            </article>
          ))}
        </section>
      ))}
    </section>
  );

  function whoIsIn({ is, members, id }: ColumnSide): string {
    if (is === "party") return say("role.party");
    if (is === "other") return members.some((one) => one !== id) ? "" : say("ledger.side.reports");
    const names = members.slice(0, most).map(nameOf);
    const left = members.length - names.length;
    return words.list(left > 0 ? [...names, say("ledger.others", { count: left })] : names);
  }
}

function SidesOf({ row, sides, window }: { row: Row } & Pick<Props, "sides" | "window">) {
  const { say } = useWords();
  if (row.silent)
    return (
      <p className={row.notBegun ? "absence not-begun" : "absence no-report"}>
        <span>{say(row.notBegun ? "ledger.notBegun" : "ledger.noReport.any")}</span>
      </p>
    );
  return sides.map((side, at) => {
    const cell = row.cells[at]!;
    return <CellView key={side.id} cell={cell} row={row} window={window} empty={isEmpty(cell)} />;
  });
}

/** A column's name: an actor's own, or our word for those it gathers. */
export function sideInWords({ name, is }: ColumnSide, { say }: Words): string {
  if (name !== null) return name;
  return say(`ledger.side.${is === "press" || is === "others" ? is : "mediators"}`);
}
