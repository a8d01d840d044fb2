import { useWords } from "../../messages/words.tsx";
import { Marks, type Rests, Sentences } from "./rests.tsx";
import type { AskedQuestion } from "./StepQuestion.tsx";

interface Props {
  question: AskedQuestion;
  said: readonly number[];
  rests: Rests;
}

/** What a reader said beside what sources reported, with the evidence; neither is marked as a score. */
export function Reported({ question, said, rests }: Props) {
  const { say, and } = useWords();
  const { options, answers, because, kind } = question;
  const mine = said.flatMap((at) => options[at]?.is ?? []);
  const theirs = (answers ?? []).flatMap((number) => options[number - 1] ?? []);
  return (
    <div className="study-reported" role="status">
      <dl>
        <div>
          <dt>{say("study.youSaid")}</dt>
          <dd>{mine.length > 0 ? and(mine) : say("study.nothing")}</dd>
        </div>
        <div>
          <dt>{say(kind === "next" ? "study.firstReported" : "study.sourcesReport")}</dt>
          <dd>
            {theirs.map(({ is, facts }) => (
              <span key={is}>
                {is}
                <Marks facts={facts} rests={rests} />{" "}
              </span>
            ))}
          </dd>
        </div>
      </dl>
      {because && (
        <p>
          <Sentences of={[because]} rests={rests} />
        </p>
      )}
    </div>
  );
}
