import { readRelationId } from "../../model/ids.ts";
import type { Slice } from "../content/slice.ts";

/**
 * What of a slice belongs to one fact: of a relation, itself and its ends; of an agreement or a phase, it
 * with all its parts; of any other entity, itself. Always with the relations that touch it and their
 * other ends.
 */
export function around({ entities, relations }: Slice, about: string): Slice {
  if (readRelationId(about) !== null) {
    const line = relations.filter(({ id }) => id === about);
    const ends = new Set(line.flatMap(({ tail, head }) => [tail, head]));
    return { entities: entities.filter(({ id }) => ends.has(id)), relations: line };
  }
  const inside = partsOf(relations, about);
  const touching = relations.filter(({ tail, head }) => inside.has(tail) || inside.has(head));
  const there = new Set([...inside, ...touching.flatMap(({ tail, head }) => [tail, head])]);
  return { entities: entities.filter(({ id }) => there.has(id)), relations: touching };
}

/** An entity with everything that is part of it, and of that. A process is what is asked for itself. */
function partsOf(relations: Slice["relations"], whole: string): Set<string> {
  const parts = new Map<string, string[]>();
  for (const { type, tail, head } of relations)
    if (type === "PART_OF") parts.set(head, [...(parts.get(head) ?? []), tail]);
  const inside = new Set([whole]);
  for (const one of inside) for (const part of parts.get(one) ?? []) inside.add(part);
  return inside;
}
