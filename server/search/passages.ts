import type { SearchHit } from "../../model/search.ts";
import { addressOfWords } from "../../model/text-fragment.ts";
import { type Filters, isFrom } from "./filters.ts";
import type { Phrase } from "./phrase.ts";
import { covered, placesOf, questionOf } from "./score.ts";
import type { IndexedPassage, SearchIndex } from "./search-index.ts";

/** Of the words asked for, nearly all must stand in a passage. */
const enough = 0.75;

/** Passages with the words asked for, those that have them best first; one of each source. */
export function findPassages(index: SearchIndex, phrase: Phrase, filters: Filters): SearchHit[] {
  const { passages, passageVocabulary } = index;
  const question = questionOf(phrase, passageVocabulary, {
    ...{ documents: passages.length, across: false },
  });
  const scored = [...placesOf(question)]
    .filter((place) => isFrom(passages[place]!.source, filters))
    .map((place) => ({ passage: passages[place]!, score: covered(question, place) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score || byNewest(a.passage, b.passage));
  const seen = new Set<string>();
  return scored
    .filter(({ passage: { source } }) => !seen.has(source.id) && seen.add(source.id))
    .map(({ passage }) => hitOf(passage));
}

function byNewest(a: IndexedPassage, b: IndexedPassage): number {
  if (a.source.known !== b.source.known) return a.source.known > b.source.known ? -1 : 1;
  return a.source.id < b.source.id ? -1 : a.source.id > b.source.id ? 1 : a.number - b.number;
}

function hitOf({ source, number, is }: IndexedPassage): SearchHit {
  const { id, process, publisher, publisherName, published, language, url } = source;
  return {
    ...{ id, kind: "Source", name: publisherName ?? publisher, offices: [], roles: [], claims: 0 },
    processes: process === null ? [] : [process],
    days: null,
    matched: null,
    passage: {
      ...{ number, words: is, published, language, address: addressOfWords(url, is) },
      ...{ publisher, publisherName: publisherName ?? publisher },
    },
  };
}
