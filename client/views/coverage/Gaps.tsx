import type { CoverageAnswer } from "../../../model/api/coverage.ts";
import { dayRange } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";

/** The stretches of which nothing was read, which is not that nothing happened. */
export function Gaps({ gaps }: { gaps: CoverageAnswer["gaps"] }) {
  const words = useWords();
  const { say } = words;
  return (
    <section aria-labelledby="coverage-gaps">
      <h2 id="coverage-gaps">{say("coverage.gaps", { count: gaps.length })}</h2>
      <p className="hint">{say(gaps.length === 0 ? "coverage.noGap" : "coverage.gapsHint")}</p>
      <ol className="gaps">
        {gaps.map(({ from, to, days, events, perhaps }) => (
          <li key={from}>
            <p>{say("coverage.gap", { range: dayRange(from, to, words), days })}</p>
            {events > 0 && <p className="hint">{say("coverage.gapEvents", { count: events })}</p>}
            {perhaps > 0 && (
              <p className="hint">{say("coverage.gapPerhaps", { count: perhaps })}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
