import type { Graph } from "../../model/api/processes.ts";
import { leadOn } from "../../model/ids.ts";

/**
 * What is selected. An id that is merged into another leads there, as an old address does, and so does
 * one of a relation with it; a line is named by the ids of its relations.
 */
export function ledOn(selected: string | null, { nodes, relations }: Graph): string | null {
  if (selected === null || nodes.some(({ id }) => id === selected)) return selected;
  const there = new Set(relations.map(({ id }) => id));
  const merges = new Map(
    nodes.flatMap(({ id, properties: { mergedFrom } }) =>
      Array.isArray(mergedFrom) ? mergedFrom.map((old) => [old, id] as const) : [],
    ),
  );
  const led = selected.split(" ").map((id) => (there.has(id) ? id : leadOn(id, merges)));
  return [...new Set(led)].sort().join(" ");
}
