import type { RelationType } from "../../model/relations.ts";

/** The words a picture needs. They come from the messages; the store has none of its own. */
export interface SceneWords {
  /** Words joined as the language joins them without a conjunction: "mediator, guarantor". */
  list(words: string[]): string;
  /** "with 5 others": what a group or a collapsed node has taken in. */
  members(count: number): string;
  /** "for Türkiye". */
  onBehalfOf(name: string): string;
  /** A role as shown: "mediator". */
  role(role: string): string;
  /** A relation that somebody denies and nobody says: "attended: only denied". */
  onlyDenied(relation: string): string;
  /** A relation without a role, as shown on its line: "concerns", "obliges". */
  relation(type: RelationType, manner: "reported" | "alleged"): string;
}
