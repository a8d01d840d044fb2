import type { Graph } from "../../../model/api/processes.ts";
import { FIRST_DAY, LAST_DAY, lastOf } from "../../../model/day.ts";
import type { Point } from "../../../model/stands-at.ts";
import { edgesOf } from "../edges.ts";
import { nodesOf } from "../nodes.ts";
import type { Presences } from "../presence.ts";
import type { Scene, SceneEdge, SceneNode } from "../scene.ts";
import { knownFacts } from "../standings.ts";
import { strongest } from "../strongest.ts";
import { firstSight, mostNodes } from "../visible.ts";
import type { SceneWords } from "../words.ts";
import type { Told } from "./told.ts";

/** The pictures of a difference: what changed has ink and a mark, all else is hollow. */
export interface DifferenceScenes {
  network: Scene;
  /** Only what changed, for the timeline. */
  changed: Scene;
  /** Changed nodes that the network has no room for. */
  left: number;
}

/** Drawn from all that the better informed of the two points knows, on the later of their days. */
export function differenceScenes(
  graph: Graph,
  { a, b }: { a: Point; b: Point },
  { marks }: Told,
  wanted: { selected: string | null; more: boolean },
  words: SceneWords,
): DifferenceScenes {
  const facts = knownFacts(graph, laterKnown(a, b));
  const at = lastOf([a.at, b.at]);
  const clocks = { from: FIRST_DAY, to: LAST_DAY, at, known: null, today: at };
  const isMarked = (id: string) => marks.has(id);
  const presences: Presences = new Map(
    [...facts.nodes.keys(), ...facts.relations.map(({ fact }) => fact.id)].map((id) => [
      id,
      isMarked(id) ? "in" : "outside",
    ]),
  );
  const nodes = nodesOf(facts, presences, clocks, words)
    // The process itself is the page.
    .filter(({ id }) => id !== graph.process)
    .map((node) => ({ ...node, mark: marks.get(node.id) ?? null }));
  const lines = edgesOf(facts, presences, new Set(nodes.map(({ id }) => id)), words).map(
    (edge) => ({
      ...edge,
      presence: edge.relations.some(({ id }) => isMarked(id)) ? ("in" as const) : edge.presence,
      ended: edge.relations.some(({ id }) => marks.get(id) === "ended"),
    }),
  );
  const limit = wanted.more ? mostNodes : firstSight;
  const strong = { selected: wanted.selected, expanded: [], isInPeriod: isMarked };
  const first = strongest(nodes, lines, { ...strong, along: [], limit: limit - roomFor(limit) });
  const along = joinedWith(first, nodes, lines).slice(0, roomFor(limit));
  const kept = strongest(nodes, lines, { ...strong, along, limit });
  const ids = new Set(kept.map(({ id }) => id));
  const changed = nodes.filter(({ id }) => isMarked(id));
  return {
    network: {
      nodes: kept,
      edges: lines.filter(({ tail, head }) => ids.has(tail) && ids.has(head)),
    },
    changed: { nodes: changed, edges: lines.filter(({ presence }) => presence === "in") },
    left: changed.filter(({ id }) => !ids.has(id)).length,
  };
}

/** Of a picture, a third is for what has not changed: without it, what has would hang in the air. */
const roomFor = (limit: number) => Math.floor(limit / 3);

/** What lines that changed join the first of the picture with, the most of these first; ties by id. */
function joinedWith(first: SceneNode[], nodes: SceneNode[], lines: SceneEdge[]): string[] {
  const drawn = new Set(first.map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { tail, head, presence } of lines)
    for (const [end, other] of [
      [tail, head],
      [head, tail],
    ] as const)
      if (presence === "in" && drawn.has(end) && !drawn.has(other))
        counts.set(other, (counts.get(other) ?? 0) + 1);
  return nodes
    .flatMap(({ id, mark }) => (counts.has(id) && mark === null ? id : []))
    .sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
}

/** The second clock of the better informed of two points; null is all that is known. */
export function laterKnown(a: Point, b: Point): string | null {
  if (a.known === null || b.known === null) return null;
  return lastOf([a.known, b.known]);
}
