import { useId, useState } from "react";
import { useWords } from "../../messages/words.tsx";
import type { Explorer } from "../explore/explorer.ts";
import { KindMark } from "../parts/KindMark.tsx";
import { Toolbar } from "../parts/Toolbar.tsx";
import { HowDrawn } from "./HowDrawn.tsx";
import { Standings } from "./Standings.tsx";
import "./legend.css";

/** The kinds that are there, how many of each, each a switch; and how states are drawn. */
export function Legend({ explorer }: { explorer: Explorer }) {
  const { say, number } = useWords();
  const title = useId();
  const { visible, kinds, shown, verbs } = explorer;
  const [stop, setStop] = useState(kinds[0]);
  const isOn = (kind: (typeof kinds)[number]) => shown.kinds === null || shown.kinds.includes(kind);
  return (
    <div className="legend">
      <h2 id={title}>
        {say("legend.shown", { shown: visible.shown, inPeriod: visible.inPeriod })}
      </h2>
      <Toolbar className="kinds" labelledBy={title}>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            tabIndex={kind === stop ? 0 : -1}
            onFocus={() => setStop(kind)}
            aria-pressed={isOn(kind)}
            onClick={() => verbs.toggleKind(kind, kinds)}
          >
            <KindMark kind={kind} hollow={!isOn(kind)} />
            <span className="name">{say(`kinds.${kind}`)}</span>
            <span className="count">{number(visible.counts.get(kind) ?? 0)}</span>
          </button>
        ))}
      </Toolbar>
      {shown.kinds !== null && (
        <button type="button" className="button quiet" onClick={() => verbs.showKinds(null)}>
          {say("legend.all")}
        </button>
      )}
      <Standings explorer={explorer} />
      <HowDrawn />
    </div>
  );
}
