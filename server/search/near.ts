import { edits } from "./edits.ts";
import type { Phrase } from "./phrase.ts";

/** Less alike than this is not worth offering. */
const least = 0.55;

/** How alike the nearest word of a name is to some word of a question, 0 to 1; 0 below what is worth offering. */
export function nearness(question: Phrase, name: Phrase): number {
  let best = 0;
  for (const [at, asked] of question.words.entries()) {
    if (question.isParticle[at] || asked.length < 3) continue;
    for (const [there, word] of name.words.entries()) {
      if (name.isParticle[there]) continue;
      const longest = Math.max(asked.length, word.length);
      const most = Math.floor((1 - least) * longest);
      best = Math.max(best, 1 - edits(asked, word, most) / longest);
    }
  }
  return best >= least ? best : 0;
}
