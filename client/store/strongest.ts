import { joinedUp } from "./joined-up.ts";
import type { SceneEdge, SceneNode } from "./scene.ts";

export interface Limits {
  selected: string | null;
  /** These and what they are joined with stay, like what is selected. */
  expanded: readonly string[];
  along: readonly string[];
  isInPeriod: (id: string) => boolean;
  /** At first sight, where a picture of many that are joined to nothing would say nothing. */
  joined?: boolean;
  /** Most nodes, but for the selected one, its neighbours and what lies along a path. */
  limit: number;
  /** Most nodes with these: of 5,000 neighbours the strongest. */
  most?: number;
}

/**
 * At most `limit` nodes: those in the period first, then by distinct origins, ties by id, so that the
 * same question gives the same picture. Origins are those of the node and of its lines in the period:
 * of a state much is told, and little that it exists. What is selected and its
 * neighbours always stay, and so does what lies along a path.
 */
export function strongest(
  nodes: SceneNode[],
  edges: SceneEdge[],
  { selected, expanded, along, isInPeriod, joined = false, limit, most = Infinity }: Limits,
): SceneNode[] {
  if (nodes.length <= limit) return nodes;
  const centres = selected ? [selected, ...expanded] : expanded;
  const wanted = new Set([...along, ...centres.flatMap((id) => near(id, edges))]);
  const origins = originsOf(nodes, edges, isInPeriod);
  const first = new Set([...along, ...centres]);
  const rank = ({ id }: SceneNode) =>
    (first.has(id) ? 10_000_000 : 0) +
    (wanted.has(id) ? 1_000_000 : 0) +
    (isInPeriod(id) ? 10_000 : 0) +
    origins.get(id)!.size;
  const kept = [...nodes]
    .sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))
    .slice(0, Math.max(limit, Math.min(wanted.size, most)));
  const strength = (id: string) => origins.get(id)!.size;
  const drawn = joined ? joinedUp(kept, { nodes, edges, isInPeriod, strength, wanted }) : kept;
  const ids = new Set(drawn.map(({ id }) => id));
  return nodes.filter(({ id }) => ids.has(id));
}

function originsOf(
  nodes: SceneNode[],
  edges: SceneEdge[],
  isInPeriod: Limits["isInPeriod"],
): Map<string, Set<string>> {
  const origins = new Map(nodes.map(({ id, standing }) => [id, new Set(standing.origins)]));
  for (const { tail, head, relations } of edges)
    for (const { standing } of relations.filter(({ id }) => isInPeriod(id)))
      for (const end of [tail, head])
        for (const origin of standing.origins) origins.get(end)?.add(origin);
  // A count is one among many of its measure, and the timeline has them side by side.
  for (const { id, kind, standing } of nodes)
    if (kind === "Figure") origins.set(id, new Set(standing.origins));
  return origins;
}

function near(selected: string, edges: SceneEdge[]): string[] {
  const touching = edges.filter(({ id, tail, head }) => [id, tail, head].includes(selected));
  return [selected, ...touching.flatMap(({ tail, head }) => [tail, head])];
}
