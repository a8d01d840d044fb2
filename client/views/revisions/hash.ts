/** As much of a hash as tells it from others, as people are shown it. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12);
}
