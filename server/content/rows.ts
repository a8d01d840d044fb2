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

/** Whether anybody had said by then that it is so, withdrawn since or not. */
export function isKnown(rows: Pick<StandingRow, "field" | "stance">[]): boolean {
  return rows.some(({ field, stance }) => field === "" && stance === "supports");
}

/** Entities known by a day, each with the rows known by then. Our own frame is always known. */
export function entitiesKnown(entities: EntityRow[], known: string | undefined): EntityRow[] {
  return entities
    .map((entity) => ({ ...entity, claims: knownBy(entity.claims, known) }))
    .filter(
      ({ kind, claims }) => known === undefined || !kinds[kind].needsClaim || isKnown(claims),
    );
}

/** Relations known by a day with the rows about themselves, and both ends among `entities`. */
export function relationsKnown<Relation extends RelationRow>(
  relations: Relation[],
  entities: { id: string }[],
  known: string | undefined,
): Relation[] {
  const there = new Set(entities.map(({ id }) => id));
  return relations
    .filter(({ tail, head }) => there.has(tail) && there.has(head))
    .map((relation) => ({
      ...relation,
      claims: knownBy(rowsOf(relation, relation.claims), known),
    }))
    .filter(({ claims }) => known === undefined || isKnown(claims));
}
