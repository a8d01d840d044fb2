import type { SceneEdge, SceneNode } from "./scene.ts";

export interface Limits {
  selected: string | null;
  isInPeriod: (id: string) => boolean;
  /** Most nodes, but for the selected one and its neighbours. */
  limit: number;
}

/**
 * At most `limit` nodes: those in the period first, then by distinct origins, ties by id, so that the
 * same question gives the same picture. What is selected and its neighbours always stay.
 */
export function strongest(
  nodes: SceneNode[],
  edges: SceneEdge[],
  { selected, isInPeriod, limit }: Limits,
): SceneNode[] {
  if (nodes.length <= limit) return nodes;
  const wanted = new Set(selected ? near(selected, edges) : []);
  const rank = ({ id, standing }: SceneNode) =>
    (wanted.has(id) ? 1_000_000 : 0) + (isInPeriod(id) ? 10_000 : 0) + standing.origins.length;
  const kept = [...nodes]
    .sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
  const ids = new Set(kept.map(({ id }) => id));
  return nodes.filter(({ id }) => ids.has(id));
}

function near(selected: string, edges: SceneEdge[]): string[] {
  const touching = edges.filter(({ id, tail, head }) => [id, tail, head].includes(selected));
  return [selected, ...touching.flatMap(({ tail, head }) => [tail, head])];
}
