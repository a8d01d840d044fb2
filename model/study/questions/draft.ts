import { daysBetween } from "../../day.ts";
import { fold, foldedWords } from "../../fold.ts";
import type { Days } from "../../slice.ts";
import type { QuestionOption, StudyQuestion, TemplateId } from "../question.ts";
import type { Material } from "./material.ts";

/** A wrong answer, and how near it is: those with less distance are taken first. */
export interface Distractor {
  option: QuestionOption;
  /** 0: shares a role, a form or a fact with the right one. */
  rank: number;
  /** Days between what it is known from and what is asked about. */
  days: number;
}

/** A question before its options are picked: every distractor is surely wrong. */
export interface Draft extends Pick<StudyQuestion, "id" | "asks" | "about" | "evidence"> {
  right: QuestionOption;
  wrong: Distractor[];
}

/** One template: all the questions that it can make of some facts. */
export interface Template {
  id: TemplateId;
  draftsOf(material: Material): Draft[];
}

/** Days that a wrong answer may lie from the event that is asked about: the same period. */
export const period = 120;

/** The days between two stretches; 0 where they meet. Infinity where one of them has no days. */
export function daysApart(a: Days, b: Days): number {
  if (a.edtf === null || b.edtf === null) return Number.POSITIVE_INFINITY;
  if (a.latest < b.earliest) return daysBetween(a.latest, b.earliest);
  return b.latest < a.earliest ? daysBetween(b.latest, a.earliest) : 0;
}

/** Whether a text has a name in it, whole. */
export function tells(text: string, name: string): boolean {
  const [all, one] = [` ${fold(text)} `, fold(name)];
  return one === "" || all.includes(` ${one} `);
}

/** Whether a text has any word of a name in it, or one that begins alike: "Egypt", "Egyptian". */
export function hints(text: string, name: string): boolean {
  const said = foldedWords(text).filter((word) => word.length >= shortest);
  return foldedWords(name)
    .filter((word) => word.length >= shortest)
    .some((word) => said.some((other) => alike(word, other)));
}

const shortest = 3;

function alike(a: string, b: string): boolean {
  const start = Math.min(a.length, b.length, 5);
  return a === b || (start > shortest && a.slice(0, start) === b.slice(0, start));
}

/** Whether an event lies in the window whichever of its days is right. */
export function isInside({ window }: Material, { earliest, latest }: Days): boolean {
  return earliest >= window.from && latest <= window.to;
}

export function plainOption({ id, name }: { id: string; name: string }): QuestionOption {
  return { id, name, days: null, words: null };
}
