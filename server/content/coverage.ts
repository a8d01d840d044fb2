import type { Coverage, CoverageGap } from "../../model/coverage.ts";

/** "Nothing between 2026-03-03 and 2026-03-19: no source in the store." It is not that nothing happened. */
export function gapInWords({ from, to, events, perhaps }: CoverageGap): string {
  const told =
    events > 0 ? ` Sources of other days tell of ${events} ${plural(events, "event")} then.` : "";
  const maybe =
    perhaps > 0 ? ` ${perhaps} ${plural(perhaps, "source")} without a day may be of then.` : "";
  return `Nothing from ${from} to ${to}: no source in the store, which is not that nothing happened.${told}${maybe}`;
}

export function summaryInWords(
  { sources, publishers, languages, gaps }: Coverage,
  { from, to }: { from: string; to: string },
): string {
  if (sources === 0)
    return `No source in the store was published from ${from} to ${to}, which is not that nothing happened.`;
  const read = `${sources} ${plural(sources, "source")} from ${from} to ${to}, of ${publishers.length} ${plural(publishers.length, "publisher")} in ${languages.length} ${plural(languages.length, "language")}`;
  return `${read}, with ${gaps.length} ${plural(gaps.length, "gap")}.`;
}

function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`;
}
