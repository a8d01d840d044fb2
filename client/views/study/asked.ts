import type { QuestionOption, StudyQuestion } from "../../../model/study/question.ts";
import { dateInWords } from "../../messages/days.ts";
import { countInWords } from "../../messages/values.ts";
import type { Words } from "../../messages/words.tsx";

/** A question of a template as a sentence. */
export function askedInWords({ template, asks }: StudyQuestion, words: Words): string {
  const { say } = words;
  if (template !== "counted") return say(`study.ask.${template}`, asks);
  const { days, value = "" } = asks;
  const told = { ...asks, value: countInWords(value, words) };
  return days
    ? say("study.ask.counted", { ...told, days: dateInWords(days, words) })
    : say("study.ask.counted.noDays", told);
}

/** An option: a name, with its days where they give nothing away; of a report, the words of its page. */
export function optionInWords({ name, days, words: quoted }: QuestionOption, words: Words): string {
  const told = days
    ? words.say("study.practice.option", { name, date: dateInWords(days, words) })
    : name;
  return quoted ? words.say("study.practice.report", { page: told, words: quoted }) : told;
}
