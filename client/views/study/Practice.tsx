import { useEffect, useRef, useState } from "react";
import type { QuestionsAnswer } from "../../../model/api/questions.ts";
import { useWords } from "../../messages/words.tsx";
import { askedInWords, optionInWords } from "./asked.ts";
import { Choices } from "./Choices.tsx";
import { PracticeAnswer } from "./PracticeAnswer.tsx";

/** One question after the other. What was said is kept while the page is open, and nowhere else. */
export function Practice({ answer }: { answer: QuestionsAnswer }) {
  const words = useWords();
  const { say } = words;
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState<Record<string, { chosen: number[]; shown: boolean }>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(0);
  useEffect(() => {
    if (last.current !== at) heading.current?.focus();
    last.current = at;
  }, [at]);
  const { questions } = answer;
  const question = questions[at]!;
  const { chosen, shown } = said[question.id] ?? { chosen: [], shown: false };
  const change = (part: Partial<{ chosen: number[]; shown: boolean }>) =>
    setSaid({ ...said, [question.id]: { chosen, shown, ...part } });
  return (
    <section className="study-question practice-question" aria-labelledby="study-ask">
      <p className="hint">
        {say("study.practice.number", { number: at + 1, total: questions.length })}
      </p>
      <h2 id="study-ask" ref={heading} tabIndex={-1}>
        {askedInWords(question, words)}
      </h2>
      <Choices
        key={question.id}
        options={question.options.map((option) => optionInWords(option, words))}
        several={false}
        chosen={chosen}
        marked={shown ? [question.right + 1] : null}
        onChoose={(options) => change({ chosen: options })}
      />
      {shown ? (
        <PracticeAnswer question={question} chosen={chosen} answer={answer} />
      ) : (
        <button type="button" className="button" onClick={() => change({ shown: true })}>
          {say(chosen.length > 0 ? "study.show" : "study.showUnsaid")}
        </button>
      )}
      <p className="practice-ways">
        <button type="button" className="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {say("study.practice.previous")}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={at + 1 === questions.length}
          onClick={() => setAt(at + 1)}
        >
          {say("study.practice.next")}
        </button>
        {at + 1 === questions.length && <span className="hint">{say("study.practice.end")}</span>}
      </p>
    </section>
  );
}
