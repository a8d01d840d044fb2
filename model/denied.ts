import type { StandingRow } from "./claim.ts";

type Row = Pick<StandingRow, "field" | "stance">;

/** Whether somebody says of a fact that it is not so, and nobody ever said that it is. */
export function isOnlyDenied(rows: readonly Row[]): boolean {
  const itself = rows.filter(({ field }) => field === "");
  return (
    itself.some(({ stance }) => stance === "denies") &&
    !itself.some(({ stance }) => stance === "supports")
  );
}

/**
 * The rows from which days and values are drawn. Of what is only denied, the values that are denied
 * with it say what is meant: "no talks were held on 5 May" is drawn on 5 May, hollow.
 */
export function asMeant<One extends Row>(rows: readonly One[]): readonly One[] {
  if (!isOnlyDenied(rows)) return rows;
  return rows.map((row) =>
    row.field !== "" && row.stance === "denies" ? { ...row, stance: "supports" as const } : row,
  );
}
