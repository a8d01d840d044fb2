import { touches } from "../../model/date.ts";
import type { Days } from "../../model/slice.ts";
import type { Clocks } from "./clocks.ts";
import type { Presence } from "./scene.ts";
import type { KnownFacts } from "./standings.ts";

/** Where everything known stands to the window and to `at`, by id of node or relation. */
export type Presences = Map<string, Presence>;

/**
 * What has days of its own goes by them. An actor, a place or a clause without days is in the period
 * when one of its relations is: a state that only signed a text before the window is outside it.
 */
export function presencesOf({ nodes, relations }: KnownFacts, clocks: Clocks): Presences {
  const own = new Map([...nodes].map(([id, { days }]) => [id, presenceOf(days, clocks)]));
  const found: Presences = new Map(own);
  const [joined, alive] = [new Set<string>(), new Set<string>()];

  for (const { fact, days } of relations) {
    const ends = [fact.tail, fact.head];
    const isIn = [presenceOf(days, clocks), ...ends.map((id) => own.get(id))].every(
      (presence) => presence === "in",
    );
    found.set(fact.id, isIn ? "in" : "outside");
    if (fact.type === "BELONGS_TO") continue;
    for (const id of ends) {
      joined.add(id);
      if (isIn) alive.add(id);
    }
  }
  for (const [id, { days }] of nodes)
    if (days.edtf === null && joined.has(id) && !alive.has(id)) found.set(id, "outside");
  for (const { fact } of relations)
    if (found.get(fact.tail) === "outside" || found.get(fact.head) === "outside")
      found.set(fact.id, "outside");
  return found;
}

/** A day that may be in the window and has come by `at` is enough. */
export function presenceOf(
  days: Pick<Days, "earliest" | "latest">,
  { from, to, at }: Pick<Clocks, "from" | "to" | "at">,
): Presence {
  return touches(days, from, to) && days.earliest <= at ? "in" : "outside";
}
