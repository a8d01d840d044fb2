import type { StandingRow } from "../../model/claim.ts";
import { kinds } from "../../model/kinds.ts";
import type { EntityRow, RelationRow } from "../queries/shapes.ts";

/**
 * The claims of a relation as rows about itself. A derived one rests on what its sources say of
 * another fact: that somebody attended *on behalf of* a state is, for the state, that it was represented.
 */
export function rowsOf<Row extends Pick<StandingRow, "field" | "value">>(
  { type, tail }: Pick<RelationRow, "type" | "tail">,
  claims: Row[],
): Row[] {
  if (type !== "REPRESENTED_AT") return claims;
  return claims
    .filter(({ field, value }) => field === "behalfOf" && value === tail)
    .map((row) => ({ ...row, field: "", value: null }));
}

/** Rows that were public by a day; all of them without one. */
export function knownBy<Row extends Pick<StandingRow, "known">>(
  rows: Row[],
  known: string | undefined,
): Row[] {
  return known === undefined ? rows : rows.filter((row) => row.known <= known);
}

/** Whether anybody had said by a day that a fact is so, or is not so; taken back since or not. */
export function isKnown(
  rows: Pick<StandingRow, "field" | "stance" | "known">[],
  known: string | undefined,
): boolean {
  if (known === undefined) return true;
  return rows.some((row) => row.field === "" && row.stance !== "qualifies" && row.known <= known);
}

/** Whether an entity is known by a day. Our own frame is always known. */
export function isEntityKnown(
  { kind, claims }: Pick<EntityRow, "kind" | "claims">,
  known: string | undefined,
): boolean {
  return !kinds[kind].needsClaim || claims.length === 0 || isKnown(claims, known);
}
