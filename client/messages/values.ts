import { singleValued } from "../../model/agree.ts";
import { parseCount } from "../../model/count.ts";
import { parseEdtf } from "../../model/date.ts";
import { dateInWords } from "./days.ts";
import type { Words } from "./words.tsx";

/** How something that has an id is called. */
export type NameOf = (id: string) => string;

/** A value of a field as a reader is told it: a day in words, a count with its qualifier, a name. */
export function valueInWords(field: string, value: string, words: Words, nameOf: NameOf): string {
  const kind = singleValued[field];
  if (kind === "date") return parseEdtf(value).ok ? dateInWords(value, words) : value;
  if (kind === "count" || kind === "share") return countInWords(value, words);
  if (field === "behalfOf" || field === "office") return nameOf(value);
  const key = `value.${value}`;
  return words.knows(key) ? words.say(key) : value;
}

/** The name of a field: "day", "in force". */
export function fieldInWords(field: string, { say, knows }: Words): string {
  const key = `field.${field}`;
  return knows(key) ? say(key) : field;
}

/** "more than 300", "1/3". */
export function countInWords(value: string, words: Words): string {
  const parsed = parseCount(value);
  if (!parsed.ok) return value;
  const { qualifier, value: count, outOf } = parsed.count;
  const number = outOf === null ? words.number(count) : `${count}/${outOf}`;
  return words.say(`count.${qualifier}`, { number });
}
