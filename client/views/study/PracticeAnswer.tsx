import { Link } from "@tanstack/react-router";
import type { QuestionsAnswer } from "../../../model/api/questions.ts";
import type { StudyQuestion } from "../../../model/study/question.ts";
import { useWords } from "../../messages/words.tsx";
import { optionInWords } from "./asked.ts";
import { Quotation } from "./Quotation.tsx";

interface Props {
  question: StudyQuestion;
  chosen: readonly number[];
  answer: QuestionsAnswer;
}

/** Passages shown at once. */
const most = 3;

/** What sources report, beside what the reader said, in the words of the pages that say so. */
export function PracticeAnswer({ question, chosen, answer }: Props) {
  const words = useWords();
  const { say, list } = words;
  const { options, right, evidence, about } = question;
  const told = (at: number | undefined) =>
    at === undefined ? say("study.nothing") : optionInWords(options[at]!, words);
  const claims = answer.claims.filter(({ id }) => evidence.claims.includes(id));
  const { known } = answer.clocks;
  return (
    <div className="study-reported" role="status">
      <dl>
        <div>
          <dt>{say("study.youSaid")}</dt>
          <dd>{told(chosen[0])}</dd>
        </div>
        <div>
          <dt>{say("study.sourcesReport")}</dt>
          <dd>{told(right)}</dd>
        </div>
      </dl>
      {claims.slice(0, most).map((claim) => (
        <Quotation
          key={claim.id}
          quote={{ ...claim, who: claim.speakerName ?? claim.voice, translation: null }}
        />
      ))}
      <p className="hint">
        {say("study.practice.rests")}{" "}
        {evidence.facts.map((fact, at) => (
          <span key={fact}>
            {at > 0 && ", "}
            <Link
              to="/facts/$fact"
              params={{ fact }}
              search={{ process: answer.process, ...(known ? { known } : {}) } as never}
            >
              <bdi>{nameOf(fact)}</bdi>
            </Link>
          </span>
        ))}
      </p>
    </div>
  );

  /** An entity's name; of a relation, the names of its ends. */
  function nameOf(fact: string): string {
    const [tail, , head] = fact.split("~");
    if (!tail || !head) return answer.names[fact] ?? answer.names[about] ?? fact;
    return list([answer.names[tail] ?? tail, answer.names[head] ?? head]);
  }
}
