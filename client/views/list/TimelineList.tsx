import { useMemo } from "react";
import { useWords } from "../../messages/words.tsx";
import { chronicleOf } from "../../store/chronicle.ts";
import { mayHaveBeen } from "../../store/presence.ts";
import { SilenceLink } from "../coverage/SilenceLink.tsx";
import type { Explorer } from "../explore/explorer.ts";
import { EntryRow } from "./EntryRow.tsx";
import "./list.css";

/** The timeline's twin: what happened, newest first, with silences said; then what has no day. */
export function TimelineList({ explorer }: { explorer: Explorer }) {
  const { say } = useWords();
  const { graph, visible, facts, clocks, shown, verbs } = explorer;
  const { ahead, dated, undated } = useMemo(
    () => chronicleOf(visible.whole, facts),
    [visible.whole, facts],
  );
  const rows = (entries: typeof undated) =>
    entries.map((entry) => (
      <EntryRow
        key={entry.node.id}
        entry={entry}
        selected={entry.node.id === shown.selected}
        perhaps={mayHaveBeen(entry.days, clocks, entry.node.kind)}
        known={clocks.known}
        nameOf={(id) => facts.nodes.get(id)?.fact.name ?? id}
        onSelect={verbs.select}
      />
    ));
  return (
    <div className="list timeline-list">
      {ahead.length > 0 && (
        <>
          <h3>{say("timeline.ahead")}</h3>
          <ol>{rows(ahead)}</ol>
        </>
      )}
      {dated.length > 0 && <h3 className="unseen">{say("timeline.dated")}</h3>}
      <ol>
        {dated.map((one) =>
          "silence" in one ? (
            <li key={`silence ${one.after}`} className="silence">
              <SilenceLink process={graph.process} from={one.from} to={one.to} days={one.silence} />
            </li>
          ) : (
            rows([one])
          ),
        )}
      </ol>
      {undated.length > 0 && (
        <>
          <h3>{say("timeline.undated")}</h3>
          <ol>{rows(undated)}</ol>
        </>
      )}
    </div>
  );
}
