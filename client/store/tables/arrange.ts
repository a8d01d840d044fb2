import { fold } from "../../../model/fold.ts";
import { marksOf, type StandingMark } from "../../../model/marks.ts";
import type { Sort } from "../../../model/tables.ts";
import { type Cell, type Row, sortKeyOf } from "./cell.ts";

/** Rows in the order of one column. What has nothing there comes last, whichever way it is turned. */
export function sorted(rows: readonly Row[], { column, up }: Sort): Row[] {
  const way = up ? 1 : -1;
  const keyOf = ({ cells }: Row) => {
    const cell = cells[column];
    return cell ? sortKeyOf(cell) : null;
  };
  const keyed = rows.map((row) => ({ row, key: keyOf(row), name: nameOf(row) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null)
      return Number(a.key === null) - Number(b.key === null) || inOrder(a.name, b.name);
    return way * inOrder(a.key, b.key) || inOrder(a.name, b.name) || inOrder(a.row.id, b.row.id);
  });
  return keyed.map(({ row }) => row);
}

/**
 * Rows in which every word of the filter stands somewhere, however it is accented and written large
 * or small. `say` puts a cell in words, as it is shown.
 */
export function filtered(rows: readonly Row[], filter: string, say: (cell: Cell) => string): Row[] {
  const wanted = fold(filter).split(" ").filter(Boolean);
  if (wanted.length === 0) return [...rows];
  return rows.filter(({ cells }) => {
    const text = fold(Object.values(cells).map(say).join(" "));
    return wanted.every((word) => text.includes(word));
  });
}

/**
 * Rows whose fact stands in one of some ways; null or none asks for no way. Pages and counts, of which
 * nobody disputes that they are there, have no standing and are all kept.
 */
export function standingSo(rows: readonly Row[], marks: readonly StandingMark[] | null): Row[] {
  if (!marks || marks.length === 0) return [...rows];
  return rows.filter(({ cells: { standing } }) =>
    standing?.is === "standing"
      ? marksOf(standing.standing).some((mark) => marks.includes(mark))
      : true,
  );
}

function nameOf({ cells }: Row): string {
  return cells.name?.is === "name" ? cells.name.name : "";
}

function inOrder(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return `${a}`.localeCompare(`${b}`, "en", { numeric: true });
}
