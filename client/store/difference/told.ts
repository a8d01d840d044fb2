import type { Graph } from "../../../model/api/processes.ts";
import { type Change, type ChangeKind, changeKinds } from "../../../model/change.ts";
import { daysBetween } from "../../../model/day.ts";
import { differenceOf } from "../../../model/difference.ts";
import type { Link, Node } from "../../../model/slice.ts";
import type { Point } from "../../../model/stands-at.ts";

/** One line of the list: a change, and the connections that came or went with it. */
export interface ToldChange {
  /** The same for the same change, however many there are. */
  key: string;
  change: Change;
  fact: Node | Link;
  connections: Link[];
}

export interface ChangeGroup {
  change: ChangeKind;
  told: ToldChange[];
}

/** What changed between two points of a process, from the rows at hand: nothing is asked. */
export interface Told {
  groups: ChangeGroup[];
  /** Changes, less connections that go with one of their ends. */
  count: number;
  connections: number;
  /** By fact, the first of its changes in the order they are told. */
  marks: Map<string, ChangeKind>;
  /** Days from A to B, negative when B is the earlier. */
  days: number;
}

export function toldBetween(graph: Graph, a: Point, b: Point): Told {
  const changes = differenceOf({ entities: graph.nodes, relations: graph.relations }, a, b);
  const facts = new Map<string, Node | Link>(
    [...graph.nodes, ...graph.relations].map((fact) => [fact.id, fact]),
  );
  const withIt = new Map<string, Link[]>();
  for (const { within, fact } of changes)
    if (within) withIt.set(within, [...(withIt.get(within) ?? []), facts.get(fact) as Link]);
  const marks = new Map<string, ChangeKind>();
  for (const { fact, change } of changes) if (!marks.has(fact)) marks.set(fact, change);

  const seen = new Set<string>();
  const own = changes
    .filter(({ within }) => within === null)
    .map((change): ToldChange => {
      // Told once: with the first change of the fact that came or went.
      const connections =
        change.field === "" && !seen.has(change.fact) ? withIt.get(change.fact) : [];
      if (change.field === "") seen.add(change.fact);
      return {
        key: `${change.change} ${change.fact} ${change.field}`,
        change,
        fact: facts.get(change.fact)!,
        connections: connections ?? [],
      };
    });
  return {
    groups: changeKinds
      .map((change) => ({ change, told: own.filter((one) => one.change.change === change) }))
      .filter(({ told }) => told.length > 0),
    count: own.length,
    connections: changes.length - own.length,
    marks,
    days: daysBetween(a.at, b.at),
  };
}
