/** The revision of the store that questions are put to; null: as it is now. */
let asked: string | null = null;

export function askedRevision(): string | null {
  return asked;
}

/** Set by `store/AskedAt.tsx` alone, which lets go of every answer that it had before. */
export function askAt(revision: string | null): void {
  asked = revision;
}
