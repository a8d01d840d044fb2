import { type Question, questionKinds } from "../../../model/story.ts";
import { isOneOf, mapIn, refuseOthers, textIn, textsIn } from "../plain.ts";
import type { Reader } from "../reader.ts";
import { entryOf, isEmpty, type MapTree, type TextTree, type Tree } from "../tree.ts";
import { ordinal } from "../values.ts";
import type { Writing } from "./step.ts";
import { factsIn, sentenceIn } from "./text.ts";

export const questionKeys = ["ask", "kind", "options", "answer", "answers", "because"];
export const optionKeys = ["is", "facts"];

/** Reads a question; null, with the problem said, where it cannot be asked. */
export function readQuestion(
  tree: Tree,
  site: string,
  whose: Writing,
  reader: Reader,
): Question | null {
  const map = mapIn(tree, "a question", reader);
  if (!map) return null;
  refuseOthers(map, questionKeys, "a question", reader);
  const ask = entryOf(map, "ask");
  if (!ask) reader.refuse(map.at, "the question asks nothing", "ask: and its words", "write them");
  const words = ask ? textIn(ask.value, "ask", reader) : null;
  if (ask) reader.sites.set(`${site} ask`, ask.value.at);
  const kind = entryOf(map, "kind");
  const isKind =
    !kind ||
    (textIn(kind.value, "kind", reader) !== null &&
      isOneOf(kind.value as TextTree, questionKinds, "kind", reader));
  const options = optionsIn(map, site, whose, reader);
  const answers = answersIn(map, options.length, reader);
  const because = becauseIn(map, site, whose, reader);
  if (words === null || !isKind || !because) return null;
  return {
    ask: words,
    kind: kind ? ((kind.value as TextTree).text as Question["kind"]) : "which",
    options,
    answers,
    because,
  };
}

function optionsIn(map: MapTree, site: string, whose: Writing, reader: Reader) {
  const entry = entryOf(map, "options");
  const items = entry?.value.is === "list" ? entry.value.items : [];
  if (items.length < 2) {
    const expected = "options: and a list of two or more";
    reader.refuse(entry?.at ?? map.at, "there is nothing to choose from", expected, "write them");
  }
  const seen = new Map<string, number>();
  return items.flatMap((item, n) => {
    const option = mapIn(item, "an option", reader);
    if (!option) return [];
    refuseOthers(option, optionKeys, "an option", reader);
    const is = entryOf(option, "is");
    if (!is) reader.refuse(option.at, "the option says nothing", "is: and its words", "write them");
    const words = is ? textIn(is.value, "is", reader) : null;
    if (words === null) return [];
    const before = seen.get(words);
    if (before)
      reader.refuse(
        is!.value.at,
        `option ${n + 1} is the same as option ${before}`,
        "two that differ",
        "write another",
      );
    seen.set(words, n + 1);
    reader.sites.set(`${site} option.${n + 1}`, is!.value.at);
    return [{ is: words, facts: factsIn(option, "an option", false, whose, reader) }];
  });
}

/** `answer: 2`, or `answers: [1, 3]` where several hold. */
function answersIn(map: MapTree, options: number, reader: Reader): number[] {
  const [one, several] = [entryOf(map, "answer"), entryOf(map, "answers")];
  const entry = one ?? several;
  if (one && several)
    reader.refuse(several.at, "answers stands beside answer", "one of them", "take one out");
  if (!entry || isEmpty(entry.value)) {
    const expected = "answer: and the number of the option that holds";
    reader.refuse(entry?.at ?? map.at, "the question has no answer", expected, "write it");
    return [];
  }
  const given = one ? [one.value] : textsIn(entry.value, "an answer", reader);
  const numbers = given.flatMap((tree) => {
    const text = textIn(tree, "the answer", reader);
    const number = text === null ? null : ordinal(text, tree.at, "the answer", reader);
    if (number === null) return [];
    if (number <= options) return [number];
    const expected = options > 0 ? `a number from 1 to ${options}` : "options to choose from";
    reader.refuse(tree.at, `there is no option ${number}`, expected, "count the options from 1");
    return [];
  });
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  if (sorted.length < numbers.length)
    reader.refuse(entry.value.at, "an answer stands twice", "each once", "take one out");
  return sorted;
}

function becauseIn(map: MapTree, site: string, whose: Writing, reader: Reader) {
  const entry = entryOf(map, "because");
  if (!entry || isEmpty(entry.value)) {
    const expected = "because: {says: …, facts: […]}";
    reader.refuse(
      entry?.at ?? map.at,
      "the answer has no evidence",
      expected,
      "say what it rests on",
    );
    return null;
  }
  reader.sites.set(`${site} because`, entry.value.at);
  return sentenceIn(entry.value, "the answer", whose, reader);
}
