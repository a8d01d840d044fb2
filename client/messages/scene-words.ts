import type { SceneWords } from "../store/words.ts";
import type { Words } from "./words.tsx";

/** The words on a picture, from the messages. */
export function sceneWords(words: Words): SceneWords {
  return {
    list: words.list,
    onBehalfOf: (name) => words.say("relation.for", { name }),
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
