import { sourceLinks } from "../../model/claim.ts";
import { LAST_DAY, spanOf } from "../../model/date.ts";
import { freeTerms } from "../../model/dossier.ts";
import type { SourceFact } from "../../model/fact.ts";
import { isId } from "./grammar.ts";
import { languageIn } from "./language.ts";
import { orWrite } from "./near.ts";
import { publisherIn, readPassage } from "./passages.ts";
import { mapIn, refuseOthers, textIn, textsIn } from "./plain.ts";
import { shortPlace } from "./problems.ts";
import type { Reader } from "./reader.ts";
import { type Entry, entryOf, type MapTree, type Tree } from "./tree.ts";
import { edtfIn } from "./values.ts";

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
  if (title) {
    fact.title = title;
    reader.sites.set(`${fact.id} title`, entryOf(map, "title")!.value.at);
  }
  const archived = entryOf(map, "archived");
  const address = archived && addressIn(archived.value, "archived", reader);
  if (address) fact.archived = address;
}

// What it says is known from the last day that it can have been published on.
function publishedIn(tree: Tree, reader: Reader): string | null {
  const day = edtfIn(tree, "published", reader);
  if (day === null || spanOf(day).latest !== LAST_DAY) return day;
  const mend = "write the last day that it can be, such as the day it was read";
  reader.refuse(tree.at, `published has no end: "${day}"`, "a day or a range", mend);
  return null;
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
