import { lazy, Suspense, useId, useMemo, useState } from "react";
import { useWords } from "../../messages/words.tsx";
import { differenceScenes } from "../../store/difference/scene.ts";
import type { SceneWords } from "../../store/words.ts";
import { ChangeMark } from "../parts/ChangeMark.tsx";
import { reading } from "../parts/reading.ts";
import type { DifferenceProps } from "./props.ts";

const GraphView = lazy(() =>
  import("../graph/GraphView.tsx").then(({ GraphView }) => ({ default: GraphView })),
);

/** The network with what changed in ink and marked, and all else hollow. Its list twin is the list. */
export function ChangeNetwork({
  graph,
  told,
  address,
  words: drawn,
}: DifferenceProps & { words: SceneWords }) {
  const { say } = useWords();
  const title = useId();
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [more, setMore] = useState(false);
  const { a, b, selected } = address.shown;
  const { network, left } = useMemo(
    () => differenceScenes(graph, { a, b }, told, { selected, more }, drawn),
    [graph, a, b, told, selected, more, drawn],
  );
  const select = (id: string | null) => address.change({ selected: id?.split(" ")[0] ?? null });
  return (
    <section className="pane difference-network" aria-labelledby={title}>
      <header className="pane-head">
        <h2 id={title}>{say("diff.networkTitle")}</h2>
        <ul className="change-legend" aria-label={say("diff.legend")}>
          {told.groups.map(({ change }) => (
            <li key={change}>
              <ChangeMark change={change} /> {say(`diff.group.${change}`)}
            </li>
          ))}
          <li>
            <span className="unchanged-mark" aria-hidden="true" /> {say("diff.unchangedMark")}
          </li>
        </ul>
        {(left > 0 || more) && (
          <button type="button" className="button quiet" onClick={() => setMore(!more)}>
            {say(more ? "diff.fewer" : "diff.more")}
          </button>
        )}
        <div ref={setBar} />
      </header>
      <div className="pane-body">
        <Suspense fallback={<div className="pane-wait" aria-busy="true" />}>
          <GraphView
            scene={network}
            selected={selected}
            also={none}
            lasso={false}
            clock=""
            layout="union"
            hovered={hovered}
            onSelect={select}
            onHover={setHovered}
            onGather={([first]) => select(first ?? null)}
            onArrange={() => {}}
            reading={reading()}
            bar={bar}
          />
        </Suspense>
      </div>
      {left > 0 && <p className="hint">{say("diff.left", { count: left })}</p>}
    </section>
  );
}

const none: readonly string[] = [];
