import { DirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { KindName } from "../../model/kinds.ts";
import { freeNear, keepApart } from "./apart.ts";
import { fill } from "./fill.ts";

/** What is drawn of a process, all days and all known days: what a layout is made of. */
export interface Union {
  nodes: { id: string; kind: KindName }[];
  links: { tail: string; head: string }[];
}

/** Places by id, -1000 to 1000 across and as much less high as a wide screen is. */
export type Places = Record<string, [x: number, y: number]>;

/** Half the picture's width and height: as wide as the network stands on a wide screen, beside the details. */
export const frame = { x: 1000, y: 460 };

/**
 * Places for a union. The same union gives the same places; with places kept from before, old nodes
 * stay where they are, and new ones go where there is room near their neighbours.
 */
export function place(union: Union, before: Places = {}): Places {
  const sorted = inOrder(union);
  const isNew = sorted.nodes.every(({ id }) => !before[id]);
  return isNew ? keepApart(anew(sorted)) : joined(sorted, before);
}

function anew({ nodes, links }: Union): Places {
  const graph = new DirectedGraph();
  for (const { id } of nodes) graph.addNode(id, startOf(id));
  for (const { tail, head } of links) {
    const weight = graph.hasEdge(tail, head) ? 0.5 : 1;
    graph.updateEdge(tail, head, (edge) => ({ weight: (edge.weight ?? 0) + weight }));
  }
  forceAtlas2.assign(graph, {
    iterations: 300,
    getEdgeWeight: "weight",
    settings: {
      linLogMode: true,
      gravity: 0.6,
      scalingRatio: 4,
      slowDown: 4,
      barnesHutOptimize: nodes.length > 400,
    },
  });
  const found = nodes.map(({ id }) => ({
    id,
    x: graph.getNodeAttribute(id, "x") as number,
    y: graph.getNodeAttribute(id, "y") as number,
  }));
  return fill(found, middleOf(graph, nodes), frame);
}

/** The best joined agreement stands near the middle; without one, the best joined node. */
function middleOf(graph: DirectedGraph, nodes: Union["nodes"]): string | undefined {
  const rank = ({ id, kind }: Union["nodes"][number]) =>
    (kind === "Agreement" ? 1_000_000 : 0) + graph.degree(id);
  return nodes.toSorted((a, b) => rank(b) - rank(a))[0]?.id;
}

function joined({ nodes, links }: Union, before: Places): Places {
  const places: Places = Object.fromEntries(
    nodes.flatMap(({ id }) => (before[id] ? [[id, before[id]]] : [])),
  );
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { tail, head } of links) {
    neighbours.get(tail)!.push(head);
    neighbours.get(head)!.push(tail);
  }
  // Several rounds, so that what hangs on a new node goes near it in the next.
  let waiting = nodes.filter(({ id }) => !places[id]);
  while (waiting.length > 0) {
    const next = waiting.filter(({ id }) => neighbours.get(id)!.some((other) => places[other]));
    const round = next.length > 0 ? next : waiting;
    for (const { id } of round) {
      places[id] = freeNear(near(id, neighbours.get(id)!, places), places, nodes.length);
    }
    waiting = waiting.filter(({ id }) => !places[id]);
  }
  return places;
}

function near(id: string, neighbours: string[], places: Places): [number, number] {
  const found = neighbours.flatMap((other) => (places[other] ? [places[other]] : []));
  const start = startOf(id);
  const n = found.length;
  // A little off, so that several with the same neighbours do not all go the same way.
  if (n === 0) return [start.x * frame.x, start.y * frame.y];
  const sum = found.reduce(([x, y], [a, b]) => [x + a, y + b] as const, [0, 0] as const);
  return [sum[0] / n + 10 * start.x, sum[1] / n + 10 * start.y];
}

/** Where a node starts, -1 to 1 on both axes: from its id alone (FNV-1a), so the same every time. */
function startOf(id: string): { x: number; y: number } {
  const half = (seed: number) => {
    let hash = seed;
    for (let at = 0; at < id.length; at++) {
      hash = Math.imul(hash ^ id.charCodeAt(at), 16_777_619);
    }
    // The last letters must reach the high bits too.
    hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
    return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 31 - 1;
  };
  return { x: half(2_166_136_261), y: half(3_735_928_559) };
}

/** Sorted, since ForceAtlas2 sums in the order it is given, and without what has no end here. */
function inOrder({ nodes, links }: Union): Union {
  const drawn = new Set(nodes.map(({ id }) => id));
  const key = ({ tail, head }: Union["links"][number]) => `${tail} ${head}`;
  return {
    nodes: nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    links: links
      .filter(({ tail, head }) => tail !== head && drawn.has(tail) && drawn.has(head))
      .toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
  };
}
