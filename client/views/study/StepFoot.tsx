import { ChevronLeft } from "lucide-react";
import { useWords } from "../../messages/words.tsx";
import type { Steps } from "./steps.ts";
import type { ToldStory } from "./story.ts";

/** Back, and on: to a step that is there to be read, or to the next one that a replay hides. */
export function StepFoot({ story, steps }: { story: ToldStory; steps: Steps }) {
  const { say } = useWords();
  const { index, revealed, go } = steps;
  const total = story.steps.length;
  const next = index + 1;
  return (
    <footer className="study-foot">
      <button type="button" className="button" disabled={index === 0} onClick={() => go(index - 1)}>
        <ChevronLeft size={16} className="mirror" aria-hidden="true" />
        {say("study.back")}
      </button>
      {next < total && (
        <button type="button" className="button primary" onClick={() => go(next)}>
          {say(next < revealed ? "study.next" : "study.reveal", { number: next + 1 })}
        </button>
      )}
      <p className="hint">{say(next < total ? "study.kept" : "study.end")}</p>
    </footer>
  );
}
