/** The words before a number; the first is what a bare number means. */
export const qualifiers = ["exactly", "at least", "more than", "about", "up to", "only"] as const;
export type Qualifier = (typeof qualifiers)[number];

/** A number as a source gives it: "more than 300", "only 89"; a share has `outOf` ("1/3"), else null. */
export interface Count {
  qualifier: Qualifier;
  value: number;
  outOf: number | null;
}

/** The numbers a count may be. `max` is Infinity when nothing limits it; an open end is not included. */
export interface CountRange {
  min: number;
  max: number;
  minOpen: boolean;
  maxOpen: boolean;
}

export type ParsedCount = { ok: true; count: Count } | { ok: false; problem: string };

/** Reads "342", "more than 300", "about 1/3"; a refusal is a sentence that says what was expected. */
export function parseCount(text: string): ParsedCount {
  const match = /^(?:([a-z ]+) )?(\d+(?:\.\d+)?)(?:\/(\d+))?$/.exec(text);
  const qualifier = qualifiers.find((word) => word === (match?.[1] ?? "exactly"));
  if (!match || !qualifier)
    return refused(
      text,
      `expected a number or a share such as 1/3, with ${qualifiers.join(", ")} or nothing before it`,
    );

  const outOf = match[3] === undefined ? null : Number(match[3]);
  if (outOf === 0) return refused(text, "a share of nothing");
  return { ok: true, count: { qualifier, value: Number(match[2]), outOf } };
}

/** Writes a count so that `parseCount` reads it back; "exactly" is not said. */
export function writeCount({ qualifier, value, outOf }: Count): string {
  const number = outOf === null ? `${value}` : `${value}/${outOf}`;
  return qualifier === "exactly" ? number : `${qualifier} ${number}`;
}

/**
 * The numbers a count may be. "Only 89" is 89, with a judgement on it.
 *
 * "About" has no width of its own: a tenth on either side is our convention. It says no more than that
 * we call "about 300" and "342" a contradiction, and "about 300" and "320" none.
 */
export function countRange({ qualifier, value, outOf }: Count): CountRange {
  const n = value / (outOf ?? 1);
  switch (qualifier) {
    case "exactly":
    case "only":
      return { min: n, max: n, minOpen: false, maxOpen: false };
    case "at least":
      return { min: n, max: Number.POSITIVE_INFINITY, minOpen: false, maxOpen: true };
    case "more than":
      return { min: n, max: Number.POSITIVE_INFINITY, minOpen: true, maxOpen: true };
    case "up to":
      return { min: 0, max: n, minOpen: false, maxOpen: false };
    case "about":
      return { min: n - n / 10, max: n + n / 10, minOpen: false, maxOpen: false };
  }
}

/** Whether some number is both: "more than 300" and "at least 342" have one, "342" and "347" have none. */
export function countsCanBothBeTrue(a: Count, b: Count): boolean {
  const [one, other] = [countRange(a), countRange(b)];
  return reaches(one, other) && reaches(other, one);
}

/** Whether every number that `b` may be, `a` may be too: "at least 342" narrows "more than 300". */
export function countHolds(a: Count, b: Count): boolean {
  const [wide, narrow] = [countRange(a), countRange(b)];
  const from =
    wide.min < narrow.min || (wide.min === narrow.min && (!wide.minOpen || narrow.minOpen));
  const to =
    wide.max > narrow.max || (wide.max === narrow.max && (!wide.maxOpen || narrow.maxOpen));
  return from && to;
}

function reaches(low: CountRange, high: CountRange): boolean {
  if (low.min === high.max) return !low.minOpen && !high.maxOpen;
  return low.min < high.max;
}

function refused(text: string, why: string): ParsedCount {
  return { ok: false, problem: `"${text}" cannot be read as a count: ${why}` };
}
