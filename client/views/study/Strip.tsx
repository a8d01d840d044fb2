import { useWords } from "../../messages/words.tsx";
import type { Steps } from "./steps.ts";
import type { ToldStory } from "./story.ts";

/** How far the story has come, at a glance; the numbers beside it say the same. */
export function Strip({ story, steps: { index, revealed } }: { story: ToldStory; steps: Steps }) {
  const { say } = useWords();
  const total = story.steps.length;
  return (
    <div
      className="study-strip"
      role="img"
      aria-label={say("study.strip", { number: index + 1, total, hidden: total - revealed })}
    >
      {story.steps.map(({ id }, at) => (
        <i key={id} className={at === index ? "here" : at < revealed ? "seen" : "hidden-step"} />
      ))}
    </div>
  );
}
