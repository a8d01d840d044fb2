import type { Clause } from "../../../model/ledger/agreement.ts";
import { addressOfWords } from "../../../model/text-fragment.ts";

/** A source with its passages, and the claims that rest on each of them. */
interface Text {
  id: string;
  url: string;
  passages: { number: number; words: string; paragraph?: number | undefined }[];
  claims: { about: string; passage: number; stance: string }[];
}

/** An agreement's own text, clause by clause, each with what of a ledger rests on it. */
export function clausesOf({ id, url, passages, claims }: Text, facts: Set<string>): Clause[] {
  return passages.map(({ number, words, paragraph }) => {
    const resting = claims.filter(
      ({ about, passage, stance }) =>
        passage === number && stance === "supports" && facts.has(about),
    );
    return {
      ...{ source: id, number, words, paragraph: paragraph ?? null },
      address: addressOfWords(url, words),
      facts: [...new Set(resting.map(({ about }) => about))].sort(),
    };
  });
}
