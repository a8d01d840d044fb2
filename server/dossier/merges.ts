import { idsOf } from "../../model/dossier.ts";
import type { Fact } from "../../model/fact.ts";

/** Whom an old id leads to, at the end of every way there. */
export type Merges = ReadonlyMap<string, string>;

/**
 * Which entities are merged into which. A merger that was undone leads nowhere, nor does one that leads
 * back to itself; of two that start from one entity, the first by its id counts.
 */
export function mergesIn(facts: readonly Fact[]): Merges {
  const steps = new Map<string, { to: string; id: string }>();
  for (const fact of facts) {
    if (fact.is !== "relation" || fact.type !== "MERGED_INTO") continue;
    if (fact.properties.undone !== undefined) continue;
    const before = steps.get(fact.tail);
    if (!before || fact.id < before.id) steps.set(fact.tail, { to: fact.head, id: fact.id });
  }
  const merges = new Map<string, string>();
  for (const from of steps.keys()) {
    const end = endOf(from, steps);
    if (end !== null) merges.set(from, end);
  }
  return merges;
}

/** The entities of a circle are not merged: none of them is the one that is meant. */
function endOf(from: string, steps: Map<string, { to: string }>): string | null {
  const seen = new Set([from]);
  let at = from;
  for (let next = steps.get(at); next; next = steps.get(at)) {
    at = next.to;
    if (seen.has(at)) return null;
    seen.add(at);
  }
  return at;
}

/** Whether a property names an entity by its id. */
export function holdsId(property: string): boolean {
  return property in idsOf;
}
