import { lazy, Suspense, useId, useState } from "react";
import { longDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { Legend } from "../legend/Legend.tsx";
import { NetworkList } from "../list/NetworkList.tsx";
import { Disclosure } from "../parts/Disclosure.tsx";
import { ListSwitch } from "../parts/ListSwitch.tsx";
import { reading } from "../parts/reading.ts";
import { Empty } from "../states/Empty.tsx";
import type { Explorer } from "./explorer.ts";
import { markOf } from "./focus.ts";

const GraphView = lazy(() =>
  import("../graph/GraphView.tsx").then(({ GraphView }) => ({ default: GraphView })),
);

interface Props {
  explorer: Explorer;
  hovered: string | null;
  onHover: (id: string | null) => void;
  /** Whether the legend hangs on a button here. */
  legend: boolean;
}

/** The network of a day, as a graph or as a list. */
export function NetworkPane({ explorer, hovered, onHover, legend }: Props) {
  const words = useWords();
  const { say } = words;
  const title = useId();
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const { visible, clocks, shown, verbs } = explorer;
  const asList = shown.list.includes("network");
  return (
    <section className="pane network" aria-labelledby={title} {...markOf("network")}>
      <header className="pane-head">
        <h2 id={title}>{say("network.title", { day: longDay(clocks.at, words) })}</h2>
        {visible.left > 0 && (
          <p className="hint">
            {say("network.left", {
              shown: visible.shown,
              total: visible.shown + visible.left,
            })}
          </p>
        )}
        {(visible.left > 0 || shown.more) && (
          <button
            type="button"
            className="button quiet"
            onClick={() => verbs.showMore(!shown.more)}
          >
            {say(shown.more ? "network.fewer" : "network.more")}
          </button>
        )}
        {legend && (
          <Disclosure
            className="button quiet"
            title={say("legend.title")}
            side="end"
            label={say("legend.button")}
          >
            {() => <Legend explorer={explorer} />}
          </Disclosure>
        )}
        <ListSwitch on={asList} onToggle={() => verbs.toggleList("network")} />
        <div ref={setBar} />
      </header>
      <div className="pane-body">
        {visible.shown === 0 || visible.nothingKnown ? (
          <Empty explorer={explorer} />
        ) : asList ? (
          <NetworkList explorer={explorer} />
        ) : (
          <Suspense fallback={<div className="pane-wait" aria-busy="true" />}>
            <GraphView
              scene={visible.scene}
              selected={shown.selected}
              hovered={hovered}
              onSelect={verbs.select}
              onHover={onHover}
              path={explorer.path.ids}
              reading={reading()}
              bar={bar}
            />
          </Suspense>
        )}
      </div>
    </section>
  );
}
