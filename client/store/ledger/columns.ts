import type { Ledger, LedgerSide } from "../../../model/ledger.ts";

/** So many who are neither party nor mediator have a column each; of more, all share one. */
const most = 2;

/** A column; "others" gathers those who report and are no party, no mediator and no outlet. */
export type ColumnSide = Omit<LedgerSide, "is"> & { is: LedgerSide["is"] | "others" };

export interface Columns {
  columns: ColumnSide[];
  /** The column that a side of the ledger stands in. */
  columnOf: (side: string) => string;
}

/** The columns of a ledger: few enough that all are seen at once, each with the same room. */
export function columnsOf({ sides }: Pick<Ledger, "sides">): Columns {
  const others = sides.filter(({ is }) => is === "other");
  if (others.length <= most) return { columns: sides, columnOf: (side) => side };
  const gathered: ColumnSide = {
    id: "others",
    name: null,
    is: "others",
    members: others.map(({ id }) => id),
  };
  const parties = sides.filter(({ is }) => is === "party");
  const mediators = sides.filter(({ is }) => is === "mediators");
  const press = sides.filter(({ is }) => is === "press");
  const ids = new Set(gathered.members);
  return {
    columns: [...parties, ...mediators, gathered, ...press],
    columnOf: (side) => (ids.has(side) ? gathered.id : side),
  };
}
