import type { Slice, Window } from "../content/slice.ts";
import type { Engine } from "../engine/engine.ts";
import { entityOne } from "../queries/entities.ts";
import { ask } from "../queries/query.ts";
import { sliceMembers, sliceRelations } from "../queries/slice.ts";

/** What possibly touches a window of a process, drawn from all that is known. */
export async function readSlice(engine: Engine, process: string, window: Window): Promise<Slice> {
  const [itself, members, relations] = await Promise.all([
    ask(engine, entityOne, { id: process }),
    ask(engine, sliceMembers, { process, ...window }),
    ask(engine, sliceRelations, { process, ...window }),
  ]);
  // A process is no part of itself, and roles are played in it.
  const entities = [...itself.map(({ processes: _, ...entity }) => entity), ...members];
  return { entities, relations };
}
