import { Fragment } from "react";
import { useWords } from "../../messages/words.tsx";
import { FactLink, type Rests } from "./rests.tsx";
import type { AskedQuestion } from "./StepQuestion.tsx";
import { toldName } from "./told.ts";

interface Props {
  question: AskedQuestion;
  said: readonly number[];
  rests: Rests;
}

/** What a reader said beside what sources reported, with the evidence; neither is marked as a score. */
export function Reported({ question, said, rests }: Props) {
  const words = useWords();
  const { say, and } = words;
  const { options, answers, because, kind } = question;
  const mine = said.flatMap((at) => options[at]?.is ?? []);
  const theirs = (answers ?? []).flatMap((number) => options[number - 1] ?? []);
  const facts = [...theirs.flatMap((option) => option.facts), ...(because?.facts ?? [])];
  const evidence = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  return (
    <div className="study-reported" role="status">
      <dl>
        <div>
          <dt>{say("study.youSaid")}</dt>
          <dd>{mine.length > 0 ? and(mine) : say("study.nothing")}</dd>
        </div>
        <div>
          <dt>{say(kind === "next" ? "study.firstReported" : "study.sourcesReport")}</dt>
          <dd>{theirs.map(({ is }) => is).join("; ")}</dd>
        </div>
      </dl>
      {because && <p>{because.says}</p>}
      {evidence.length > 0 && (
        <p className="hint">
          {say("study.class.evidence")}{" "}
          {evidence.map((fact, at) => (
            <Fragment key={fact.id}>
              {at > 0 && "; "}
              <FactLink fact={fact} rests={rests}>
                <bdi>{toldName(fact, words)}</bdi>
              </FactLink>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}
