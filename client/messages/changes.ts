import type { Change } from "../../model/change.ts";
import { LAST_DAY } from "../../model/day.ts";
import { dateInWords, shortDay } from "./days.ts";
import { fieldInWords, type NameOf, valueInWords } from "./values.ts";
import type { Words } from "./words.tsx";

/** When, at the end of the line: days of the world for what happened, the day it was learnt else. */
export function noteOf({ change, day, edtf }: Change, words: Words): string {
  const { say } = words;
  const none = say("diff.noDay");
  return say(`diff.note.${change}`, {
    date: edtf ? dateInWords(edtf, words) : none,
    day: day && day !== LAST_DAY ? shortDay(day, words) : none,
  });
}

/** Of a value: which came, went, or took whose place. */
export function valuesInWords(change: Change, words: Words, nameOf: NameOf): string | null {
  const { field, before, after } = change;
  if (field === "") return null;
  const { say } = words;
  const told = (values: string[]) =>
    words.and(values.map((value) => valueInWords(field, value, words, nameOf)));
  const name = fieldInWords(field, words);
  if (before.length > 0 && after.length > 0)
    return say("diff.value.corrected", { field: name, before: told(before), after: told(after) });
  return after.length > 0
    ? say("diff.value", { field: name, value: told(after) })
    : say("diff.value.gone", { field: name, value: told(before) });
}

const mostNamed = 3;

/** Who says so; of a dispute, who does not agree. */
export function byInWords(
  { change, origins, alleged, denied }: Change,
  words: Words,
  nameOf: NameOf,
) {
  const { say } = words;
  const names = origins.slice(0, mostNamed).map(nameOf);
  const others = origins.length - names.length;
  const by = words.and(others > 0 ? [...names, say("diff.by.more", { count: others })] : names);
  const isDispute = change === "became disputed" || change === "disputed no more";
  if (isDispute) return say(origins.length === 1 ? "diff.by.one" : "diff.by.sides", { by });
  if (denied) return say("diff.by.denied", { by, count: origins.length });
  return alleged ? say("diff.by.alleged", { by }) : say("diff.by", { by, count: origins.length });
}
