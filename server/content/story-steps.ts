import type { Step } from "../../model/story.ts";
import { factsInText, quotesIn } from "../../model/study/rests-on.ts";
import { isEntityKnown, isKnown } from "./rows.ts";
import { type Named, rowsIn } from "./story.ts";

/** Each step's place by the days, from 1; of one day, in the order they are told. */
export function placesByDate(steps: readonly Step[]): Map<Step, number> {
  const sorted = steps.toSorted((a, b) => Number(a.at > b.at) - Number(a.at < b.at));
  return new Map(sorted.map((step, n) => [step, n + 1]));
}

/** Whether a step could be told on a day: its own day has come, and every fact under its text was public. */
export function isKnownStep(step: Step, known: string, named: Named): boolean {
  if (named.clock === "two" && step.known! > known) return false;
  return (
    factsInText(step).every((id) => isKnownFact(id, known, named)) &&
    quotesIn(step).every((quote) => {
      const cut = quote.lastIndexOf(".");
      const source = named.sources.get(`${named.dossier}.${quote.slice(0, cut)}`);
      const passage = source?.passages.find(
        ({ number }) => number === Number(quote.slice(cut + 1)),
      );
      return source === undefined || (passage?.known ?? source.known) <= known;
    })
  );
}

/** Whether what the answer to its question rests on was public by a day; without one, it is. */
export function isAnswerKnown(
  { question }: Step,
  known: string | undefined,
  named: Named,
): boolean {
  if (!question || known === undefined) return true;
  return question.because.facts.every((id) => isKnownFact(id, known, named));
}

function isKnownFact(id: string, known: string, named: Named): boolean {
  const entity = named.entities.get(id);
  const relation = named.relations.get(id);
  if (entity) return isEntityKnown(entity, known);
  return relation === undefined || isKnown(rowsIn(relation), known);
}
