import type { Paragraph, Sentence } from "../../../model/story.ts";
import { passageOf } from "../evidence.ts";
import { mapIn, refuseOthers, textIn, textsIn } from "../plain.ts";
import type { Reader } from "../reader.ts";
import { type Entry, entryOf, isEmpty, type MapTree, type TextTree, type Tree } from "../tree.ts";
import { factIn } from "./facts.ts";
import type { Writing } from "./step.ts";

export const sentenceKeys = ["says", "facts"];

/** Reads the paragraphs of a step. `site` is the step's own place in the reader's list. */
export function readText(
  entry: Entry | undefined,
  { map, site }: { map: MapTree; site: string },
  whose: Writing,
  reader: Reader,
): Paragraph[] {
  if (!entry || isEmpty(entry.value) || (entry.value.is === "list" && !entry.value.items.length)) {
    const expected = "text: and a list of paragraphs";
    reader.refuse(entry?.at ?? map.at, "the step has no text", expected, "write one");
    return [];
  }
  if (entry.value.is !== "list") {
    const expected = "a list of paragraphs, each a list of sentences or a quote";
    reader.refuse(entry.value.at, "text is no list", expected, "write - before each");
    return [];
  }
  return entry.value.items.flatMap((item, n) => {
    const quoted = item.is === "map" && entryOf(item, "quote");
    if (quoted) return quoteIn(item, reader);
    if (item.is !== "list") {
      const expected = "a list of sentences, or quote: and a passage";
      reader.refuse(item.at, "the paragraph is no list", expected, "write - - before its first");
      return [];
    }
    if (item.items.length === 0) {
      reader.refuse(item.at, "the paragraph is empty", "sentences", "write one, or take it out");
      return [];
    }
    const sentences = item.items.flatMap((one, m) => {
      const sentence = sentenceIn(one, "a sentence", whose, reader);
      reader.sites.set(`${site} text.${n + 1}.${m + 1}`, one.at);
      return sentence ? [sentence] : [];
    });
    return [{ sentences }];
  });
}

/** Words of ours, which cannot stand without the facts they rest on. */
export function sentenceIn(
  tree: Tree,
  what: string,
  whose: Writing,
  reader: Reader,
): Sentence | null {
  const map = mapIn(tree, what, reader);
  if (!map) return null;
  refuseOthers(map, sentenceKeys, what, reader);
  const says = entryOf(map, "says");
  if (!says) {
    reader.refuse(map.at, `${what} says nothing`, "says: and its words", "write them");
    return null;
  }
  const words = textIn(says.value, "says", reader);
  return words === null ? null : { says: words, facts: factsIn(map, what, true, whose, reader) };
}

/** The ids under `facts`, each of which is there. */
export function factsIn(
  map: MapTree,
  what: string,
  needed: boolean,
  whose: Writing,
  reader: Reader,
): string[] {
  const entry = entryOf(map, "facts");
  const given = entry && !isEmpty(entry.value) ? textsIn(entry.value, "a fact", reader) : [];
  if (needed && given.length === 0 && !(entry?.value.is === "list" && entry.value.items.length)) {
    const expected = "facts: and the ids it rests on";
    reader.refuse(entry?.at ?? map.at, `${what} rests on nothing`, expected, "name its facts");
  }
  const found = given.filter((one) => factIn(one, whose, reader));
  return [...new Set(found.map(({ text }) => text))];
}

function quoteIn(map: MapTree, reader: Reader): Paragraph[] {
  refuseOthers(map, ["quote"], "a quoted paragraph", reader);
  const { value } = entryOf(map, "quote")!;
  if (textIn(value, "quote", reader) === null) return [];
  return passageOf(value as TextTree, reader) ? [{ quote: (value as TextTree).text }] : [];
}
