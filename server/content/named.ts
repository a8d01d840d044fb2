import type { Dispute } from "../../model/card.ts";
import { entityIdPattern } from "../../model/ids.ts";

/** Fields whose values are ids of entities. */
const namesEntity = new Set(["behalfOf", "office"]);

/** The ids of entities that a dispute is told with: ends, origins, values. */
export function idsNamed({ fact, questions }: Dispute): string[] {
  const values = questions.flatMap(({ field, values }) => [
    ...values.flatMap(({ origins, deniedBy }) => [...origins, ...deniedBy]),
    ...values.flatMap(({ value }) => entitiesIn(field, value)),
  ]);
  return [fact.tail, fact.head, ...values].filter(isEntityId);
}

/** The entity that a value is, if it is one. */
export function entitiesIn(field: string, value: string | null): string[] {
  return value !== null && namesEntity.has(field) ? [value] : [];
}

/** An unnamed voice is an origin too, and no entity. */
export function isEntityId(id: string | null): id is string {
  return id !== null && entityIdPattern.test(id);
}
