import { lazy, Suspense, useId } from "react";
import { useWords } from "../../messages/words.tsx";
import { eventsInPeriod } from "../../store/chronicle.ts";
import { TimelineList } from "../list/TimelineList.tsx";
import { ListSwitch } from "../parts/ListSwitch.tsx";
import { Empty } from "../states/Empty.tsx";
import type { Explorer } from "./explorer.ts";
import { markOf } from "./focus.ts";
import { LanesChooser } from "./LanesChooser.tsx";

const TimelineView = lazy(() =>
  import("../timeline/TimelineView.tsx").then(({ TimelineView }) => ({ default: TimelineView })),
);

interface Props {
  explorer: Explorer;
  hovered: string | null;
  onHover: (id: string | null) => void;
}

/** What happened when, on lanes or as a list. */
export function TimelinePane({ explorer, hovered, onHover }: Props) {
  const { say } = useWords();
  const title = useId();
  const { visible, graph, facts, clocks, run, shown, verbs } = explorer;
  const asList = shown.list.includes("timeline");
  const { events, figures } = eventsInPeriod(visible.whole, facts, clocks);
  return (
    <section className="pane timeline" aria-labelledby={title} {...markOf("timeline")}>
      <header className="pane-head">
        <h2 id={title}>{say("timeline.title")}</h2>
        <p className="hint">{say("timeline.count", { events, figures })}</p>
        {!asList && <LanesChooser lanes={shown.lanes} onLanes={verbs.setLanes} />}
        <ListSwitch on={asList} onToggle={() => verbs.toggleList("timeline")} />
      </header>
      <div className="pane-body">
        {visible.shown === 0 || visible.nothingKnown ? (
          <Empty explorer={explorer} />
        ) : asList ? (
          <TimelineList explorer={explorer} />
        ) : (
          <Suspense fallback={<div className="pane-wait" aria-busy="true" />}>
            <TimelineView
              scene={visible.whole}
              graph={graph}
              facts={facts}
              lanes={shown.lanes}
              window={{ from: clocks.from, to: clocks.to }}
              at={clocks.at}
              known={clocks.known}
              selected={shown.selected}
              hovered={hovered}
              onSelect={verbs.select}
              onHover={onHover}
              onWindow={({ from, to }: { from: string; to: string }) => verbs.setWindow(from, to)}
              run={run}
            />
          </Suspense>
        )}
      </div>
    </section>
  );
}
