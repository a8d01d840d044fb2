import { lazy, Suspense, useId, useMemo, useState } from "react";
import { firstOf } from "../../../model/day.ts";
import { useWords } from "../../messages/words.tsx";
import { differenceScenes, laterKnown } from "../../store/difference/scene.ts";
import type { SceneWords } from "../../store/words.ts";
import type { DifferenceProps } from "./props.ts";

const TimelineView = lazy(() =>
  import("../timeline/TimelineView.tsx").then(({ TimelineView }) => ({ default: TimelineView })),
);

/** What changed and has a day, between the two points; the brush widens the window for this view alone. */
export function ChangeTimeline({
  graph,
  told,
  address,
  frame: { run },
  words: drawn,
}: DifferenceProps & { words: SceneWords }) {
  const { say } = useWords();
  const title = useId();
  const [hovered, setHovered] = useState<string | null>(null);
  const [brushed, setBrushed] = useState<{ from: string; to: string } | null>(null);
  const { a, b, selected } = address.shown;
  const { changed } = useMemo(
    () => differenceScenes(graph, { a, b }, told, { selected: null, more: true }, drawn),
    [graph, a, b, told, drawn],
  );
  const [from, to] = [a.at, b.at].sort() as [string, string];
  // Between two points on one day lies no stretch to draw: the whole run then.
  const window = brushed ?? (from === to ? { from: run.first, to: run.last } : { from, to });
  return (
    <section className="pane difference-timeline" aria-labelledby={title}>
      <header className="pane-head">
        <h2 id={title}>{say("diff.timelineTitle")}</h2>
      </header>
      <div className="pane-body">
        <Suspense fallback={<div className="pane-wait" aria-busy="true" />}>
          <TimelineView
            scene={changed}
            graph={graph}
            lanes="actors"
            window={window}
            at={firstOf([window.to, to])}
            known={laterKnown(a, b)}
            selected={selected}
            hovered={hovered}
            onSelect={(id) => address.change({ selected: id })}
            onHover={setHovered}
            onWindow={setBrushed}
            run={run}
          />
        </Suspense>
      </div>
    </section>
  );
}
