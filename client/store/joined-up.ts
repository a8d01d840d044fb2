import type { SceneEdge, SceneNode } from "./scene.ts";

interface Among {
  nodes: SceneNode[];
  edges: SceneEdge[];
  isInPeriod: (id: string) => boolean;
  /** Of two that join as many, the stronger one is taken. */
  strength: (id: string) => number;
  /** These stay, joined or not. */
  wanted: ReadonlySet<string>;
}

/**
 * The strongest of a picture, where most are joined to none of the others: actors who met at tables
 * that are told of once. Then what joins the most of these takes the place of the weakest, one by one,
 * for as long as there is such a one; so many as before.
 */
export function joinedUp(strongest: SceneNode[], among: Among): SceneNode[] {
  const { nodes, edges, isInPeriod, strength, wanted } = among;
  const near = neighboursIn(
    edges.filter(({ relations }) => relations.some(({ id }) => isInPeriod(id))),
  );
  const kept = new Map(strongest.map((node) => [node.id, node]));
  const isLonely = (id: string) => ![...(near.get(id) ?? [])].some((other) => kept.has(other));
  const lonely = new Set([...kept.keys()].filter(isLonely));
  if (lonely.size * 2 <= kept.size) return strongest;

  const weakestFirst = [...lonely]
    .filter((id) => !wanted.has(id))
    .sort((a, b) => strength(a) - strength(b) || (a < b ? 1 : -1));
  const others = nodes.filter(({ id }) => !kept.has(id) && isInPeriod(id));
  for (;;) {
    const best = bestOf(others.filter(({ id }) => !kept.has(id)));
    const gone = weakestFirst.find((id) => lonely.has(id) && !near.get(best?.id ?? "")?.has(id));
    if (!best || gone === undefined) return [...kept.values()];
    kept.delete(gone);
    lonely.delete(gone);
    kept.set(best.id, best);
    for (const id of near.get(best.id)!) lonely.delete(id);
  }

  /** What joins the most that stand alone, two at least. */
  function bestOf(from: SceneNode[]): SceneNode | undefined {
    const joins = ({ id }: SceneNode) =>
      [...(near.get(id) ?? [])].filter((other) => lonely.has(other)).length;
    return from
      .map((node) => ({ node, joins: joins(node) }))
      .filter((one) => one.joins > 1)
      .sort(
        (a, b) =>
          b.joins - a.joins ||
          strength(b.node.id) - strength(a.node.id) ||
          (a.node.id < b.node.id ? -1 : 1),
      )[0]?.node;
  }
}

function neighboursIn(edges: SceneEdge[]): Map<string, Set<string>> {
  const near = new Map<string, Set<string>>();
  for (const { tail, head } of edges)
    for (const [one, other] of [
      [tail, head],
      [head, tail],
    ] as const)
      near.set(one, (near.get(one) ?? new Set()).add(other));
  return near;
}
