import { dateInWords, shortDay } from "../../messages/days.ts";
import { fieldInWords } from "../../messages/values.ts";
import type { Words } from "../../messages/words.tsx";
import type { Late } from "../../store/lateness.ts";

/** "Harbour accord: signed". */
export function lateName({ name, field }: Late, words: Words): string {
  if (field === null) return name;
  const said = fieldInWords(field, words).toLocaleLowerCase(words.intl.locale);
  return words.say("timeline.moment", { name, field: said });
}

/** "46 days later", "3 to 12 days later", "the same day", "2 days before". */
export function lateInWords({ least, most, way }: Late, { say }: Words): string {
  if (way === "same day") return say("lateness.sameDay");
  if (way === "unsure") return say("lateness.unsure", { before: -least, after: most });
  const [few, many] = way === "later" ? [least, most] : [-most, -least];
  return few === many
    ? say(`lateness.days.${way}`, { days: few })
    : say(`lateness.range.${way}`, { least: few, most: many });
}

/** The whole of it in one sentence. */
export function sentenceOfLate(late: Late, words: Words): string {
  return words.say("lateness.sentence", {
    name: lateName(late, words),
    date: dateInWords(late.edtf, words),
    known: shortDay(late.known, words),
    late: lateInWords(late, words),
  });
}

/** A month on an axis; the first of a year names it. */
export function monthInWords(day: string, { intl }: Words): string {
  const isFirst = day.slice(5, 7) === "01";
  return intl.formatDate(new Date(`${day}T12:00:00Z`), {
    month: "short",
    ...(isFirst ? { year: "numeric" } : {}),
  });
}
