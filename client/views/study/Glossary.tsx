import { termsIn } from "../../../model/terms.ts";
import { useWords } from "../../messages/words.tsx";
import type { ToldStory } from "./story.ts";

/** The terms of the field that a story uses, as the guide explains them; claim, origin and relay always. */
export function Glossary({ story }: { story: ToldStory }) {
  const { say } = useWords();
  const used = termsIn(wordsOf(story), (term) => say(`guide.term.${term}`));
  return (
    <section aria-labelledby="class-glossary">
      <h2 id="class-glossary">{say("guide.glossary")}</h2>
      <dl className="class-glossary">
        {used.map((term) => (
          <div key={term}>
            <dt>{say(`guide.term.${term}`)}</dt>
            <dd>{say(`guide.meaning.${term}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function wordsOf({ title, about, aims, steps }: ToldStory): string {
  const told = steps.flatMap((step) => [
    step.title,
    ...step.text.flatMap((paragraph) =>
      "quote" in paragraph ? [paragraph.quote.words] : paragraph.sentences.map(({ says }) => says),
    ),
    ...(step.question ? [step.question.ask, step.question.because?.says ?? ""] : []),
  ]);
  return [title, about ?? "", ...aims, ...told].join("\n");
}
