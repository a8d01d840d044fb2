import type { PathActor } from "../../model/paths.ts";
import type { Engine } from "../engine/engine.ts";
import { pathStep } from "../queries/paths.ts";
import { ask } from "../queries/query.ts";

export interface Wanted {
  a: PathActor;
  b: PathActor;
  from: string;
  to: string;
  /** The second clock's day. */
  known: string;
  /** Whether each meeting begins no earlier than the last one ended. */
  ordered: boolean;
}

/** An actor reached, and by which way. */
export interface Reached {
  actor: PathActor;
  /** Last day of the meeting that led there. */
  day: string;
  by: { before: Reached; meeting: string; leaves: string; arrives: string } | null;
}

/** More meetings than this join nobody in any sense a reader would follow. */
const mostMeetings = 12;

/**
 * Breadth first from `a`: whoever is reached with one meeting, then with two … until `b` is. In time order an
 * actor is gone on from again when a later round reaches it on an earlier day: more is open from there.
 * Where `b` is not reached, all who are, the nearest first.
 */
export async function searchPath(
  engine: Engine,
  { a, b, ordered, ...clocks }: Wanted,
  without: string[],
): Promise<{ goal: Reached | null; reached: Reached[] }> {
  const start: Reached = { actor: a, day: clocks.from, by: null };
  const best = new Map([[a.id, start]]);
  let frontier = [start];
  for (let meetings = 1; meetings <= mostMeetings && frontier.length > 0; meetings++) {
    const last = new Map(frontier.map((one) => [one.actor.id, one]));
    const rows = await ask(engine, pathStep, {
      ...{ ...clocks, start: a.id, goal: b.id, ordered, without },
      frontier: frontier.map(({ actor: { id, kind }, day }) => ({
        ...{ id, day, rank: kind === "Person" ? 0 : 1 },
      })),
    });
    frontier = [];
    for (const { id, kind, name, day, before, via: meeting, leaves, arrives } of rows) {
      const known = best.get(id);
      if (known && (!ordered || known.day <= day)) continue;
      const by = { before: last.get(before)!, meeting, leaves, arrives };
      const found = { actor: { id, kind, name }, day, by };
      best.set(id, found);
      frontier.push(found);
    }
    const goal = frontier.find(({ actor }) => actor.id === b.id);
    if (goal) return { goal, reached: [] };
  }
  best.delete(a.id);
  return { goal: null, reached: [...best.values()] };
}
