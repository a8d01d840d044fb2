import { longDay, shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { knownDays } from "../../store/clocks.ts";
import type { Explorer } from "../explore/explorer.ts";
import { State } from "./State.tsx";

/** A picture with nothing in it: because nobody had said anything yet, or because kinds are switched off. */
export function Empty({ explorer }: { explorer: Explorer }) {
  const words = useWords();
  const { say } = words;
  const { graph, clocks, verbs, shown } = explorer;
  const [first] = knownDays(graph);
  if (graph.nodes.length === 0) return <State title={say("empty.process")} />;
  if (clocks.known && first && clocks.known < first)
    return (
      <State
        title={say("empty.notKnown", { day: shortDay(clocks.known, words) })}
        text={say("empty.firstKnown", { day: longDay(first, words) })}
      >
        <button type="button" className="button" onClick={() => verbs.setKnown(first)}>
          {say("notKnown.move", { day: shortDay(first, words) })}
        </button>
      </State>
    );
  return (
    <State title={say("empty.kinds")} text={say("empty.kindsText")}>
      {shown.kinds && (
        <button type="button" className="button" onClick={() => verbs.showKinds(null)}>
          {say("legend.all")}
        </button>
      )}
    </State>
  );
}
