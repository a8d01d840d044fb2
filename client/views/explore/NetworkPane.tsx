import { lazy, Suspense, useId, useState } from "react";
import { longDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { Shown } from "../../store/address.ts";
import { arrange, arrangingOf, chosenNodes } from "../../store/arranging.ts";
import { Legend } from "../legend/Legend.tsx";
import { NetworkList } from "../list/NetworkList.tsx";
import { Disclosure } from "../parts/Disclosure.tsx";
import { ListSwitch } from "../parts/ListSwitch.tsx";
import { reading } from "../parts/reading.ts";
import { Empty } from "../states/Empty.tsx";
import { ArrangeMenu } from "./ArrangeMenu.tsx";
import type { Explorer } from "./explorer.ts";
import { markOf } from "./focus.ts";
import { UndoButtons } from "./UndoButtons.tsx";

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
  const [lasso, setLasso] = useState(false);
  const { visible, clocks, shown, verbs, facts } = explorer;
  const asList = shown.list.includes("network");
  const membersOf = (id: string) =>
    visible.scene.nodes.find((node) => node.id === id)?.members ?? 0;
  const gather = (ids: string[], more: boolean) => {
    setLasso(false);
    const before = more ? chosenNodes(shown, facts) : [];
    const fresh = ids.filter((id) => !before.includes(id));
    // What is added once more is left out.
    const kept = ids.length === 1 ? before.filter((id) => !ids.includes(id)) : before;
    verbs.gather([...kept, ...fresh]);
  };
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
        {lasso && (
          <p className="hint" role="status">
            {say("network.lasso.on")}
          </p>
        )}
        {visible.away > 0 && (
          <p className="hint">
            {say("network.away", { count: visible.away })}{" "}
            {isArranged(shown) && (
              <button type="button" className="link" onClick={verbs.clearArranged}>
                {say("network.all")}
              </button>
            )}
          </p>
        )}
        {!asList && <UndoButtons />}
        {!asList && <ArrangeMenu explorer={explorer} lasso={lasso} onLasso={setLasso} />}
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
              also={shown.also}
              lasso={lasso}
              layout={`${shown.layout} ${shown.focus.join(" ")}`}
              clock={`${clocks.at} ${clocks.known} ${clocks.from} ${clocks.to}`}
              onSelect={verbs.select}
              onGather={gather}
              onArrange={(name, id) => {
                const one = arrangingOf(shown, [id], membersOf(id)).find((it) => it.name === name);
                if (one) arrange(verbs, one, [id]);
              }}
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

/** Whether the reader put anything away by name; groups are opened and closed elsewhere. */
function isArranged({ focus, collapsed, hidden }: Shown): boolean {
  return focus.length + collapsed.length + hidden.length > 0;
}
