import type { Step, Story } from "../../../model/story.ts";

/** A text that the author of a story wrote, at its place. */
export interface StoryText {
  at: string;
  /** What it is, for a sentence: "title". */
  what: string;
  text: string;
}

/** Every text of a story but the passages that it quotes. */
export function storyTexts(story: Story): StoryText[] {
  const at = `story ${story.id}`;
  const own = (what: string, text: string | null) =>
    text === null ? [] : [{ at: `${at} ${what}`, what, text }];
  return [
    ...own("title", story.title),
    ...own("about", story.about),
    ...story.aims.map((text, n) => ({ at: `${at} aims.${n + 1}`, what: "aim", text })),
    ...story.steps.flatMap((step) => stepTexts(step, `${at}/${step.id}`)),
  ];
}

/** The sentences of a step in the order they are read. */
export function sentencesOf({ text }: Pick<Step, "text">, at: string): StoryText[] {
  return text.flatMap((paragraph, n) =>
    "quote" in paragraph
      ? []
      : paragraph.sentences.map(({ says }, m) => ({
          at: `${at} text.${n + 1}.${m + 1}`,
          what: "sentence",
          text: says,
        })),
  );
}

function stepTexts(step: Step, at: string): StoryText[] {
  const { title, question } = step;
  const told = [{ at: `${at} title`, what: "title", text: title }, ...sentencesOf(step, at)];
  if (question === null) return told;
  return [
    ...told,
    { at: `${at} ask`, what: "question", text: question.ask },
    ...question.options.map(({ is }, n) => ({
      ...{ at: `${at} option.${n + 1}`, what: "option", text: is },
    })),
    { at: `${at} because`, what: "reason", text: question.because.says },
  ];
}
