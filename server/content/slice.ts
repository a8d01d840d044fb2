import type { Days } from "../../model/slice.ts";
import { type Certainty, wasIn } from "../../model/window.ts";
import type { EntityRow, RelationRow } from "../queries/shapes.ts";
import { entityOn, relationOn } from "./drawn.ts";
import { isEntityKnown, isKnown, knownBy, rowsOf } from "./rows.ts";

/** Entities and relations of one process, each with its claims. */
export interface Slice {
  entities: EntityRow[];
  relations: RelationRow[];
}

export interface Window {
  from: string;
  to: string;
}

/**
 * A slice as known on a day: what somebody had said by then, drawn from what was said by then. Without
 * a day, all of it. Relations have the rows about themselves, and both their ends are there.
 */
export function sliceOn(slice: Slice, known: string | undefined): Slice {
  const entities = slice.entities
    .filter((entity) => isEntityKnown(entity, known))
    .map((entity) => (known === undefined ? entity : entityOn(entity, known)))
    .map((entity) => ({ ...entity, claims: knownBy(entity.claims, known) }));
  const there = new Map<string, EntityRow>(entities.map((entity) => [entity.id, entity]));
  const relations = slice.relations
    .filter(({ tail, head }) => there.has(tail) && there.has(head))
    .map((relation) => ({ ...relation, claims: rowsOf(relation, relation.claims) }))
    .filter(({ claims }) => isKnown(claims, known))
    .map((relation) => {
      if (known === undefined) return relation;
      const ends = { tail: there.get(relation.tail), head: there.get(relation.head) };
      return { ...relationOn(relation, ends, known), claims: knownBy(relation.claims, known) };
    });
  return { entities, relations };
}

/** What of a slice was in a window, possibly or surely. */
export function inWindow(
  { entities, relations }: Slice,
  window: Window,
  was: Certainty = "possibly",
): Slice {
  const touching = entities.filter((entity) => wasIn(entity, window, was));
  const there = new Set(touching.map(({ id }) => id));
  return {
    entities: touching,
    relations: relations.filter(
      (relation) =>
        there.has(relation.tail) &&
        there.has(relation.head) &&
        wasIn({ ...relation, kind: null }, window, was),
    ),
  };
}

export function touches({ earliest, latest }: Days, { from, to }: Window): boolean {
  return earliest <= to && latest >= from;
}
