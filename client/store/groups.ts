import { bodiesOf } from "./bodies.ts";
import type { KnownFacts } from "./standings.ts";

export interface Grouping {
  /** Whether governments, delegations and blocs stand as one node each. */
  grouped: boolean;
  /** Ids of groups that are opened in place. */
  apart: readonly string[];
}

/**
 * Into which node each one goes: a person or a service into the state or body they act for, while that
 * stands as one; everything else into itself. Gives a function from id to id.
 */
export function groupsOf(facts: KnownFacts, { grouped, apart }: Grouping): (id: string) => string {
  if (!grouped) return (id) => id;
  const bodyOf = bodiesOf(facts);
  return (id) => {
    const body = bodyOf(id);
    return apart.includes(body) || !facts.nodes.has(body) ? id : body;
  };
}

/** How many of some ids went into each group, itself not counted. */
export function membersOf(ids: Iterable<string>, groupOf: (id: string) => string) {
  const members = new Map<string, number>();
  for (const id of ids) {
    const group = groupOf(id);
    if (group !== id) members.set(group, (members.get(group) ?? 0) + 1);
  }
  return members;
}
