import { LAST_DAY } from "../../../model/day.ts";
import { type KindName, kindNames } from "../../../model/kinds.ts";
import type { Days } from "../../../model/slice.ts";
import { isUnsaid, type Standing } from "../../../model/standing.ts";
import { firstDayOf } from "./months.ts";

/** Something that can be opened, by its name. */
export interface Named {
  id: string;
  name: string;
}

/** What stands in a cell, before any words: shown, filtered, sorted and exported from this alone. */
export type Cell =
  | { is: "names"; of: Named[] }
  /** A row's own name, with a second line where it has one. */
  | { is: "name"; name: string; note: string | null }
  | { is: "kind"; kind: KindName }
  /** Days as EDTF, with what is to be said of them. */
  | { is: "days"; days: Days; inferred: boolean; disputed: boolean }
  /** Values of a field as the sources give them; more than one stand side by side. */
  | { is: "values"; field: string; of: string[] }
  /** Words of a fixed list: a form, a role. */
  | { is: "words"; list: "form" | "value" | "role" | "language"; of: string[] }
  | { is: "text"; of: string[] }
  | { is: "day"; day: string | null }
  | { is: "number"; number: number | null }
  | { is: "standing"; standing: Standing };

/** A line of a table. Every row of a table has the same columns. */
export interface Row {
  id: string;
  cells: Record<string, Cell>;
}

/** What a column is sorted by: text, a number or a day. Null has nothing to be sorted by. */
export function sortKeyOf(cell: Cell): string | number | null {
  switch (cell.is) {
    case "name":
      return cell.name;
    case "names":
      return cell.of[0]?.name ?? null;
    case "kind":
      return kindNames.indexOf(cell.kind);
    case "days":
      return cell.days.edtf === null ? null : `${firstDayOf(cell.days)} ${cell.days.latest}`;
    case "values":
      return numberIn(cell.of[0]);
    case "words":
    case "text":
      return cell.of[0] ?? null;
    case "day":
      return cell.day === LAST_DAY ? null : cell.day;
    case "number":
      return cell.number;
    case "standing":
      return weightOf(cell.standing);
  }
}

/** "at least 1,200" by its number, "1/3" by its share; what has none by its letters. */
function numberIn(value: string | undefined): string | number | null {
  if (value === undefined) return null;
  const [, top, , bottom] = /(\d+(?:\.\d+)?)(\/(\d+))?/.exec(value.replaceAll(/[ ,_]/g, "")) ?? [];
  if (top === undefined) return value;
  return bottom ? Number(top) / Number(bottom) : Number(top);
}

/** What is least agreed on comes last, so that turned round it comes first. */
function weightOf({ state, disputed, denied, alleged, inferred, singleOrigin }: Standing): number {
  const marks = [singleOrigin, inferred, alleged, disputed, denied, isUnsaid({ state })];
  return marks.lastIndexOf(true) + 1;
}
