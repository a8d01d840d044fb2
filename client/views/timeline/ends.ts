import type { RelationType } from "../../../model/relations.ts";
import type { Link } from "../../../model/slice.ts";
import type { Known } from "../../store/standings.ts";

/** The relations that stand, found by their ends. */
export interface Ends {
  into(id: string, type: RelationType): Link[];
  outOf(id: string, type: RelationType): Link[];
}

export function endsOf(relations: Known<Link>[], denied: ReadonlySet<string>): Ends {
  const [byHead, byTail] = [new Map<string, Link[]>(), new Map<string, Link[]>()];
  for (const { fact, standing } of relations) {
    // What is only denied joined nobody, but in what is only denied itself.
    const withIt = standing.state === "denied" && (denied.has(fact.head) || denied.has(fact.tail));
    if (standing.state !== "shown" && !withIt) continue;
    for (const [map, end] of [
      [byHead, fact.head],
      [byTail, fact.tail],
    ] as const) {
      const key = `${fact.type} ${end}`;
      const links = map.get(key);
      if (links) links.push(fact);
      else map.set(key, [fact]);
    }
  }
  return {
    into: (id, type) => byHead.get(`${type} ${id}`) ?? [],
    outOf: (id, type) => byTail.get(`${type} ${id}`) ?? [],
  };
}
