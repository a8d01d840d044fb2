import type { SceneEdge, SceneNode } from "./scene.ts";

/** What a reader has put away or asked for by name; ids of nodes. */
export interface Arranged {
  /** Nothing but these and what they are joined with; empty shows all. */
  focus: readonly string[];
  /** Everything that is joined with these stands in the picture as well. */
  expanded: readonly string[];
  /** What is joined with these alone is put into them. */
  collapsed: readonly string[];
  hidden: readonly string[];
  /** Selected besides what is opened. */
  also: readonly string[];
}

export const asItIs: Arranged = { focus: [], expanded: [], collapsed: [], hidden: [], also: [] };

/** The nodes that are left, and how many each collapsed one has taken in. */
export function arrangedOf(
  nodes: SceneNode[],
  edges: SceneEdge[],
  { focus, collapsed }: Pick<Arranged, "focus" | "collapsed">,
): { nodes: SceneNode[]; taken: Map<string, number> } {
  const near = neighbours(edges);
  const taken = new Map<string, number>();
  const isLeaf = ({ id }: SceneNode) => {
    const joined = near.get(id);
    if (!joined || collapsed.includes(id)) return false;
    if (![...joined].every((other) => collapsed.includes(other))) return false;
    for (const other of joined) taken.set(other, (taken.get(other) ?? 0) + 1);
    return true;
  };
  const left = collapsed.length === 0 ? nodes : nodes.filter((node) => !isLeaf(node));
  if (focus.length === 0) return { nodes: left, taken };
  const inFocus = new Set(focus.flatMap((id) => [id, ...(near.get(id) ?? [])]));
  return { nodes: left.filter(({ id }) => inFocus.has(id)), taken };
}

function neighbours(edges: SceneEdge[]): Map<string, Set<string>> {
  const near = new Map<string, Set<string>>();
  for (const { tail, head } of edges)
    for (const [one, other] of [
      [tail, head],
      [head, tail],
    ] as const)
      near.set(one, (near.get(one) ?? new Set()).add(other));
  return near;
}
