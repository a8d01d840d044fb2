import type { KnownFacts } from "../standings.ts";
import { type Joins, valuesOf } from "./joins.ts";

/** Who was at a meeting, and which states and bodies were there or were spoken for. Ids. */
export interface Present {
  people: string[];
  bodies: string[];
}

/** By meeting, everybody who was there or was represented, as the sources of that day have it. */
export function presentAt({ nodes }: KnownFacts, joins: Joins): (meeting: string) => Present {
  return (meeting) => {
    const there = joins.into(meeting, "ATTENDED");
    const actors = there.map(({ fact }) => fact.tail);
    const isPerson = (id: string) => nodes.get(id)?.fact.kind === "Person";
    const bodies = [
      ...actors.filter((id) => !isPerson(id)),
      ...there.flatMap((link) => valuesOf(link, "behalfOf")),
      ...joins.into(meeting, "REPRESENTED_AT").map(({ fact }) => fact.tail),
    ].filter((id) => nodes.has(id));
    return { people: distinct(actors.filter(isPerson)), bodies: distinct(bodies) };
  };
}

function distinct(ids: string[]): string[] {
  return [...new Set(ids)];
}
