import { DirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { fill } from "./fill.ts";
import { startOf } from "./order.ts";
import { frame, type Places, type Union } from "./place.ts";

/** By forces alone, spread over the frame. */
export function anew(union: Union): Places {
  const graph = graphOf(union, (id) => startOf(id));
  const found = settle(graph, union);
  return fill(found, middleOf(graph, union.nodes), frame);
}

/** The rest among what is settled: each near what it is joined to, out of the way of the others. */
export function between(union: Union, settled: Places): Places {
  const free = settle(
    graphOf(union, (id) => startOf(id)),
    union,
  );
  // The forces know one scale of their own: what is settled is brought to it, and all of it back.
  const spread = (values: number[]) =>
    Math.sqrt(values.reduce((sum, it) => sum + it * it, 0) / values.length);
  const own = spread(free.flatMap(({ x, y }) => [x, y]));
  const scale = (1.5 * own) / spread(Object.values(settled).flat());
  const graph = graphOf(union, (id) => {
    const place = settled[id];
    return place
      ? { x: place[0] * scale, y: place[1] * scale, fixed: true }
      : { x: 0.5 * startOf(id).x * own, y: 0.5 * startOf(id).y * own };
  });
  const found = settle(graph, union).map(({ id, x, y }): [string, [number, number]] => [
    id,
    [inside(x / scale, frame.x), inside(y / scale, frame.y)],
  ]);
  return { ...Object.fromEntries(found), ...settled };
}

/** What the forces drove out of the frame comes back into it, the farther the more. */
function inside(at: number, half: number): number {
  const part = at / half;
  return (half * part) / (1 + Math.abs(part) ** 3) ** (1 / 3);
}

function graphOf(
  { nodes, links }: Union,
  start: (id: string) => { x: number; y: number; fixed?: boolean },
): DirectedGraph {
  const graph = new DirectedGraph();
  for (const { id } of nodes) graph.addNode(id, start(id));
  for (const { tail, head } of links) {
    const weight = graph.hasEdge(tail, head) ? 0.5 : 1;
    graph.updateEdge(tail, head, (edge) => ({ weight: (edge.weight ?? 0) + weight }));
  }
  return graph;
}

/** Lets the forces work. */
function settle(graph: DirectedGraph, { nodes }: Union) {
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
  return nodes.map(({ id }) => ({
    id,
    x: graph.getNodeAttribute(id, "x") as number,
    y: graph.getNodeAttribute(id, "y") as number,
  }));
}

/** The best joined agreement stands near the middle; without one, the best joined node. */
function middleOf(graph: DirectedGraph, nodes: Union["nodes"]): string | undefined {
  const rank = ({ id, kind }: Union["nodes"][number]) =>
    (kind === "Agreement" ? 1_000_000 : 0) + graph.degree(id);
  return nodes.toSorted((a, b) => rank(b) - rank(a))[0]?.id;
}
