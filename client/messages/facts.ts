import type { CardFact } from "../../model/card.ts";
import { wayInWords } from "./scene-words.ts";
import type { NameOf } from "./values.ts";
import type { Words } from "./words.tsx";

/** A fact as a title: an entity's name, or a relation as a sentence without its stop. */
export function factInWords(
  { name, type, role, tail, head, id }: Omit<CardFact, "is">,
  nameOf: NameOf,
  words: Words,
): string {
  if (name !== null) return name;
  if (tail === null || head === null) return id;
  return words.say("card.line", {
    tail: nameOf(tail),
    way: wayInWords({ type, role }, "out", words),
    head: nameOf(head),
  });
}
