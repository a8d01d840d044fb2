import { daysBetween, FIRST_DAY, firstOf, LAST_DAY, lastOf } from "./day.ts";
import { type Part, readEdtf, type Stretch } from "./edtf.ts";

/** When a thing became true, when a source first says so, and the days between. */
export interface Lateness {
  /** First and last day, YYYY-MM-DD, on which it can have become true; one day when that is plain. */
  trueFrom: string;
  trueTo: string;
  /** The day on which it was first known, YYYY-MM-DD. */
  known: string;
  /** Fewest and most days from its being true to its being known; below zero: it was said before. */
  least: number;
  most: number;
}

export const latenessWays = ["later", "same day", "before", "unsure"] as const;
export type LatenessWay = (typeof latenessWays)[number];

/**
 * How late a thing became known. What lasts becomes true on its first day, or, where only the whole of
 * it is told (a count over days), on its last. Null when that day is open or unknown.
 *
 * @param edtf the days of the thing
 * @param known YYYY-MM-DD
 * @throws RangeError when `edtf` is not a date
 */
export function latenessOf(
  edtf: string,
  known: string,
  truth: "first day" | "last day" = "first day",
): Lateness | null {
  const { form, stretches } = readEdtf(edtf);
  const turning = stretches.map((stretch) => turningOf(stretch, truth));
  if (turning.some((part) => part === null)) return null;
  const parts = turning as Pick<Part, "from" | "to">[];
  const [froms, tos] = [parts.map(({ from }) => from), parts.map(({ to }) => to)];
  // Of all of several days the first one is meant, or the last; of one of several, any may be.
  const [trueFrom, trueTo] =
    form === "oneOf"
      ? [firstOf(froms), lastOf(tos)]
      : truth === "first day"
        ? [firstOf(froms), firstOf(tos)]
        : [lastOf(froms), lastOf(tos)];
  return {
    trueFrom,
    trueTo,
    known,
    least: daysBetween(trueTo, known),
    most: daysBetween(trueFrom, known),
  };
}

/** In one word. Unsure: the days that are said allow more than one answer. */
export function wayOf({ least, most }: Pick<Lateness, "least" | "most">): LatenessWay {
  if (least > 0) return "later";
  if (most < 0) return "before";
  return least === 0 && most === 0 ? "same day" : "unsure";
}

function turningOf(
  { kind, start, end }: Stretch,
  truth: "first day" | "last day",
): Pick<Part, "from" | "to"> | null {
  if (kind === "range" && start && end) return { from: start.from, to: end.to };
  const part = truth === "first day" ? start : end;
  return !part || part.from === FIRST_DAY || part.to === LAST_DAY ? null : part;
}
