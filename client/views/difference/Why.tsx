import { useId } from "react";
import { useWords } from "../../messages/words.tsx";
import type { Told } from "../../store/difference/told.ts";
import { ChangeMark } from "../parts/ChangeMark.tsx";

/** How many changes there are for each reason: what happened, and what was only learnt. */
export function Why({ told: { groups } }: { told: Told }) {
  const words = useWords();
  const { say } = words;
  const title = useId();
  if (groups.length === 0) return null;
  const most = Math.max(...groups.map(({ told }) => told.length));
  return (
    <section className="difference-why" aria-labelledby={title}>
      <header>
        <h2 id={title}>{say("diff.why")}</h2>
        <p className="hint">{say("diff.whyHint")}</p>
      </header>
      <dl>
        {groups.map(({ change, told }) => (
          <div key={change}>
            <dt>
              <ChangeMark change={change} /> {say(`diff.reason.${change}`)}
            </dt>
            <dd>
              <progress
                className={`reason ${change.replaceAll(" ", "-")}`}
                value={told.length}
                max={most}
                aria-hidden="true"
              />
              <strong>{words.number(told.length)}</strong>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
