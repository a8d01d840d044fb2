import type { SceneWords } from "../store/words.ts";
import type { Words } from "./words.tsx";

/** The words on a picture, from the messages. */
export function sceneWords(words: Words): SceneWords {
  return {
    list: words.list,
    members: (count) => words.say("network.members", { count }),
    onBehalfOf: (name) => words.say("relation.for", { name }),
    onlyDenied: (relation) => words.say("relation.onlyDenied", { relation }),
    role: (role) => roleInWords(role, words),
    relation: (type, manner) => {
      const key = `relation.${type}.${manner}`;
      return words.knows(key) ? words.say(key) : words.say(`relation.${type}`);
    },
  };
}

/** A role that the messages know, else as the dossier writes it. */
export function roleInWords(role: string, { say, knows }: Words): string {
  const key = `role.${role}`;
  return knows(key) ? say(key) : role;
}

/** What a relation says of its tail ("out") or of its head ("in"): "attended", "is mediator in". */
export function wayInWords(
  { type, role }: { type: string; role: string | null },
  direction: "out" | "in",
  words: Words,
): string {
  const key = `joined.${type}.${direction}`;
  const way = words.knows(key) ? words.say(key) : type;
  if (!role) return way;
  const said = roleInWords(role, words);
  if (type === "PLAYS") return words.say(`joined.plays.${direction}`, { role: said });
  return words.say("joined.role", { way, role: said });
}
