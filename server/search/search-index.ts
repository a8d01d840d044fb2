import { fold, foldedWords } from "../../model/fold.ts";
import type { NamingClaim, SearchedEntity, SearchedSource } from "../queries/search.ts";
import { bare, type Phrase, phraseOf, spansOf } from "./phrase.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** What the index is made of. */
export interface Searchable {
  entities: SearchedEntity[];
  claims: NamingClaim[];
  sources: SearchedSource[];
}

/** One way in which an entity is written. */
export interface NameEntry extends Phrase {
  /** The entity's number. */
  of: number;
  is: string;
  lang: string;
  script: string;
  /** The drawn name, which comes first when others match as well. */
  isDrawn: boolean;
  writers: { publisher: string; known: string }[];
}

export interface IndexedEntity extends SearchedEntity {
  claims: number;
  /** Publishers and languages of the texts that support it, with the day of the first. */
  told: { publisher: string; language: string; known: string }[];
}

export interface IndexedPassage {
  source: SearchedSource;
  number: number;
  is: string;
  words: string[];
}

/** The folded index of a store at one revision. */
export interface SearchIndex {
  entities: IndexedEntity[];
  names: NameEntry[];
  nameVocabulary: Vocabulary;
  /** Words of the offices that an entity holds, by its number: "the emir of Qatar". */
  officeVocabulary: Vocabulary;
  passages: IndexedPassage[];
  passageVocabulary: Vocabulary;
  /** Names of publishers by their ids. */
  publishers: Map<string, string>;
}

export function indexOf({ entities, claims, sources }: Searchable): SearchIndex {
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const about = grouped(claims);
  const indexed = entities.map((entity): IndexedEntity => {
    const supporting = about.get(entity.id) ?? [];
    const told = supporting.map(({ source, known }) => {
      const { publisher, language } = bySource.get(source)!;
      return { publisher, language, known };
    });
    return { ...entity, claims: supporting.length, told };
  });
  const names = indexed.flatMap((entity, of) =>
    namesOf(entity).map((name): NameEntry => {
      const writers = writersOf(name, about.get(entity.id) ?? [], bySource);
      return { ...phraseOf(name.is), ...name, of, writers };
    }),
  );
  const passages = sources.flatMap((source) =>
    source.passages.map(({ number, words: is }) => ({
      ...{ source, number, is, words: foldedWords(is) },
    })),
  );
  return {
    entities: indexed,
    names,
    nameVocabulary: vocabularyOf(
      names.map(({ words }) => ({
        words: [...words, ...words.map(bare)],
        spans: spansOf(words),
      })),
    ),
    officeVocabulary: vocabularyOf(
      indexed.map(({ offices }) => ({ words: offices.flatMap(foldedWords) })),
    ),
    passages,
    passageVocabulary: vocabularyOf(passages),
    publishers: new Map(
      sources.map(({ publisher, publisherName }) => [publisher, publisherName ?? publisher]),
    ),
  };
}

type Named = Pick<NameEntry, "is" | "lang" | "script" | "isDrawn">;

/** The drawn name, the others, and of a provision what it says is to be done. */
function namesOf({ name, names, action }: SearchedEntity): Named[] {
  const own = { lang: "und", script: "Zyyy" };
  const all: Named[] = [
    { ...own, is: name, isDrawn: true },
    ...names.map((alias) => ({ ...alias, isDrawn: false })),
    ...(action === null ? [] : [{ ...own, is: action, isDrawn: false }]),
  ];
  return all.filter(({ is }, at) => all.findIndex((other) => other.is === is) === at);
}

/** Whose texts write a name: those given for it, and those that have it among their words. */
function writersOf(
  { is }: Named,
  claims: NamingClaim[],
  sources: Map<string, SearchedSource>,
): NameEntry["writers"] {
  const folded = ` ${fold(is)} `;
  const first = new Map<string, string>();
  for (const { name, source, passage, known } of claims) {
    const { publisher, passages } = sources.get(source)!;
    const words = () => passages.find(({ number }) => number === passage)?.words ?? "";
    if (name !== is && (name !== null || !` ${fold(words())} `.includes(folded))) continue;
    if (known < (first.get(publisher) ?? "9999")) first.set(publisher, known);
  }
  return [...first]
    .map(([publisher, known]) => ({ publisher, known }))
    .sort((a, b) => (a.known + a.publisher < b.known + b.publisher ? -1 : 1));
}

function grouped(claims: NamingClaim[]): Map<string, NamingClaim[]> {
  const groups = new Map<string, NamingClaim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.about);
    if (group) group.push(claim);
    else groups.set(claim.about, [claim]);
  }
  return groups;
}
