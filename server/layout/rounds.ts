import { keepApart } from "./apart.ts";
import { anew, between } from "./forces.ts";
import { inOrder } from "./order.ts";
import type { Places, Union } from "./place.ts";

/** What is told of most is seen first, and alone: it is laid out first, as if there were no more. */
const seenFirst = 60;

/** What is seen first has its places, with room for names; then comes the rest, in between. */
export function inTwoRounds(union: Union): Places {
  const core = coreOf(union);
  const settled = keepApart(anew(core));
  return core.nodes.length === union.nodes.length
    ? settled
    : keepApart(between(union, settled), settled);
}

/** The nodes of first sight, with the links among them: those over one that is left out as well. */
function coreOf({ nodes, links }: Union): Union {
  if (nodes.length <= seenFirst) return { nodes, links };
  const kept = nodes
    .filter(({ kind }) => kind !== "Figure")
    .toSorted((a, b) => b.told - a.told || (a.id < b.id ? -1 : 1))
    .slice(0, seenFirst);
  const ids = new Set(kept.map(({ id }) => id));
  const around = new Map<string, string[]>();
  for (const { tail, head } of links)
    for (const [middle, end] of [
      [tail, head],
      [head, tail],
    ] as const)
      if (!ids.has(middle) && ids.has(end))
        around.set(middle, [...(around.get(middle) ?? []), end]);
  const over = [...around.values()]
    .filter((ends) => ends.length <= 3)
    .flatMap((ends) =>
      ends.flatMap((tail, at) => ends.slice(at + 1).map((head) => ({ tail, head }))),
    );
  return inOrder({
    nodes: nodes.filter(({ id }) => ids.has(id)),
    links: [...links.filter(({ tail, head }) => ids.has(tail) && ids.has(head)), ...over],
  });
}
