import { singleValued } from "./agree.ts";
import type { StandingRow } from "./claim.ts";
import { drawnFrom, type KindName } from "./kinds.ts";
import type { Standing } from "./standing.ts";

/** By which rule one mark is drawn where several values stand. None of them says which is true. */
export interface Drawing {
  field: string;
  /**
   * `stretch`: every day that is said; `first known`: the value known first; `order`: the first of the
   * days an agreement or a phase has, of which more are known.
   */
  rule: "stretch" | "first known" | "order";
}

/** The value drawn where there is room for one: of those that stand, the first known, ties by claim. */
export function firstKnownValue(
  rows: readonly StandingRow[],
  { fields }: Standing,
  field: string,
): string | null {
  const standing = new Set((fields[field]?.values ?? []).flatMap(({ rows: ids }) => ids));
  const key = ({ known, id }: StandingRow) => `${known} ${id}`;
  const said = rows
    .filter((row) => row.field === field && row.stance === "supports" && standing.has(row.id))
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return said[0]?.value ?? null;
}

/** What of an entity is drawn by a rule, because more stands than one mark can show. */
export function drawingsOf(kind: KindName, standing: Standing): Drawing[] {
  const said = (field: string) =>
    (standing.fields[field]?.values ?? []).filter(
      ({ value, rows }) => value !== null && rows.length > 0,
    ).length;
  const starts = drawnFrom[kind]?.starts.filter((field) => said(field) > 0) ?? [];
  const drawings = Object.keys(standing.fields)
    .sort()
    .flatMap((field): Drawing[] => {
      const is = singleValued[field];
      if (!is || said(field) < 2) return [];
      return [{ field, rule: is === "date" ? "stretch" : "first known" }];
    });
  if (said("edtf") > 0 || starts.length < 2) return drawings;
  return [...drawings, { field: starts[0]!, rule: "order" }];
}
