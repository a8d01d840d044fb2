import { readRelationId } from "../../model/ids.ts";
import type { KindName } from "../../model/kinds.ts";
import { nearMisses } from "../dossier/near.ts";
import type { Engine } from "../engine/engine.ts";
import { NotFound } from "../errors.ts";
import { entityIds, entityRelations } from "../queries/entities.ts";
import { processesList } from "../queries/processes.ts";
import { ask } from "../queries/query.ts";
import { sourceIds } from "../queries/sources.ts";
import { storiesList } from "../queries/stories.ts";
import { allDays } from "./window.ts";

const idsOf = {
  entity: async (engine: Engine) => ids(await ask(engine, entityIds, {})),
  process: async (engine: Engine) => ids(await ask(engine, processesList, { id: null })),
  source: async (engine: Engine) => ids(await ask(engine, sourceIds, {})),
  story: async (engine: Engine) => ids(await ask(engine, storiesList, { process: null })),
};

/** There is none of this id: with ids of the same kind that may have been meant. */
export async function notFound(
  engine: Engine,
  what: keyof typeof idsOf,
  id: string,
): Promise<NotFound> {
  return refusal(what, id, await idsOf[what](engine));
}

/** There is none of some kinds with this id: with ids of those kinds that may have been meant. */
export async function kindNotFound(
  engine: Engine,
  kinds: KindName[],
  id: string,
): Promise<NotFound> {
  const all = await ask(engine, entityIds, {});
  const wanted = kinds.join(" or ").toLowerCase();
  const { message, near } = refusal(
    wanted,
    id,
    ids(all.filter(({ kind }) => kinds.includes(kind))),
  );
  const other = all.find((one) => one.id === id);
  const is = other ? ` It is the id of another kind: ${other.kind}.` : "";
  return new NotFound(`${message}${is}`, near);
}

/** There is no such relation: with relations of its tail that may have been meant. */
export async function relationNotFound(engine: Engine, id: string): Promise<NotFound> {
  const tail = readRelationId(id)!.tail;
  const there = await ask(engine, entityRelations, { id: tail, ...allDays, limit: 1_000 });
  return refusal("relation", id, ids(there));
}

function refusal(what: string, id: string, known: string[]): NotFound {
  // Its start is right, or all but some letters of it.
  const longer = known.filter((other) => other.startsWith(id) || id.startsWith(`${other}.`));
  const near = [...new Set([...nearMisses(id, known), ...longer.slice(0, 3)])].slice(0, 3);
  return new NotFound(`There is no ${what} ${id}.`, near);
}

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
