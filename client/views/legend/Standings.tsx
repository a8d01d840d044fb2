import { useId, useState } from "react";
import { type StandingMark, standingMarks } from "../../../model/marks.ts";
import { useWords } from "../../messages/words.tsx";
import type { Explorer } from "../explore/explorer.ts";
import { StandingSign } from "../parts/StandingSign.tsx";
import { Toolbar } from "../parts/Toolbar.tsx";

/** In which ways facts stand, how many of each, each a switch that shows only those. */
export function Standings({ explorer: { visible, shown, verbs } }: { explorer: Explorer }) {
  const { say, number } = useWords();
  const title = useId();
  const [stop, setStop] = useState<StandingMark>(standingMarks[0]);
  return (
    <>
      <h2 id={title}>{say("legend.standing")}</h2>
      <Toolbar className="kinds marks" labelledBy={title}>
        {standingMarks.map((mark) => (
          <button
            key={mark}
            type="button"
            tabIndex={mark === stop ? 0 : -1}
            onFocus={() => setStop(mark)}
            aria-pressed={shown.standing?.includes(mark) ?? false}
            title={say(`legend.mark.${mark}.means`)}
            onClick={() => verbs.toggleStanding(mark)}
          >
            <span className={`sign ${mark}`}>
              <StandingSign mark={mark} size={16} />
            </span>
            <span className="name">{say(`legend.mark.${mark}`)}</span>
            <span className="count">{number(visible.marks.get(mark) ?? 0)}</span>
          </button>
        ))}
      </Toolbar>
    </>
  );
}
