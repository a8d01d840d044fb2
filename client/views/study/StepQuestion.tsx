import { useState } from "react";
import type { ToldStep } from "../../../model/api/stories.ts";
import { useWords } from "../../messages/words.tsx";
import { answer, useProgress } from "../../store/study/progress.ts";
import { Choices } from "./Choices.tsx";
import { Reported } from "./Reported.tsx";
import type { Rests } from "./rests.tsx";

export type AskedQuestion = NonNullable<ToldStep["question"]>;

interface Props {
  question: AskedQuestion;
  /** The answer is what the next step tells, and that is hidden yet. */
  held: boolean;
  isLast: boolean;
  rests: Rests;
}

/** A question to the reader, kept on their device. What sources reported comes when they ask for it. */
export function StepQuestion({ question, held, isLast, rests }: Props) {
  const { say } = useWords();
  const { story, step } = rests;
  const said = useProgress(story.id).answers[step.id] ?? null;
  const [chosen, setChosen] = useState<number[]>(said ?? []);
  const choose = (options: number[]) => {
    setChosen(options);
    if (held && !isLast) answer(story.id, step.id, options);
  };
  const isHeld = held && !isLast;
  const isShown = said !== null && !isHeld;
  return (
    <section className="study-question" lang={story.lang} aria-labelledby="study-ask">
      <h2 id="study-ask">
        {question.kind === "next" ? say("study.before", { ask: question.ask }) : question.ask}
      </h2>
      <Choices
        options={question.options.map(({ is }) => is)}
        several={(question.answers?.length ?? 1) > 1}
        chosen={chosen}
        marked={isShown ? question.answers : null}
        onChoose={choose}
      />
      {isHeld ? (
        <p className="hint">{say("study.held")}</p>
      ) : isShown ? (
        <>
          <Reported question={question} said={said} rests={rests} />
          <button
            type="button"
            className="button"
            onClick={() => answer(story.id, step.id, chosen)}
            disabled={chosen.join() === said.join()}
          >
            {say("study.sayAgain")}
          </button>
        </>
      ) : (
        <button type="button" className="button" onClick={() => answer(story.id, step.id, chosen)}>
          {say(chosen.length > 0 ? "study.show" : "study.showUnsaid")}
        </button>
      )}
    </section>
  );
}
