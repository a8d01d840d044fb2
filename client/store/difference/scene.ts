import type { Graph } from "../../../model/api/processes.ts";
import { FIRST_DAY, LAST_DAY, lastOf } from "../../../model/day.ts";
import type { Point } from "../../../model/stands-at.ts";
import { edgesOf } from "../edges.ts";
import { nodesOf } from "../nodes.ts";
import type { Presences } from "../presence.ts";
import type { Scene } from "../scene.ts";
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
    }),
  );
  const limit = wanted.more ? mostNodes : firstSight;
  const kept = strongest(nodes, lines, {
    ...{ selected: wanted.selected, expanded: [], along: [], limit },
    isInPeriod: isMarked,
  });
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

/** The second clock of the better informed of two points; null is all that is known. */
export function laterKnown(a: Point, b: Point): string | null {
  if (a.known === null || b.known === null) return null;
  return lastOf([a.known, b.known]);
}
