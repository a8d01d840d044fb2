import { useMemo, useState } from "react";
import type { Graph } from "../../../model/api/processes.ts";
import { firstOf, lastOf } from "../../../model/day.ts";
import { useWords } from "../../messages/words.tsx";
import { dayViewOf, restsOn } from "../../store/study/day-view.ts";
import { LateList } from "../lateness/LateList.tsx";
import { KnownCards } from "./KnownCards.tsx";
import { ReplaySlopes } from "./ReplaySlopes.tsx";
import type { Steps } from "./steps.ts";
import type { ToldStory } from "./story.ts";
import "../lateness/lateness.css";
import "../list/list.css";
import "./known.css";

interface Props {
  story: ToldStory;
  steps: Steps;
  graph: Graph;
}

/** What could be known on the day of a step, and what could not, between the two clocks. */
export function KnownView({ story, steps, graph }: Props) {
  const { say } = useWords();
  const { step, index, shown, revealed } = steps;
  const [all, setAll] = useState(false);
  const oneClock = story.clock === "hindsight";
  const view = useMemo(() => {
    const about = all ? null : restsOn(story.steps.slice(0, index + 1));
    const asked = { at: step.at, about, from: story.firstDay, later: !shown.replay, oneClock };
    return dayViewOf(graph, asked);
  }, [graph, story, index, step, shown.replay, all, oneClock]);
  const first = useMemo(() => restsOn([step]), [step]);
  const shownLate = [...view.known, ...view.ahead, ...view.notYet];
  const from = firstOf([story.firstDay, ...view.known.map(({ trueFrom }) => trueFrom)]);
  const extent = { from: lastOf([from, aYearBefore(story.firstDay)]), to: story.lastDay };
  return (
    <div className="known-view">
      <p className="hint">{say(oneClock ? "study.oneClock.lead" : "lateness.lead")}</p>
      {oneClock && (
        <p className="study-note" role="note">
          {say("study.oneClock")} {say("lateness.hindsightText")}
        </p>
      )}
      <ReplaySlopes
        view={view}
        at={step.at}
        extent={extent}
        hidden={story.steps.length - revealed}
        oneClock={oneClock}
        first={first}
      />
      <KnownCards
        view={view}
        process={story.process}
        at={step.at}
        replay={shown.replay}
        oneClock={oneClock}
      />
      <label className="known-all">
        <input type="checkbox" checked={all} onChange={({ target }) => setAll(target.checked)} />
        {say("study.all")}
      </label>
      {shownLate.length > 0 && !oneClock && (
        <details className="known-list">
          <summary>{say("list.switch")}</summary>
          <LateList
            view={{ late: shownLate, counts: noCounts, open: 0 }}
            known={shown.replay ? step.at : null}
            process={story.process}
          />
        </details>
      )}
    </div>
  );
}

const noCounts = { later: 0, "same day": 0, before: 0, unsure: 0 };

/** A thing from long before must not press the days of the story together. */
function aYearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${day.slice(4)}`;
}
