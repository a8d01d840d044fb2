import type { SearchHit } from "../../../model/search.ts";
import type { Search } from "../../store/address.ts";

interface Way {
  to: string;
  params: Record<string, string>;
  search?: (now: Search) => Search;
}

/**
 * Where a hit leads: a source to its page; an entity into the process that is open, or into one it
 * belongs to, else to its own page. Inside one process the clocks and the period stay as they are.
 */
export function wayTo({ kind, id, processes }: SearchHit, here: string | undefined): Way {
  if (kind === "Source") return { to: "/sources/$source", params: { source: id } };
  const process = here && processes.includes(here) ? here : processes[0];
  if (process === undefined) return { to: "/entities/$entity", params: { entity: id } };
  return {
    to: "/processes/$process",
    params: { process },
    search: (now) => ({ ...(process === here ? now : {}), selected: id }),
  };
}
