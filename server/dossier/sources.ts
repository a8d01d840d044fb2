import { sourceLinks } from "../../model/claim.ts";
import { LAST_DAY, parseEdtf, spanOf } from "../../model/date.ts";
import { freeTerms, mostWords } from "../../model/dossier.ts";
import type { Passage, SourceFact } from "../../model/fact.ts";
import { truthOf } from "./evidence.ts";
import { isId } from "./grammar.ts";
import { orWrite } from "./near.ts";
import { mapIn, refuseOthers, textIn, textsIn } from "./plain.ts";
import { shortPlace } from "./problems.ts";
import type { Reader, ReadSource } from "./reader.ts";
import { type Entry, entryOf, type MapTree, type TextTree, type Tree } from "./tree.ts";
import { edtfIn, idIn, ordinal } from "./values.ts";
import { wordsIn } from "./words.ts";

export const sourceKeys = [
  "publisher",
  "published",
  "lang",
  "url",
  "terms",
  "title",
  "archived",
  ...sourceLinks,
  "says",
];
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

/** Reads one source. Its passages can be named even where something else of it is wrong. */
export function readSource({ key, at, value }: Entry, reader: Reader): void {
  if (!isId(key, at, reader, "one")) return;
  const before = reader.sources.get(key);
  if (before) {
    const expected = `one source of that name (${shortPlace(before.at)} has it)`;
    reader.refuse(at, `the source "${key}" is written twice`, expected, "name one of them anew");
    return;
  }
  const fact: SourceFact = {
    is: "source",
    id: `${reader.dossier}.${key}`,
    publisher: "",
    published: "",
    language: "",
    url: "",
    passages: [],
    follows: [],
  };
  reader.sources.set(key, { fact, at, passages: new Map(), used: new Set() });
  reader.sites.set(fact.id, at);
  const map = mapIn(value, `the source "${key}"`, reader);
  if (!map) return;
  refuseOthers(map, sourceKeys, "a source", reader);
  readAddress(map, fact, at, reader);
  const free = fact.terms !== undefined && freeTerms.includes(fact.terms.trim().toLowerCase());
  const says = entryOf(map, "says");
  const passages = says && mapIn(says.value, "says", reader);
  for (const entry of passages?.entries ?? [])
    readPassage(entry, reader.sources.get(key)!, free, reader);
  reader.facts.push(fact);
}

/** Reads what a source says of other sources, once all are known. */
export function readFollows({ key, value }: Entry, reader: Reader): void {
  const source = reader.sources.get(key);
  if (!source || value.is !== "map") return;
  for (const how of sourceLinks) {
    const entry = entryOf(value, how);
    for (const text of entry ? textsIn(entry.value, how, reader) : []) {
      const other = reader.sources.get(text.text);
      if (other) source.fact.follows.push({ how, source: other.fact.id });
      else {
        const mend = orWrite(text.text, reader.sources.keys(), "write it under sources");
        reader.refuse(text.at, `there is no source "${text.text}"`, "one under sources", mend);
      }
    }
  }
}

function readAddress(map: MapTree, fact: SourceFact, at: Entry["at"], reader: Reader): void {
  const need = (key: string, read: (tree: Tree) => string | null): string => {
    const entry = entryOf(map, key);
    if (entry) return read(entry.value) ?? "";
    reader.refuse(at, `the source has no ${key}`, `${key}: and its value`, "write it");
    return "";
  };
  const may = (key: string): string | undefined => {
    const entry = entryOf(map, key);
    return entry ? (textIn(entry.value, key, reader) ?? undefined) : undefined;
  };
  fact.publisher = need("publisher", (tree) => publisherIn(tree, "the publisher", reader));
  fact.published = need("published", (tree) => publishedIn(tree, reader));
  fact.language = need("lang", (tree) => languageIn(tree, reader));
  fact.url = need("url", (tree) => addressIn(tree, "url", reader));
  const [terms, title] = [may("terms"), may("title")];
  if (terms) fact.terms = terms;
  if (title) fact.title = title;
  const archived = entryOf(map, "archived");
  const address = archived && addressIn(archived.value, "archived", reader);
  if (address) fact.archived = address;
}

function readPassage(
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

function dayAlone(tree: Tree, what: string, reader: Reader): string | null {
  const day = edtfIn(tree, what, reader);
  if (day === null || /^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  reader.refuse(tree.at, `${what} is "${day}"`, "one day, YYYY-MM-DD", "write the day");
  return null;
}

// What it says is known from the last day that it can have been published on.
function publishedIn(tree: Tree, reader: Reader): string | null {
  const day = edtfIn(tree, "published", reader);
  if (day === null || spanOf(day).latest !== LAST_DAY) return day;
  const mend = "write the last day that it can be, such as the day it was read";
  reader.refuse(tree.at, `published has no end: "${day}"`, "a day or a range", mend);
  return null;
}

function publisherIn(tree: Tree, what: string, reader: Reader): string | null {
  if (textIn(tree, what, reader) === null) return null;
  return idIn(tree as TextTree, reader, publishing) ? (tree as TextTree).text : null;
}

function languageIn(tree: Tree, reader: Reader): string | null {
  const text = textIn(tree, "lang", reader);
  if (text === null) return null;
  if (isLanguage(text)) return text;
  reader.refuse(
    tree.at,
    `lang is "${text}"`,
    "a BCP 47 tag such as en, ar or zh-Hant",
    "write the tag",
  );
  return null;
}

export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

function addressIn(tree: Tree, what: string, reader: Reader): string | null {
  const text = textIn(tree, what, reader);
  if (text === null) return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address && /^https?:$/.test(address.protocol) && !/\s/.test(text)) return text;
  reader.refuse(
    tree.at,
    `${what} is "${text}"`,
    "an address with http:// or https://",
    "write the whole address",
  );
  return null;
}
