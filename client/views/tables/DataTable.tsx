import { type ComponentProps, useState } from "react";
import { columnInWords } from "../../messages/cells.ts";
import type { NameOf } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import type { Row } from "../../store/tables/cell.ts";
import type { Made } from "../../store/tables/made.ts";
import type { Tables } from "../../store/tables/use-tables.ts";
import { SortHead } from "../list/SortHead.tsx";
import { CellView } from "./CellView.tsx";
import "../list/list.css";

/** So many rows are drawn at once; the others are one press away. */
const page = 200;

interface Props {
  tables: Tables;
  made: Made;
  rows: Row[];
  nameOf: NameOf;
}

/** The rows under heads that sort them, with the name held in view. */
export function DataTable({ tables: { shown, change }, made, rows, nameOf }: Props) {
  const words = useWords();
  const { say } = words;
  const [drawn, setDrawn] = useState(page);
  const first = rows[0]!.cells;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="table-scroll" aria-label={say(`table.${shown.table}`)} tabIndex={0}>
      <table className={`list data-table ${shown.table}`}>
        <caption className="unseen">{say(`table.${shown.table}`)}</caption>
        <thead>
          <tr>
            {made.columns.map((column) => (
              <SortHead
                key={column}
                label={columnInWords(column, words)}
                sorted={shown.sort.column === column ? (shown.sort.up ? "up" : "down") : null}
                number={first[column]?.is === "number"}
                onSort={(up) => change({ sort: { column, up } })}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map(({ id, cells }) => (
            <tr key={id}>
              {made.columns.map((column) => (
                <DataCell
                  key={column}
                  row={id}
                  column={column}
                  cell={cells[column]!}
                  table={shown.table}
                  nameOf={nameOf}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > drawn && (
        <button type="button" className="button" onClick={() => setDrawn(drawn + page)}>
          {say("table.more", { count: Math.min(page, rows.length - drawn), all: rows.length })}
        </button>
      )}
    </section>
  );
}

function DataCell(props: ComponentProps<typeof CellView>) {
  if (props.column === "name")
    return (
      <th scope="row">
        <CellView {...props} />
      </th>
    );
  return (
    <td className={props.cell.is === "number" ? "number" : undefined}>
      <CellView {...props} />
    </td>
  );
}
