import type { KindName } from "../../model/kinds.ts";
import { freeNear } from "./apart.ts";
import { inOrder, startOf } from "./order.ts";
import { inTwoRounds } from "./rounds.ts";

/** What is drawn of a process, all days and all known days: what a layout is made of. */
export interface Union {
  nodes: {
    id: string;
    kind: KindName;
    /** How many origins tell of it or of what it is joined to. */
    told: number;
  }[];
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
  return isNew ? inTwoRounds(sorted) : joined(sorted, before);
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
