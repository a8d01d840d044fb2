import { csvOf, type Value } from "../../../model/csv.ts";
import { FIRST_DAY, LAST_DAY } from "../../../model/day.ts";
import type { Standing } from "../../../model/standing.ts";
import type { Cell, Row } from "./cell.ts";

/** What is the same on every line of a file, so that a line that is cut out still says it. */
export interface Stamp {
  as_of: string;
  as_known_on: string;
  revision: string;
  process: string;
  licence: string;
}

/** Between two names or two values in one cell. */
const between = " | ";

/**
 * A table as a file, in its columns' order. Codes instead of words, so that it is the same in every
 * language: days as EDTF with the first and last day they may be of, names with their ids beside.
 */
export function fileOf(columns: readonly string[], rows: readonly Row[], stamp: Stamp): string {
  const head = ["id", ...columns.flatMap((column) => headsOf(column, rows[0]?.cells[column]))];
  const lines = rows.map(({ id, cells }) => [
    id,
    ...columns.flatMap((column) => valuesOf(cells[column]!)),
    ...Object.values(stamp),
  ]);
  return csvOf([...head, ...Object.keys(stamp)], lines);
}

/** "parley-gaza-ceasefire-meetings-known-2025-11-30.csv". */
export function fileNameOf(process: string, table: string, known: string): string {
  return `parley-${process}-${table}-known-${known}.csv`;
}

function headsOf(column: string, cell: Cell | undefined): string[] {
  const name = column.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (cell?.is === "names") return [name, `${name}_ids`];
  if (cell?.is === "days") return [`${name}_edtf`, `${name}_first`, `${name}_last`];
  return [name];
}

function valuesOf(cell: Cell): Value[] {
  switch (cell.is) {
    case "name":
      return [cell.name];
    case "names":
      return [joined(cell.of.map(({ name }) => name)), joined(cell.of.map(({ id }) => id))];
    case "days":
      return [cell.days.edtf, closed(cell.days.earliest), closed(cell.days.latest)];
    case "kind":
      return [cell.kind];
    case "values":
    case "words":
    case "text":
      return [joined(cell.of)];
    case "day":
      return [cell.day];
    case "number":
      return [cell.number];
    case "standing":
      return [joined(marksOf(cell.standing))];
  }
}

/** How a fact is marked, each mark a word of its own; none of them is a judgement. */
export type StandingMark =
  | "withdrawn"
  | "alleged"
  | "denied"
  | "only denied"
  | "disputed"
  | "inferred"
  | "single origin";

export function marksOf(standing: Standing): StandingMark[] {
  const { state, alleged, denied, disputed, inferred, singleOrigin } = standing;
  const marks: [StandingMark, boolean][] = [
    ["withdrawn", state === "withdrawn"],
    ["alleged", alleged],
    ["only denied", state === "denied"],
    ["denied", denied && state !== "denied"],
    ["disputed", disputed && !denied],
    ["inferred", inferred],
    ["single origin", singleOrigin],
  ];
  return marks.filter(([, holds]) => holds).map(([mark]) => mark);
}

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join(between);
}

function closed(day: string): string | null {
  return day === FIRST_DAY || day === LAST_DAY ? null : day;
}
