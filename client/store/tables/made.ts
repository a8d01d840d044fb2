import type { KindName } from "../../../model/kinds.ts";
import { layouts } from "../../../model/tables.ts";
import { actorRows } from "./actors.ts";
import { actRows, figureRows } from "./acts.ts";
import type { TablesShown } from "./address.ts";
import type { Row } from "./cell.ts";
import { matrixOf } from "./matrix.ts";
import { meetingRows } from "./meetings.ts";
import { sourceRows } from "./sources.ts";
import type { Subject } from "./subject.ts";
import { type TextWords, textRows } from "./texts.ts";

/** A table with the columns that are shown, before it is filtered and sorted. */
export interface Made {
  columns: string[];
  rows: Row[];
  /** Of a matrix: held meetings that no column counts. */
  unplaced: number;
}

/** Makes the table that is asked for. `on` are the kinds that are shown; null shows all. */
export function madeOf(
  subject: Subject,
  asked: TablesShown,
  on: readonly KindName[] | null,
  words: TextWords,
): Made {
  const kinds = layouts[asked.table].kinds.filter((kind) => on === null || on.includes(kind));
  if (asked.table === "matrix") {
    const { periods, rows, unplaced } = matrixOf(subject, kinds);
    return { columns: [...asked.columns, ...periods], rows, unplaced };
  }
  return { columns: asked.columns, rows: rowsOf(), unplaced: 0 };

  function rowsOf(): Row[] {
    switch (asked.table) {
      case "meetings":
        return meetingRows(subject, { with: asked.with, period: asked.in, held: asked.held });
      case "actors":
        return actorRows(subject, kinds);
      case "agreements":
        return textRows(subject, kinds, words);
      case "acts":
        return actRows(subject);
      case "figures":
        return figureRows(subject);
      default:
        return sourceRows(subject);
    }
  }
}
