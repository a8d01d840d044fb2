import { loadedWords } from "./loaded-words.ts";
import { ownTexts } from "./own-text.ts";
import type { StrictRule, Whole } from "./rule.ts";

/** Words that judge, in what is ours to word. */
export const loaded: StrictRule = {
  name: "loaded",
  summary: "words that judge, in our own names, notes, actions, units and titles",
  find: (whole) =>
    ownTexts(whole).flatMap(({ at, what, text, isProper }) => {
      const found = loadedIn(text);
      // What somebody is called by a source is no word of ours.
      if (found.length > 0 && isProper && isQuoted(text, whole)) return [];
      return found.map(({ said, reason, instead }) => ({
        at,
        wrong: `the ${what} says "${said}", which ${reason}`,
        expected: `a word that all sides would use, such as ${instead}`,
        mend: "say it so, or put the source's own words in quotation marks",
      }));
    }),
};

/** The loaded words of a text, outside its quotations, as they stand there but in one line. */
export function loadedIn(text: string): { said: string; reason: string; instead: string }[] {
  const ours = withoutQuotations(text);
  return patterns.flatMap(({ pattern, reason, instead }) =>
    [...ours.matchAll(pattern)].map(([said]) => ({
      said: said.replaceAll(/\s+/g, " "),
      reason,
      instead,
    })),
  );
}

const patterns = loadedWords.map(({ word, reason, instead }) => {
  const spaced = word.replaceAll(" ", String.raw`\s+`);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${spaced}(?:e?s|['’]s)?(?![\p{L}\p{N}])`,
    "giu",
  );
  return { pattern, reason, instead };
});

// An apostrophe is no quotation mark, and a mark that is never closed quotes nothing.
function withoutQuotations(text: string): string {
  return text.replaceAll(/"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|‘[^’]*’(?![\p{L}])/gu, " ");
}

function isQuoted(name: string, { world }: Whole): boolean {
  return [...world.passages.values()].some(({ words }) => words.includes(name));
}
