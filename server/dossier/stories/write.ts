import type { StoryFact } from "../../../model/fact.ts";
import type { Paragraph, Question, Sentence, Step } from "../../../model/story.ts";
import type { Out } from "../write-values.ts";

type Lines = Record<string, Out>;

/** A story as it stands in its file; what is so when it is left out is left out. */
export function writeStory(story: StoryFact, clock: "two" | "hindsight"): Lines {
  const { title, lang, about, minutes, aims, order, withoutHindsight, steps } = story;
  return {
    title,
    lang,
    ...(about === null ? {} : { about }),
    ...(minutes === null ? {} : { minutes }),
    ...(aims.length === 0 ? {} : { aims }),
    order,
    ...(withoutHindsight ? { "without-hindsight": true } : {}),
    steps: steps.map((step) => writeStep(step, clock)),
  };
}

function writeStep(step: Step, clock: "two" | "hindsight"): Lines {
  const { id, title, at, known, from, to, view, selected, shown, after, checked } = step;
  const lines: Lines = { id, title, at };
  if (clock === "two" && known !== null && known !== at) lines.known = known;
  for (const [key, value] of Object.entries({ from, to })) if (value !== null) lines[key] = value;
  lines.view = view;
  if (selected !== null) lines[view === "ledger" ? "agreement" : "selected"] = selected;
  if (Object.keys(shown).length > 0) lines.shown = shown;
  if (after.length > 0) lines.after = after;
  if (checked !== null) lines.checked = checked;
  lines.text = step.text.map(writeParagraph);
  if (step.question) lines.question = writeQuestion(step.question);
  return lines;
}

function writeParagraph(paragraph: Paragraph): Out {
  return "quote" in paragraph ? { quote: paragraph.quote } : paragraph.sentences.map(writeSentence);
}

function writeSentence({ says, facts }: Sentence): Out {
  return { says, facts };
}

function writeQuestion({ ask, kind, options, answers, because }: Question): Lines {
  return {
    ask,
    kind,
    options: options.map(({ is, facts }): Out => (facts.length === 0 ? { is } : { is, facts })),
    ...(answers.length === 1 ? { answer: String(answers[0]) } : { answers: answers.map(String) }),
    because: writeSentence(because),
  };
}
