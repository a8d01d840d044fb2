import { skeletonsOf, soundsWritten } from "../../model/skeleton.ts";
import { edits } from "./edits.ts";

/** A word, or some words written together, and where it stands. */
export interface Term {
  text: string;
  /** Whether it is one word; a typing mistake or a beginning is looked for in words only. */
  isWord: boolean;
  skeletons: string[];
  /** The documents it stands in, by number. */
  places: Set<number>;
}

export interface Vocabulary {
  /** Terms that a folded word may mean, each with how well, 0 to 1. */
  like(word: string, options?: { isWord?: boolean; across?: boolean }): Map<Term, number>;
}

/** What a document is found by, folded. */
export interface Terms {
  words: string[];
  /** Neighbouring words written together: "abd al rahman" is found by "abdulrahman". */
  spans?: string[];
}

/** Every word of some documents, found by letter, beginning, sound and with a typing mistake. */
export function vocabularyOf(documents: Terms[]): Vocabulary {
  const terms = new Map<string, Term>();
  documents.forEach(({ words, spans = [] }, place) => {
    for (const [text, isWord] of [
      ...words.map((text) => [text, true] as const),
      ...spans.map((text) => [text, false] as const),
    ]) {
      const term = terms.get(text) ?? termOf(text);
      term.isWord ||= isWord;
      term.places.add(place);
      terms.set(text, term);
    }
  });
  const bySkeleton = new Map<string, Term[]>();
  for (const term of terms.values())
    for (const skeleton of term.skeletons)
      bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), term]);
  const words = [...terms.values()].filter(({ isWord }) => isWord);

  return {
    like(word, { isWord = true, across = true } = {}) {
      const found = new Map<Term, number>();
      const put = (term: Term, score: number) =>
        void (score > (found.get(term) ?? 0) && found.set(term, score));
      const same = terms.get(word);
      if (same) put(same, 1);
      if (across) {
        const asked = skeletonsOf(word);
        // Two consonants are many words'; five are enough to join some words into one.
        const least = isWord ? 2 : 5;
        for (const skeleton of asked.filter(({ length }) => length >= least))
          for (const term of bySkeleton.get(skeleton) ?? [])
            put(term, sounding(word, term, likelihood(skeleton, asked, term)));
        for (const skeleton of asked.filter(({ length }) => length >= 6))
          for (const [other, sharing] of bySkeleton)
            if (edits(skeleton, other, 1) === 1) for (const term of sharing) put(term, 0.6);
      }
      if (isWord && word.length >= 2)
        for (const term of words) {
          put(term, begins(word, term));
          // A word that is written somewhere is taken as meant: "Thani" is no mistake for "than".
          if (!same) put(term, mistyped(word, term));
        }
      return found;
    },
  };
}

function termOf(text: string): Term {
  return { text, isWord: false, skeletons: skeletonsOf(text), places: new Set() };
}

/** How likely two words are read with the same consonants: as either is read first, or by a rarer reading. */
function likelihood(skeleton: string, asked: string[], { skeletons }: Term): number {
  const rarer = [asked, skeletons].filter(([first]) => first !== skeleton).length;
  return [1, 0.97, 0.85][rarer]! * (skeleton.length < 3 ? 0.9 : 1);
}

/** The same consonants: across scripts that is all there is to go by, within one the vowels tell too. */
function sounding(word: string, { text }: Term, likely: number): number {
  const scripts = [scriptOf(word), scriptOf(text)] as const;
  if (scripts[0] !== scripts[1]) return (0.9 - 0.1 * unheard([word, text], scripts)) * likely;
  const longest = Math.max(word.length, text.length);
  return (0.9 - (0.35 * edits(word, text, longest)) / longest) * likely;
}

/** Letters more in a script without short vowels than in one with them: some of them are not heard. */
function unheard(words: [string, string], scripts: readonly [string, string]): number {
  const [one, other] = words.map(soundsWritten) as [number, number];
  const [isShort, isOtherShort] = scripts.map((script) => shortened.includes(script));
  if (isShort === isOtherShort) return 0;
  return Math.max(0, isShort ? one - other : other - one);
}

const shortened = ["Arabic", "Hebrew"];

function begins(word: string, { text }: Term): number {
  return text.startsWith(word) ? 0.7 + (0.25 * word.length) / text.length : 0;
}

/** One mistake is forgiven from four letters on, two from nine. */
function mistyped(word: string, { text }: Term): number {
  const most = word.length < 4 ? 0 : word.length < 9 ? 1 : 2;
  const made = most === 0 ? 0 : edits(word, text, most);
  return made === 1 ? 0.82 : made === 2 && most === 2 ? 0.7 : 0;
}

function scriptOf(text: string): string {
  return scripts.find((script) => patterns.get(script)!.test(text)) ?? "other";
}

const scripts = ["Latin", "Arabic", "Hebrew", "Cyrillic", "Greek", "Bengali"];
const patterns = new Map(
  scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, "u")]),
);
