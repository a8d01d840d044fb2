import type { Graph } from "../../model/api/processes.ts";
import { inFrame } from "../../model/frame.ts";
import { daysAsKnown, relationDaysAsKnown } from "../../model/known-days.ts";
import { partiesIn } from "../../model/parties.ts";
import { type Relation, relations } from "../../model/relations.ts";
import type { Days, Link, Node } from "../../model/slice.ts";
import { type Standing, standingOf } from "../../model/standing.ts";

/** A fact as it stands on the second clock's day, with its days as far as they were known then. */
export interface Known<Fact extends Node | Link> {
  fact: Fact;
  days: Days;
  standing: Standing;
}

/** All of a process that somebody had said by then (or had said and withdrawn). */
export interface KnownFacts {
  nodes: Map<string, Known<Node>>;
  relations: Known<Link>[];
  /** How many facts nobody had said yet. */
  notYet: number;
}

/**
 * What of a process is known on a day, by the pure function of DESIGN §3 over the rows at hand: the
 * server is not asked. A relation goes with either of its ends.
 */
export function knownFacts(graph: Graph, known: string | null): KnownFacts {
  const parties = partiesIn(graph.relations);
  const standing = (fact: Node | Link) =>
    standingOf(fact.claims, {
      known,
      partyOf: parties.partyOf,
      aboutParties: parties.aboutParties(fact),
    });

  const nodes = new Map<string, Known<Node>>();
  for (const fact of graph.nodes) {
    const stood = inFrame(fact.kind, standing(fact));
    if (stood.state !== "unknown")
      nodes.set(fact.id, {
        fact,
        days: daysAsKnown(fact, fact.kind, known),
        standing: stood,
      });
  }
  const links = graph.relations.flatMap((fact) => {
    const [tail, head] = [nodes.get(fact.tail), nodes.get(fact.head)];
    const stood = standing(fact);
    // What belongs to a process by our own frame rests on no claim.
    const hidden = stood.state === "unknown" && fact.claims.length > 0;
    if (!tail || !head || hidden) return [];
    const shown = fact.claims.length > 0 ? stood : { ...stood, state: "shown" as const };
    const { daysOf } = relations[fact.type] as Relation;
    const event = daysOf && { tail, head }[daysOf].days;
    return [{ fact, days: relationDaysAsKnown(fact, event, known), standing: shown }];
  });
  const all = graph.nodes.length + graph.relations.length;
  return { nodes, relations: links, notYet: all - nodes.size - links.length };
}
