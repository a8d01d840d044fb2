import type { Union } from "./place.ts";

/** Where a node starts, -1 to 1 on both axes: from its id alone (FNV-1a), so the same every time. */
export function startOf(id: string): { x: number; y: number } {
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
export function inOrder({ nodes, links }: Union): Union {
  const drawn = new Set(nodes.map(({ id }) => id));
  const key = ({ tail, head }: Union["links"][number]) => `${tail} ${head}`;
  return {
    nodes: nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    links: links
      .filter(({ tail, head }) => tail !== head && drawn.has(tail) && drawn.has(head))
      .toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
  };
}
