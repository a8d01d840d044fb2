import type { Sentence, Step } from "../story.ts";
import { stepParameters } from "./parameters.ts";

/** Ids of the entities and relations that the words of a step rest on, each once, as they come. */
export function factsUnder({ text, question }: Step): string[] {
  const sentences: Pick<Sentence, "facts">[] = [
    ...text.flatMap((paragraph) => ("quote" in paragraph ? [] : paragraph.sentences)),
    ...(question ? [...question.options, question.because] : []),
  ];
  return [...new Set(sentences.flatMap(({ facts }) => facts))];
}

/** The same of its text alone, without its question. */
export function factsInText(step: Step): string[] {
  return factsUnder({ ...step, question: null });
}

/** Passages that a step quotes: `<source key>.<number>`. */
export function quotesIn({ text }: Step): string[] {
  return [...new Set(text.flatMap((paragraph) => ("quote" in paragraph ? [paragraph.quote] : [])))];
}

/** Every id that a step names: what it rests on, and what it opens. */
export function idsNamed(step: Step): string[] {
  const { selected, shown, view } = step;
  const opened = Object.entries(shown).flatMap(([name, text]) =>
    stepParameters[view][name]?.ids ? text.split(",") : [],
  );
  return [...new Set([...factsUnder(step), ...(selected ? [selected] : []), ...opened])];
}
