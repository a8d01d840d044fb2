import type { ToldFact } from "../../../model/api/stories.ts";
import type { RelationType } from "../../../model/relations.ts";
import { wayInWords } from "../../messages/scene-words.ts";
import type { Words } from "../../messages/words.tsx";

/** A fact that words rest on, as a title: an entity's name, or a relation as a sentence without its stop. */
export function toldName({ id, name, kind, role, tail, head }: ToldFact, words: Words): string {
  if (name !== null) return name;
  if (!tail || !head) return id;
  const way = wayInWords({ type: kind as RelationType, role }, "out", words);
  return words.say("card.line", { tail: tail.name, way, head: head.name });
}
