import { Link } from "@tanstack/react-router";
import { useWords } from "../../messages/words.tsx";
import { writeStudy } from "../../store/study/address.ts";
import { ordersOf } from "../../store/study/orders.ts";
import type { Steps } from "./steps.ts";
import type { ToldStory } from "./story.ts";

/** Every step as a point on a line; of a story that is told in another order, also by the days. */
export function StepBar({ story, steps }: { story: ToldStory; steps: Steps }) {
  const { say } = useWords();
  const { told, byDate } = ordersOf(story.steps);
  return (
    <nav className="study-bar" aria-label={say("study.steps")}>
      <div>
        {byDate && <span className="hint">{say("study.asTold")}</span>}
        <Points of={told} story={story} steps={steps} />
        {byDate && (
          <>
            <span className="hint">{say("study.inTime")}</span>
            <Points of={byDate} story={story} steps={steps} numbered />
          </>
        )}
      </div>
      <p className="hint">{say("study.keys")}</p>
    </nav>
  );
}

interface PointsProps {
  of: { step: ToldStory["steps"][number]; index: number }[];
  story: ToldStory;
  steps: Steps;
  /** Whether each point has its number as told. */
  numbered?: boolean;
}

function Points({ of, story, steps, numbered }: PointsProps) {
  const { say } = useWords();
  const { shown, revealed, index: here } = steps;
  const placeOf = (index: number) => {
    if (index === here) return "here";
    if (index < here) return "seen";
    return index < revealed ? "open" : "ahead";
  };
  return (
    <ol className={numbered ? "numbered" : ""}>
      {of.map(({ step, index }) => (
        <li key={step.id} className={placeOf(index)}>
          {index < revealed ? (
            <Link
              to="/study/$story"
              params={{ story: story.id }}
              search={writeStudy({ ...shown, step: step.id }) as never}
              aria-label={say("study.point", { number: index + 1, title: step.title })}
              title={say("study.point", { number: index + 1, title: step.title })}
              {...(index === here ? { "aria-current": "step" as const } : {})}
              activeOptions={{ includeSearch: true, exact: true }}
            >
              {numbered && index + 1}
            </Link>
          ) : (
            <span className="hidden-step">
              <span className="unseen">{say("study.hidden", { number: index + 1 })}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
