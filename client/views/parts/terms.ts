import { type TermId, terms } from "../../../model/terms.ts";

/** The term that a role, a form or a kind goes by, if the guide has it: "Phase", "leg", "mediator". */
export function termFor(word: string): TermId | null {
  const wanted = word === "leg" ? "shuttle" : word.toLowerCase();
  return terms.find((term) => term === wanted) ?? null;
}
