/** Up to three known words that somebody may have meant, nearest first. */
export function nearMisses(word: string, known: Iterable<string>): string[] {
  const found: { other: string; far: number }[] = [];
  for (const other of known) {
    const far = farness(word, other);
    if (far < word.length && far <= Math.max(1, Math.floor(word.length / 3)))
      found.push({ other, far });
  }
  return found
    .sort((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1))
    .slice(0, 3)
    .map(({ other }) => other);
}

/** "write a, b or c", or what else to do when nothing is near. */
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
function farness(word: string, other: string): number {
  if (other.endsWith(`.${word}`) || word.endsWith(`.${other}`)) return 1;
  if (Math.abs(word.length - other.length) > word.length / 3 + 1) return Number.POSITIVE_INFINITY;
  return editDistance(word, other);
}

/** Letters put in, left out, changed or swapped with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
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
    before = last;
    last = row;
  }
  return last[b.length]!;
}
