import { kinds } from "../../../model/kinds.ts";
import type { SearchHit } from "../../../model/search.ts";
import type { Search } from "../../store/address.ts";

interface Way {
  to: string;
  params: Record<string, string>;
  search?: (now: Search) => Search;
  /** The passage of a source. */
  hash?: string;
}

/**
 * Where a hit leads: words to where they stand in their source; an entity into the process that is open, or
 * into one it belongs to; what no picture shows to its own page. Inside one process the clocks and the period
 * stay as they are.
 */
export function wayTo(hit: SearchHit, here: string | undefined): Way {
  const { kind, id, processes, passage } = hit;
  if (kind === "Source") {
    const hash = passage ? { hash: `passage-${passage.number}` } : {};
    return { to: "/sources/$source", params: { source: id }, ...hash };
  }
  if (kind === "Process") return { to: "/processes/$process", params: { process: id } };
  const process = here && processes.includes(here) ? here : processes[0];
  if (process === undefined || !kinds[kind].drawn)
    return { to: "/entities/$entity", params: { entity: id } };
  return {
    to: "/processes/$process",
    params: { process },
    search: (now) => {
      const { path: _, tab: __, ...kept } = process === here ? now : {};
      return { ...kept, selected: id };
    },
  };
}
