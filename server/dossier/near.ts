/** Up to three known words that somebody may have meant, nearest first. */
export function nearMisses(word: string, known: Iterable<string>): string[] {
  const found: { other: string; far: number }[] = [];
  const most = Math.min(word.length - 1, Math.max(1, Math.floor(word.length / 3)));
  for (const other of known) {
    const far = farness(word, other, most);
    if (far <= most) found.push({ other, far });
  }
  return found
    .sort((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1))
    .slice(0, 3)
    .map(({ other }) => other);
}

/** "did you mean a, b or c?", or what else to do when nothing is near. */
export function orWrite(word: string, known: Iterable<string>, otherwise: string): string {
  const near = nearMisses(word, known);
  return near.length > 0 ? `did you mean ${listed(near, "or")}?` : otherwise;
}

/** "a, b or c". */
export function listed(words: readonly string[], last: "and" | "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

// An id that is the end of a longer one ("second" for "gaza-deal.second") is one step away.
function farness(word: string, other: string, most: number): number {
  if (other.endsWith(`.${word}`) || word.endsWith(`.${other}`)) return 1;
  if (Math.abs(word.length - other.length) > most) return Number.POSITIVE_INFINITY;
  return editDistance(word, other, most);
}

/**
 * Letters put in, left out, changed or swapped with their neighbour (optimal string alignment);
 * infinite as soon as it is surely more than `most`, since there may be very many to compare with.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    if (Math.min(...row) > most && Math.min(...last) > most) return Number.POSITIVE_INFINITY;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
