import type { Graph } from "../../model/api/processes.ts";

/** What is selected; an id that is merged into another leads there, as an old address does. */
export function ledOn(selected: string | null, { nodes }: Graph): string | null {
  if (selected === null || nodes.some(({ id }) => id === selected)) return selected;
  const into = nodes.find(({ properties: { mergedFrom } }) =>
    Array.isArray(mergedFrom) ? mergedFrom.includes(selected) : false,
  );
  return into?.id ?? selected;
}
