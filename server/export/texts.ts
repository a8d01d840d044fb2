import { FIRST_DAY, LAST_DAY } from "../../model/day.ts";
import type { Days } from "../../model/slice.ts";
import type { View, ViewFact, ViewSource } from "./view.ts";

/** Marks that turn the order of what follows them: a name may not do that to the text around it. */
const turning = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;
/** What no XML, and nobody who reads, has a use for. */
const unprintable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text as a page or a picture may show it among others. */
export function shown(text: string): string {
  return text.replaceAll(turning, "").replaceAll(unprintable, "");
}

/** A text as XML and HTML hold it. */
export function escaped(text: string): string {
  return text
    .replaceAll(unprintable, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** What a fact is called: an entity by its name, a relation by its ends. */
export function nameOfFact({ fact }: Pick<ViewFact, "fact">, { nameOf }: View): string {
  if (fact.is === "entity") return fact.name;
  const role = fact.role === null ? "" : ` (${fact.role})`;
  return `${nameOf(fact.tail)} ${inWords(fact.type)}${role} ${nameOf(fact.head)}`;
}

/** A relation's type as words: "located in". */
export const inWords = (type: string) => type.toLowerCase().replaceAll("_", " ");

/** First and last day that a fact possibly covers; null where that end is open. */
export function possibly({ earliest, latest }: Days): { from: string | null; to: string | null } {
  return {
    from: earliest === FIRST_DAY ? null : earliest,
    to: latest === LAST_DAY ? null : latest,
  };
}

/** What is to be said of how a fact stands, in words; nothing of one that is plainly so. */
export function marksOf({ standing }: ViewFact["fact"]): string[] {
  const { state, disputed, denied, alleged, inferred, singleOrigin } = standing;
  return [
    state === "withdrawn" && "withdrawn",
    disputed && "disputed",
    state === "denied" ? "only denied" : denied && "denied",
    alleged && "alleged",
    inferred && "inferred",
    singleOrigin && "single origin",
  ].filter((word): word is string => word !== false);
}

/** A source on one line: who, when, what, where, on what terms. */
export function sourceLine({ publisherName, published, title, url, terms }: ViewSource): string {
  const parts = [publisherName, published, title, url, terms ?? "terms not given"];
  return parts.filter((part) => part !== null).join(", ");
}

/** Ids of the sources that a fact rests on, each once, sorted. */
export function sourcesOf({ claims }: Pick<ViewFact, "claims">): string[] {
  return [...new Set(claims.map(({ source }) => source))].sort();
}
