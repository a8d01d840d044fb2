import { describe, expect, it } from "vitest";
import { freeTerms, mostWords } from "../../model/dossier.ts";
import type { SourceFact } from "../../model/fact.ts";
import { wordsIn } from "../../server/dossier/words.ts";
import { seed, seedNames, sourcesOf } from "./dossiers.ts";
import { haveTexts, plain, readPages, unlessTexts } from "./pages.ts";

describe.for(seedNames)("the words that the dossier %s quotes", (name) => {
  it.skipIf(!haveTexts)(`are found in their page, at their paragraph${unlessTexts}`, async () => {
    const pages = readPages();
    const missing: string[] = [];
    let found = 0;
    for (const source of sourcesOf(await seed(name))) {
      const texts = pages.get(source.url);
      if (!texts) missing.push(`${source.id}: no text at hand of ${source.url}`);
      for (const { number, words, paragraph } of source.passages) {
        const among = paragraph === undefined ? texts : texts?.slice(paragraph - 1, paragraph);
        if (among?.some((text) => text.includes(plain(words)))) found++;
        else missing.push(`${source.id}.${number}: ${words}`);
      }
    }

    expect(missing).toEqual([]);
    expect(found).toBeGreaterThan(0);
  });

  it.skipIf(!haveTexts)(
    `are at most ${mostWords} in a row of a text that is not free, however they are cut${unlessTexts}`,
    async () => {
      const pages = readPages();
      const long = sourcesOf(await seed(name))
        .filter(({ terms }) => !freeTerms.includes(terms?.toLowerCase() ?? ""))
        .flatMap((source) =>
          (pages.get(source.url) ?? []).flatMap((text) =>
            runsOf(source, text).filter((run) => wordsIn(run, source.language) > mostWords),
          ),
        );

      expect(long).toEqual([]);
    },
  );
});

/** What the passages of a source take of a text, as runs: two with no letter or digit between are one. */
function runsOf(source: SourceFact, text: string): string[] {
  const taken = source.passages
    .map(({ words }) => ({ from: text.indexOf(plain(words)), length: plain(words).length }))
    .filter(({ from }) => from >= 0)
    .map(({ from, length }) => ({ from, to: from + length }))
    .sort((a, b) => a.from - b.from);
  const runs: { from: number; to: number }[] = [];
  for (const part of taken) {
    const last = runs.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.to, part.from)))
      last.to = Math.max(last.to, part.to);
    else runs.push({ ...part });
  }
  return runs.map(({ from, to }) => text.slice(from, to));
}
