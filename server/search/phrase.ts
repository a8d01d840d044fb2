import { foldedWords } from "../../model/fold.ts";

/** Words that tell nobody apart: the article, "son of", a title. */
const particles = new Set(
  "al el ul ال אל א аль эль ал ель bin ben ibn ould بن ابن בן бин бен sheikh sheik seyh seyhi шейх שייח الشيخ شيخ mr mrs dr the of and for in on to a an de du la le der die das und ve و في من".split(
    " ",
  ),
);

export interface Phrase {
  words: string[];
  /** Each word's weight among the others, before it is known how many have it. */
  isParticle: boolean[];
  /** The words as one text, folded. */
  text: string;
}

export function phraseOf(text: string, most = 12): Phrase {
  const words = foldedWords(text).slice(0, most);
  return { words, isParticle: words.map(isParticle), text: words.join(" ") };
}

/** Two and three neighbours written together. */
export function spansOf(words: string[]): string[] {
  return words.flatMap((_, at) =>
    [2, 3]
      .filter((length) => at + length <= words.length)
      .map((length) => joined(words, at, length)),
  );
}

export function joined(words: string[], at: number, length: number): string {
  return words.slice(at, at + length).join("");
}

/** A word without the Arabic article that is written with it, where it has one. */
export function bare(word: string): string {
  return word.length >= 5 && word.startsWith("ال") ? word.slice(2) : word;
}

function isParticle(word: string): boolean {
  return particles.has(word);
}
