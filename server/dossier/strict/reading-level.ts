import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { Step } from "../../../model/story.ts";
import type { StrictRule } from "./rule.ts";
import { sentencesOf } from "./story-texts.ts";

/** The highest grade of a step, and the most words of a sentence: docs/dossier.md says why. */
export const hardestGrade = 9;
export const longestSentence = 25;

/** Steps that are hard to read, in a language for which the grade was made. */
export const readingLevel: StrictRule = {
  name: "reading level",
  summary: `steps of an English story above grade ${hardestGrade}, and sentences of more than ${longestSentence} words`,
  find: ({ dossier, isWritten }) =>
    dossier.facts.flatMap((fact) => {
      if (fact.is !== "story" || !isEnglish(fact.lang)) return [];
      return fact.steps.flatMap((step) => {
        const at = `story ${fact.id}/${step.id}`;
        return [...tooHard(step, at), ...tooLong(step, at)].filter((one) => isWritten(one.at));
      });
    }),
};

/**
 * The grade of American schools that some sentences are read in, by Flesch and Kincaid: 9 is an age of
 * about 15. A name counts as a word of the usual length, since nobody can choose a shorter one.
 */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.map(({ word, isName }) => (isName ? usual : Math.max(1, syllable(word))));
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: syllables.reduce((sum, one) => sum + one, 0),
  });
}

/** Syllables of an English word in running text, about. */
const usual = 1.5;

function isEnglish(lang: string): boolean {
  return /^en(?:-|$)/i.test(lang);
}

function tooHard(step: Step, at: string) {
  const sentences = sentencesOf(step, at).map(({ text }) => text);
  const grade = sentences.length === 0 ? 0 : gradeOf(sentences);
  if (grade <= hardestGrade) return [];
  const wrong = `the step is of grade ${grade.toFixed(1)}`;
  return [{ at, wrong, expected: `${hardestGrade} at most`, mend: "shorter sentences and words" }];
}

function tooLong(step: Step, at: string) {
  return sentencesOf(step, at).flatMap(({ at, text }) => {
    const length = wordsOf(text).length;
    if (length <= longestSentence) return [];
    const wrong = `the sentence has ${length} words`;
    return [{ at, wrong, expected: `${longestSentence} at most`, mend: "make two of it" }];
  });
}

/** The words of a sentence; one with a capital that does not begin it is a name. */
function wordsOf(sentence: string): { word: string; isName: boolean }[] {
  const found = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  return found.map((word, n) => ({ word, isName: n > 0 && /^\p{Lu}/u.test(word) }));
}
