import type { Graph } from "../../../model/api/processes.ts";
import type { RelationType } from "../../../model/relations.ts";

/** Where an entity stands in a ledger: the agreement, and its provision where it is of one. */
export interface WayIn {
  agreement: string;
  provision: string | null;
}

/** Relations that lead from something told of an agreement towards it, by the end they are left at. */
const upward: readonly RelationType[] = ["PART_OF", "ASSESSES", "BREACHES", "FULFILS", "REPORTS"];

/** The ledger that a phase, a provision, a figure, an assessment or an act stands in; null: none. */
export function wayIn(
  { nodes, relations }: Pick<Graph, "nodes" | "relations">,
  id: string,
): WayIn | null {
  const kinds = new Map(nodes.map((node) => [node.id, node.kind]));
  const seen = new Set([id]);
  let reached: { id: string; provision: string | null }[] = [{ id, provision: null }];
  while (reached.length > 0) {
    const found = reached.find((one) => kinds.get(one.id) === "Agreement");
    if (found) return { agreement: found.id, provision: found.provision };
    reached = reached.flatMap((one) => {
      const provision = kinds.get(one.id) === "Provision" ? one.id : one.provision;
      return relations
        .flatMap(({ type, tail, head }) => {
          if (tail === one.id && upward.includes(type)) return [head];
          // A measure is found from what it measures.
          return head === one.id && type === "MEASURED_BY" ? [tail] : [];
        })
        .filter((next) => !seen.has(next) && seen.add(next))
        .map((next) => ({ id: next, provision }));
    });
  }
  return null;
}
