import { readRelationId } from "../../model/ids.ts";
import type { Viewed } from "../embed/view-of.ts";
import { NotFound } from "../errors.ts";
import { entityOne } from "../queries/entities.ts";
import { ask } from "../queries/query.ts";
import type { Store } from "./reading.ts";
import { story } from "./stories.ts";

/** How what an address shows is called, and when it was; null when there is no such thing. */
export async function namedView(store: Store, { view, id }: Viewed) {
  if (view === "step") return await namedStory(store, id);
  const { engine } = store;
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

/** @throws whatever is not that there is no such story */
async function namedStory(store: Store, id: string) {
  try {
    const { story: told } = await story(store, { id }, {});
    return { name: told.title, kind: null, earliest: null, latest: null };
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}
