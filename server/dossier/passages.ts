import { parseEdtf, spanOf } from "../../model/date.ts";
import { mostWords } from "../../model/dossier.ts";
import type { Passage, SourceFact } from "../../model/fact.ts";
import { truthOf } from "./evidence.ts";
import { refuseOthers, textIn } from "./plain.ts";
import type { Reader, ReadSource } from "./reader.ts";
import { type Entry, entryOf, type MapTree, type TextTree, type Tree } from "./tree.ts";
import { dayAlone, idIn, ordinal } from "./values.ts";
import { wordsIn } from "./words.ts";

export const passageKeys = [
  "words",
  "paragraph",
  "speaker",
  "speakerFor",
  "voice",
  "via",
  "origin",
  "known",
  "withdrawn",
  "translation",
  "inferred",
];

const actors = ["Person", "State", "Organisation"];
const publishing = ["Organisation", "State"];

/** Reads one passage of a source, under its number. */
export function readPassage(
  { key, at, value }: Entry,
  source: ReadSource,
  free: boolean,
  reader: Reader,
): void {
  const number = ordinal(key, at, "the passage's number", reader);
  if (number === null) return;
  source.passages.set(number, at);
  const map = value.is === "map" ? value : null;
  if (map) refuseOthers(map, passageKeys, "a passage", reader);
  const entry = map ? entryOf(map, "words") : undefined;
  if (map && !entry) {
    reader.refuse(
      at,
      `passage ${key} has no words`,
      "words: the few words that carry it",
      "write them",
    );
    return;
  }
  const tree = entry?.value ?? value;
  const words = textIn(tree, "the passage's words", reader);
  if (words === null) return;
  const count = wordsIn(words, source.fact.language);
  if (!free && count > mostWords) {
    const expected = `at most ${mostWords} in a row from a source that is not free`;
    reader.refuse(
      tree.at,
      `the passage has ${count} words`,
      expected,
      "keep the words that carry the fact, or say the source's terms",
    );
  }
  const passage: Passage = { number, words };
  if (map) readMore(map, passage, source.fact, reader);
  source.fact.passages.push(passage);
}

function readMore(map: MapTree, passage: Passage, source: SourceFact, reader: Reader): void {
  const use = (key: string, read: (tree: Tree) => void) => {
    const entry = entryOf(map, key);
    if (entry) read(entry.value);
  };
  use("paragraph", (tree) => {
    const text = textIn(tree, "the paragraph", reader);
    const paragraph = text === null ? null : ordinal(text, tree.at, "the paragraph", reader);
    if (paragraph !== null) passage.paragraph = paragraph;
  });
  for (const key of ["speaker", "speakerFor", "origin"] as const)
    use(key, (tree) => {
      if (textIn(tree, key, reader) !== null && idIn(tree as TextTree, reader, actors))
        passage[key] = (tree as TextTree).text;
    });
  use("via", (tree) => {
    const via = publisherIn(tree, "via", reader);
    if (via) passage.via = via;
  });
  for (const key of ["voice", "translation"] as const)
    use(key, (tree) => {
      const text = textIn(tree, key, reader);
      if (text !== null) passage[key] = text;
    });
  for (const key of ["known", "withdrawn"] as const)
    use(key, (tree) => {
      const day = dayAlone(tree, key, reader);
      if (day !== null) passage[key] = day;
    });
  use("inferred", (tree) => {
    if (truthOf(tree, reader)) passage.inferred = true;
  });
  checkClock(map, passage, source, reader);
}

// A passage may have been public before its page, never after it; and is withdrawn later than known.
function checkClock(
  map: MapTree,
  { known, withdrawn }: Passage,
  source: SourceFact,
  reader: Reader,
) {
  if (!parseEdtf(source.published).ok) return;
  const published = spanOf(source.published).latest;
  if (known && known > published)
    reader.refuse(
      entryOf(map, "known")!.value.at,
      `it is known from ${known}, after its page`,
      `a day up to ${published}`,
      "leave it out: the day of the page counts",
    );
  if (withdrawn && withdrawn <= (known ?? published))
    reader.refuse(
      entryOf(map, "withdrawn")!.value.at,
      `it is withdrawn on ${withdrawn}, before it was known`,
      `a day after ${known ?? published}`,
      "see the two days again",
    );
}

/** Whoever publishes or relays: an organisation or a state. */
export function publisherIn(tree: Tree, what: string, reader: Reader): string | null {
  if (textIn(tree, what, reader) === null) return null;
  return idIn(tree as TextTree, reader, publishing) ? (tree as TextTree).text : null;
}
