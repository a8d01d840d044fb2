import { Search as Lens, X } from "lucide-react";
import { layouts } from "../../../model/tables.ts";
import { columnInWords } from "../../messages/cells.ts";
import type { NameOf } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import type { Row } from "../../store/tables/cell.ts";
import type { Stamp } from "../../store/tables/flat.ts";
import type { Made } from "../../store/tables/made.ts";
import type { Tables } from "../../store/tables/use-tables.ts";
import type { AsKnown } from "../explore/as-known.ts";
import { Columns } from "./Columns.tsx";
import { Download } from "./Download.tsx";
import { StandingFilter } from "./StandingFilter.tsx";
import { WithActors } from "./WithActors.tsx";

interface Props {
  tables: Tables;
  explorer: AsKnown;
  made: Made;
  rows: Row[];
  nameOf: NameOf;
  stamp: Stamp;
}

/** What narrows a table, which columns it has, how many rows are left, and the way to take it along. */
export function Controls({ tables, explorer, made, rows, nameOf, stamp }: Props) {
  const words = useWords();
  const { say } = words;
  const { shown, change } = tables;
  const isMeetings = shown.table === "meetings";
  return (
    <div className="table-controls">
      <label className="table-filter">
        <Lens size={16} aria-hidden="true" />
        <span className="unseen">{say("table.filter")}</span>
        <input
          type="search"
          value={shown.filter}
          maxLength={200}
          placeholder={say("table.filter")}
          onChange={({ target }) => change({ filter: target.value }, true)}
        />
      </label>
      {isMeetings && <WithActors tables={tables} nameOf={nameOf} />}
      {isMeetings && shown.in && (
        <button type="button" className="button chip" onClick={() => change({ in: null })}>
          {say("table.in", { period: columnInWords(shown.in, words) })}
          <X size={14} aria-label={say("table.letGo")} />
        </button>
      )}
      {isMeetings && (
        <button
          type="button"
          className="button"
          aria-pressed={shown.held}
          onClick={() => change({ held: !shown.held })}
        >
          {say("table.held")}
        </button>
      )}
      {layouts[shown.table].columns.includes("standing") && <StandingFilter explorer={explorer} />}
      {shown.table !== "matrix" && <Columns tables={tables} />}
      <p className="table-count" role="status">
        {say("table.count", { count: rows.length, all: made.rows.length })}
      </p>
      <Download table={shown.table} columns={made.columns} rows={rows} stamp={stamp} />
    </div>
  );
}
