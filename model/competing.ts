import { addDays, daysBetween, FIRST_DAY, firstOf, LAST_DAY, lastOf } from "./day.ts";
import { type Part, type Reading, readEdtf, type Stretch, spread } from "./edtf.ts";
import { type Edtf, overlaps, type Span, spanOf } from "./span.ts";

/**
 * Whether two dates of one thing can both be true: "November" and "25 November" can, two days cannot.
 *
 * Two intervals must be able to begin on one day and to end on one day, so "10 to 25" and "11 to 25
 * October" cannot both be true. Of a set, any member will do. A date marked `~` or `%` is taken to
 * reach as far again on either side ("about 25 November" and "24 November" can both be true): our
 * convention, for this question alone.
 */
export function canBothBeTrue(a: Edtf, b: Edtf): boolean {
  const others = readEdtf(b).stretches;
  return readEdtf(a).stretches.some((one) => others.some((other) => agree(one, other)));
}

/**
 * One EDTF text that holds competing dates, no winner picked: the date itself when there is one,
 * `[a,b]` when there are several.
 *
 * A set cannot hold an interval or an all-of set. Where one competes, the answer is an interval around
 * them all; an end that not every value surely covers carries a `?`, so nothing disputed becomes sure.
 *
 * @throws RangeError when there is no value, or one that `parseEdtf` refuses
 */
export function oneOf(values: Edtf[]): Edtf {
  const distinct = [...new Set(values)].sort();
  if (distinct.length === 0) throw new RangeError("one of no dates at all");
  if (distinct.length === 1) return distinct[0]!;
  const readings = distinct.map(readEdtf);
  return readings.some(needsEnvelope) ? envelope(distinct.map(spanOf)) : setOf(readings);
}

function needsEnvelope({ form, stretches }: Reading): boolean {
  return form === "allOf" || stretches[0].kind === "interval";
}

function setOf(readings: Reading[]): Edtf {
  const members = readings.flatMap(({ stretches }) => stretches);
  const texts = members.sort((a, b) => (inTime(a) < inTime(b) ? -1 : 1)).map(({ text }) => text);
  const distinct = [...new Set(texts)];
  const [only] = distinct;
  return distinct.length === 1 && !only!.includes("..") ? only! : `[${distinct.join(",")}]`;
}

function envelope(spans: Span[]): Edtf {
  const doubt = (day: string) => (spans.every((span) => surelyCovers(span, day)) ? day : `${day}?`);
  const start = firstOf(spans.map(({ earliest }) => earliest));
  const end = lastOf(spans.map(({ latest }) => latest));
  return `${start === FIRST_DAY ? ".." : doubt(start)}/${end === LAST_DAY ? ".." : doubt(end)}`;
}

function surelyCovers({ surelyFrom, surelyTo }: Span, day: string): boolean {
  return surelyFrom !== null && surelyTo !== null && surelyFrom <= day && day <= surelyTo;
}

function inTime(member: Stretch): string {
  const { earliest, latest } = spread(member);
  return `${earliest} ${latest} ${member.text}`;
}

function agree(a: Stretch, b: Stretch): boolean {
  const [one, other] = [widened(a), widened(b)];
  if (!overlaps(spread(one), spread(other))) return false;
  if (a.kind !== "interval" || b.kind !== "interval") return true;
  return meet(one.start, other.start) && meet(one.end, other.end);
}

// An end that is not given can be any day.
function meet(a: Part | null, b: Part | null): boolean {
  return !a || !b || (a.from <= b.to && b.from <= a.to);
}

function widened(stretch: Stretch): Stretch {
  return { ...stretch, start: reach(stretch.start), end: reach(stretch.end) };
}

function reach(part: Part | null): Part | null {
  if (part?.mark !== "~" && part?.mark !== "%") return part;
  const more = daysBetween(part.from, part.to) + 1;
  return { ...part, from: addDays(part.from, -more), to: addDays(part.to, more) };
}
