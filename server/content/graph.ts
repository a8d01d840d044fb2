import type { KindName } from "../../model/kinds.ts";
import { kinds } from "../../model/kinds.ts";
import type { Link, Node } from "../../model/slice.ts";
import type { Places, Union } from "../layout/place.ts";
import type { EntityRow, RelationRow } from "../queries/shapes.ts";
import { entitiesKnown, relationsKnown } from "./rows.ts";

export interface Slice {
  entities: EntityRow[];
  relations: RelationRow[];
}

export interface Wanted {
  known?: string | undefined;
  kinds?: KindName[] | undefined;
  /** Relations with a role are kept only when it is one of these; those without one always. */
  roles?: string[] | undefined;
}

/** A process's picture: its entities with their places, and the relations among them. */
export function graphOf(slice: Slice, places: Places, wanted: Wanted) {
  const entities = entitiesKnown(slice.entities, wanted.known).filter(
    ({ kind }) => !wanted.kinds || wanted.kinds.includes(kind),
  );
  const relations = relationsKnown(slice.relations, entities, wanted.known).filter(
    ({ role }) => !wanted.roles || role === null || wanted.roles.includes(role),
  );
  return {
    nodes: entities.map(
      (entity): Node => ({
        ...entity,
        x: places[entity.id]?.[0] ?? null,
        y: places[entity.id]?.[1] ?? null,
      }),
    ),
    relations: relations satisfies Link[],
  };
}

/** What of a slice is drawn. */
export function unionOf({ entities, relations }: Slice): Union {
  return {
    nodes: entities.filter(({ kind }) => kinds[kind].drawn).map(({ id, kind }) => ({ id, kind })),
    links: relations.map(({ tail, head }) => ({ tail, head })),
  };
}
