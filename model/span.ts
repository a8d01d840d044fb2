import { addDays, firstOf, lastOf } from "./day.ts";
import { type Part, type Reading, readEdtf, type Stretch, spread } from "./edtf.ts";

/** An EDTF text that `parseEdtf` accepts. */
export type Edtf = string;

/**
 * The days of a date, `YYYY-MM-DD`, both ends included.
 *
 * `earliest..latest` is everything it possibly covers; open and unknown ends are `0001-01-01` and
 * `9999-12-31`. `surelyFrom..surelyTo` is what it surely covers, or null twice: an event of "1993"
 * happened somewhere in it, so there is no day of which we could say "it was on".
 */
export interface Span {
  earliest: string;
  latest: string;
  surelyFrom: string | null;
  surelyTo: string | null;
}

export type ParsedEdtf = { ok: true; date: Edtf } | { ok: false; problem: string };

/** Reads what an author wrote; a refusal is a sentence that says what was expected. */
export function parseEdtf(text: string): ParsedEdtf {
  try {
    readEdtf(text);
    return { ok: true, date: text };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, problem: error.message };
    throw error;
  }
}

/**
 * What a date covers.
 *
 * - A plain day surely covers itself; a month, a year, a season, an X digit surely cover nothing.
 * - An interval lasted: it surely covers from the last day it can have begun to the first day it can
 *   have ended. `2025-10/2025-11` surely covers 31 October and 1 November.
 * - An interval with an open or unknown end surely covers the plain day that is given, no more: "since
 *   10 October" does not say that it is still so.
 * - `~ ? %` surely cover nothing. They do not widen what is possibly covered either: a width would be
 *   ours, not the source's. (`canBothBeTrue` has its own leniency, and says so.)
 * - One of several surely covers what every member surely covers; all of several, their run of days
 *   when there is no gap in it.
 *
 * @throws RangeError when the text is not accepted by `parseEdtf`
 */
export function spanOf(edtf: Edtf): Span {
  const { form, stretches } = readEdtf(edtf);
  const sure = stretches.map((stretch) => surelyOf(stretch, form));
  const [surelyFrom, surelyTo] = (form === "allOf" ? joined(sure) : shared(sure)) ?? [null, null];
  return {
    earliest: firstOf(stretches.map((stretch) => spread(stretch).earliest)),
    latest: lastOf(stretches.map((stretch) => spread(stretch).latest)),
    surelyFrom,
    surelyTo,
  };
}

/** Whether two spans possibly share a day. */
export function overlaps(
  a: Pick<Span, "earliest" | "latest">,
  b: Pick<Span, "earliest" | "latest">,
): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** Whether something of this span may have been in the window. */
export function touches(span: Pick<Span, "earliest" | "latest">, from: string, to: string) {
  return overlaps(span, { earliest: from, latest: to });
}

/** Whether it certainly was in the window: a day it surely covers is, or every day it can be is. */
export function surelyTouches(span: Span, from: string, to: string): boolean {
  const { earliest, latest, surelyFrom, surelyTo } = span;
  if (earliest >= from && latest <= to) return true;
  return surelyFrom !== null && surelyTo !== null && surelyFrom <= to && surelyTo >= from;
}

type Days = [from: string, to: string];

function surelyOf({ kind, start, end }: Stretch, form: Reading["form"]): Days | null {
  if (kind === "interval") {
    if (start && end) return start.mark || end.mark ? null : run(start.to, end.from);
    const given = start ?? end;
    return given && isPlainDay(given) ? [given.from, given.to] : null;
  }
  if (!start || !end || !isPlainDay(start) || !isPlainDay(end)) return null;
  return form === "allOf" || start.from === end.from ? [start.from, end.to] : null;
}

function isPlainDay({ from, to, mark }: Part): boolean {
  return from === to && mark === "";
}

function shared(all: (Days | null)[]): Days | null {
  const sure = all.filter((days) => days !== null);
  if (sure.length < all.length) return null;
  return run(lastOf(sure.map(([from]) => from)), firstOf(sure.map(([, to]) => to)));
}

function joined(all: (Days | null)[]): Days | null {
  const sure = all.filter((days) => days !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  const [first] = sure;
  if (!first || sure.length < all.length) return null;
  let to = first[1];
  for (const next of sure) {
    if (next[0] > addDays(to, 1)) return null;
    to = lastOf([to, next[1]]);
  }
  return [first[0], to];
}

function run(from: string, to: string): Days | null {
  return from <= to ? [from, to] : null;
}
