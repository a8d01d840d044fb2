import { FIRST_DAY, LAST_DAY } from "../../model/day.ts";
import { type Part, readEdtf, type Stretch } from "../../model/edtf.ts";
import type { Words } from "./words.tsx";

/** "25 Nov 2025". */
export function shortDay(day: string, { intl }: Words): string {
  return intl.formatDate(noon(day), { day: "numeric", month: "short", year: "numeric" });
}

/** "25 November 2025". */
export function longDay(day: string, { intl }: Words): string {
  return intl.formatDate(noon(day), { day: "numeric", month: "long", year: "numeric" });
}

/** "Tue". */
export function weekday(day: string, { intl }: Words, style: "short" | "long" = "short"): string {
  return intl.formatDate(noon(day), { weekday: style });
}

/** "25 Nov", for a place where the year stands beside it. */
export function dayAndMonth(day: string, { intl }: Words): string {
  return intl.formatDate(noon(day), { day: "numeric", month: "short" });
}

/** "10 Oct – 25 Nov 2025": what both ends share is said once. */
export function dayRange(from: string, to: string, { intl }: Words): string {
  if (from === to)
    return intl.formatDate(noon(from), { day: "numeric", month: "short", year: "numeric" });
  const style = { day: "numeric", month: "short", year: "numeric" } as const;
  return intl.formatDateTimeRange(noon(from), noon(to), style);
}

/**
 * A date as its source gives it, in words: "1993", "by 1 October 2025", "about 25 November 2025",
 * "24 or 25 November 2025". Nothing is made more exact than it is.
 */
export function dateInWords(edtf: string, words: Words): string {
  const { form, stretches } = readEdtf(edtf);
  const said = inOneMonth(stretches)
    ? [...stretches.slice(0, -1).map(({ text }) => `${Number(text.slice(8))}`), stretches.at(-1)!]
    : stretches;
  const parts = said.map((one) => (typeof one === "string" ? one : stretchInWords(one, words)));
  if (form === "one") return parts[0]!;
  return words.intl.formatList(parts, { type: form === "oneOf" ? "disjunction" : "conjunction" });
}

/** Days of one month: its name is said once, "25, 26 or 27 November 2025". */
function inOneMonth(stretches: Stretch[]): boolean {
  const months = new Set(stretches.map(({ text }) => text.slice(0, 7)));
  return months.size === 1 && stretches.every(({ text }) => /^\d{4}-\d{2}-\d{2}$/.test(text));
}

function stretchInWords({ kind, start, end }: Stretch, words: Words): string {
  if (kind === "point" && start) return partInWords(start, words);
  if (start && end)
    return words.say("date.between", {
      start: partInWords(start, words),
      end: partInWords(end, words),
    });
  if (start) return words.say("date.from", { start: partInWords(start, words) });
  return end
    ? words.say("date.until", { end: partInWords(end, words) })
    : words.say("date.unknown");
}

function partInWords(part: Part, words: Words): string {
  const plain = plainPart(part, words);
  if (part.mark === "") return plain;
  return words.say(part.mark === "?" ? "date.perhaps" : "date.about", { date: plain });
}

function plainPart({ from, to }: Part, words: Words): string {
  if (from === FIRST_DAY || to === LAST_DAY) return words.say("date.unknown");
  if (from === to) return longDay(from, words);
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith("-01"))
    return words.intl.formatDate(noon(from), { month: "long", year: "numeric" });
  return words.say("date.between", { start: longDay(from, words), end: longDay(to, words) });
}

/** Noon, so that no time zone moves it to another day. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
