import type { Engine } from "../engine/engine.ts";
import { entitiesNamed, type Named } from "../queries/cards.ts";
import { ask } from "../queries/query.ts";

/** Entities by id; those that are not there are left out. */
export async function namedOf(engine: Engine, ids: string[]): Promise<Map<string, Named>> {
  const found = await ask(engine, entitiesNamed, { ids: [...new Set(ids)].sort() });
  return new Map(found.map((one) => [one.id, one]));
}

/** The same as a record of names, which an answer carries. */
export async function namesOf(engine: Engine, ids: string[]): Promise<Record<string, string>> {
  return namesIn(await namedOf(engine, ids));
}

export function namesIn(named: Map<string, Named>): Record<string, string> {
  return Object.fromEntries([...named.values()].map(({ id, name }) => [id, name]));
}
