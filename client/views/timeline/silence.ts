import type { Moment } from "./events.ts";

/** Days without a dated event, first and last of them, in days since 1970-01-01. */
export interface Silence {
  from: number;
  to: number;
  days: number;
}

/** Shorter than this is not worth a word. */
const least = 21;

/**
 * Long stretches between one event and the next in which our sources date none. What may have been on
 * any of these days breaks them: of "November" we cannot say that November was silent.
 */
export function silencesOf(moments: Moment[]): Silence[] {
  const covered = moments
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ extent }) => [
      extent.first ?? extent.last!,
      // What began and is not said to have ended says nothing of the days after.
      extent.last ?? extent.begun ?? extent.first!,
    ])
    .sort(([a], [b]) => a! - b!) as [number, number][];
  const silences: Silence[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const [first, last] of covered) {
    const days = first - end - 1;
    if (days >= least) silences.push({ from: end + 1, to: first - 1, days });
    end = end === Number.POSITIVE_INFINITY ? last : Math.max(end, last);
  }
  return silences;
}
