import { readRelationId } from "../../model/ids.ts";
import type { Viewed } from "../embed/view-of.ts";
import { entityOne } from "../queries/entities.ts";
import { ask } from "../queries/query.ts";
import type { Store } from "./reading.ts";

/** How what an address shows is called, and when it was; null when there is no such thing. */
export async function namedView({ engine }: Store, { id }: Viewed) {
  const relation = readRelationId(id);
  const ends = relation ? [relation.tail, relation.head] : [id];
  const found = await Promise.all(
    ends.map(async (end) => (await ask(engine, entityOne, { id: end }))[0]),
  );
  if (found.some((one) => one === undefined)) return null;
  const [first] = found;
  const name = found.map((one) => one!.name).join(" – ");
  const { kind, earliest, latest } = first!;
  return relation
    ? { name, kind: null, earliest: null, latest: null }
    : { name, kind, earliest, latest };
}
