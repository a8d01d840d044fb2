import { type KindName, kindNames } from "../../../model/kinds.ts";
import type { Days } from "../../../model/slice.ts";

export type Column = "name" | "kind" | "days" | "origins";

export interface Sortable {
  name: string;
  kind: KindName;
  days: Pick<Days, "edtf" | "earliest">;
  origins: number;
}

/** Rows in the order of one column; ties, and a column turned round, keep names in order. */
export function sortRows<Row extends Sortable>(
  rows: Row[],
  { column, up }: { column: Column; up: boolean },
): Row[] {
  const byName = (a: Row, b: Row) => a.name.localeCompare(b.name, "en");
  const compare: Record<Column, (a: Row, b: Row) => number> = {
    name: byName,
    kind: (a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind),
    days: (a, b) => dayKey(a).localeCompare(dayKey(b), "en"),
    origins: (a, b) => a.origins - b.origins,
  };
  const way = up ? 1 : -1;
  return [...rows].sort((a, b) => way * compare[column](a, b) || byName(a, b));
}

/** What has no day comes last. */
function dayKey({ days }: Sortable): string {
  return days.edtf === null ? "~" : days.earliest;
}
