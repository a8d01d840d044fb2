import type { UseQueryResult } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { Lock, LockOpen } from "lucide-react";
import { useId } from "react";
import type { Graph } from "../../../model/api/processes.ts";
import { useWords } from "../../messages/words.tsx";
import type { Search } from "../../store/address.ts";
import { studyPanes, viewAddress } from "../../store/study/address.ts";
import { Failed } from "../states/Failed.tsx";
import { KnownView } from "./KnownView.tsx";
import { LiveView } from "./LiveView.tsx";
import type { Steps } from "./steps.ts";
import type { ToldStory } from "./story.ts";

interface Props {
  story: ToldStory;
  steps: Steps;
  graph: UseQueryResult<Graph>;
  /** What the reader opened in place of the step's own view; null: nothing. */
  looked: string | null;
  onBack: () => void;
}

/** Beside the words: the explorer as the step opens it, or what could be known on its day. */
export function LookPane({ story, steps, graph, looked, onBack }: Props) {
  const { say } = useWords();
  const title = useId();
  const search: Search = useSearch({ strict: false });
  const { shown, step } = steps;
  const hindsight = story.clock === "hindsight";
  const along = { dir: search.dir ?? "", revision: search.revision ?? "" };
  const own = viewAddress(step, { replay: shown.replay, hindsight, along });
  return (
    <section className="study-pane" aria-labelledby={title}>
      <header className="study-pane-head">
        <h2 id={title} className="unseen">
          {say(`study.pane.${shown.pane}`)}
        </h2>
        <div className="study-panes">
          {studyPanes.map((pane) => (
            <button
              key={pane}
              type="button"
              className="button quiet"
              aria-pressed={shown.pane === pane}
              onClick={() => steps.setPane(pane)}
            >
              {pane === "view" ? say(`study.view.${step.view}`) : say("study.pane.known")}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="button study-replay"
          aria-pressed={shown.replay}
          onClick={() => steps.setReplay(!shown.replay)}
        >
          {shown.replay ? (
            <Lock size={16} aria-hidden="true" />
          ) : (
            <LockOpen size={16} aria-hidden="true" />
          )}
          {say("study.replay")}
        </button>
      </header>
      {shown.pane === "view" ? (
        <LiveView
          key={looked ?? own}
          address={looked ?? own}
          own={own}
          number={step.number}
          onBack={onBack}
        />
      ) : graph.error ? (
        <Failed error={graph.error} retry={() => void graph.refetch()} />
      ) : graph.data ? (
        <KnownView story={story} steps={steps} graph={graph.data} />
      ) : (
        <p className="skeleton study-wait-text" aria-busy="true" />
      )}
    </section>
  );
}
