import { useWords } from "../../messages/words.tsx";
import { Reported } from "./Reported.tsx";
import type { Rests } from "./rests.tsx";
import type { AskedQuestion } from "./StepQuestion.tsx";

interface Props {
  question: AskedQuestion;
  said: readonly number[] | null;
  rests: Rests;
}

/** After a question of what comes next: what the reader said, and what sources then first reported. */
export function Said({ question, said, rests }: Props) {
  const { say } = useWords();
  return (
    <section className="study-said" aria-label={say("study.saidBefore")}>
      <p>{say("study.asked", { ask: question.ask })}</p>
      <Reported question={question} said={said ?? []} rests={rests} />
    </section>
  );
}
