import type { SearchAnswer } from "../../model/api/search.ts";
import type { SearchHit, SearchKind } from "../../model/search.ts";

/** Hits under the heading they stand under. */
export interface OptionGroup {
  heading: "names" | "words" | "near";
  hits: SearchHit[];
}

/** Names, then the words of sources; near names only where no name is found. Empty groups are left out. */
export function groupsOf({ hits, near }: SearchAnswer): OptionGroup[] {
  const groups: OptionGroup[] = [
    { heading: "names", hits: hits.filter(({ passage }) => passage === null) },
    { heading: "near", hits: near },
    { heading: "words", hits: hits.filter(({ passage }) => passage !== null) },
  ];
  return groups.filter((group) => group.hits.length > 0);
}

/** What tells two hits apart: a source may be found by two passages. */
export function keyOf({ kind, id, passage }: SearchHit): string {
  return `${kind} ${id} ${passage?.number ?? ""}`;
}

/** What a search is narrowed to by one press. */
export const narrowings = {
  all: null,
  people: ["Person"],
  bodies: ["State", "Organisation", "Office"],
  meetings: ["Meeting", "Act"],
  texts: ["Agreement", "Phase", "Provision", "Condition"],
  places: ["Place", "Topic"],
  words: ["Source"],
} as const satisfies Record<string, readonly SearchKind[] | null>;
export type Narrowing = keyof typeof narrowings;
