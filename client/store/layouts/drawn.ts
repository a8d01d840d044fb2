import type { Graph } from "../../../model/api/processes.ts";
import type { Node } from "../../../model/slice.ts";

/** What a layout is made of: the drawn nodes by id, who is joined with whom, and who plays which role. */
export interface Drawn {
  nodes: Node[];
  near: (id: string) => string[];
  roles: (id: string) => string[];
  /** Those that are joined with most others; none where all can be seen together. */
  prominent: ReadonlySet<string>;
}

/** About as many as stand in a picture at first sight. */
const mostProminent = 50;

export function drawnOf({ nodes, relations }: Graph): Drawn {
  const drawn = nodes.filter(({ x }) => x !== null).sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = new Set(drawn.map(({ id }) => id));
  const near = new Map<string, string[]>();
  const roles = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, value: string) => {
    const found = map.get(key);
    if (found) found.push(value);
    else map.set(key, [value]);
  };
  for (const { type, tail, head, role } of relations) {
    if (type === "PLAYS" && role) add(roles, tail, role);
    if (!ids.has(tail) || !ids.has(head)) continue;
    add(near, tail, head);
    add(near, head, tail);
  }
  const joined = ({ id }: Node) => new Set(near.get(id)).size;
  const isCrowded = drawn.length > 3 * mostProminent;
  const best = isCrowded ? drawn.toSorted((a, b) => joined(b) - joined(a)) : [];
  return {
    prominent: new Set(best.slice(0, mostProminent).map(({ id }) => id)),
    nodes: drawn,
    near: (id) => near.get(id) ?? [],
    roles: (id) => roles.get(id) ?? [],
  };
}
