import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { Graph } from "../../../model/api/processes.ts";
import { latenessWays } from "../../../model/lateness.ts";
import { dayRange } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { latenessIn } from "../../store/lateness.ts";
import { questions } from "../../store/questions.ts";
import { ClocksBar } from "../clocks/ClocksBar.tsx";
import { useExplorer } from "../explore/explorer.ts";
import { Notices } from "../explore/Notices.tsx";
import { useRoom } from "../parts/media.ts";
import { useTitle } from "../parts/title.ts";
import { Failed } from "../states/Failed.tsx";
import { State } from "../states/State.tsx";
import { KindSwitches } from "./KindSwitches.tsx";
import { LateList } from "./LateList.tsx";
import { Slopes } from "./Slopes.tsx";
import "../explore/explore.css";
import "../home/home.css";
import "../sources/sources.css";
import "./lateness.css";

/** How late each thing became known: a slope from the day it was true to the day a source first said so. */
export function LatenessPage() {
  const { say } = useWords();
  const { process } = useParams({ from: "/processes/$process/lateness" });
  const graph = useQuery(questions.graph(process));
  const processes = useQuery(questions.processes());
  useTitle(say("lateness.title"));
  const error = graph.error ?? processes.error;
  const again = () => void (graph.error ? graph : processes).refetch();
  if (error) return <Failed error={error} retry={again} nearAddress="/processes/$process" />;
  if (!graph.data || !processes.data)
    return <p className="page skeleton home-wait" aria-busy="true" />;
  const summary = processes.data.processes.find(({ id }) => id === process);
  if (summary?.clock === "hindsight") return <OneClock process={process} />;
  return <Sheet key={process} graph={graph.data} />;
}

/** A history written long after: what its days of publication would tell is when it was written. */
function OneClock({ process }: { process: string }) {
  const { say } = useWords();
  return (
    <article className="page lateness">
      <State page title={say("lateness.hindsight")} text={say("lateness.hindsightText")}>
        <Link className="button" to="/processes/$process" params={{ process }}>
          {say("lateness.toProcess")}
        </Link>
      </State>
    </article>
  );
}

function Sheet({ graph }: { graph: Graph }) {
  const words = useWords();
  const { say } = words;
  const explorer = useExplorer(graph, false);
  const room = useRoom();
  const { facts, clocks, shown, verbs } = explorer;
  const view = latenessIn(facts, clocks, shown.kinds);
  return (
    <>
      <ClocksBar explorer={explorer} room={room} />
      <Notices explorer={explorer} />
      <article className="page lateness">
        <h1>{say("lateness.title")}</h1>
        <p className="lead">{say("lateness.lead")}</p>
        <KindSwitches explorer={explorer} />
        {view.late.length === 0 ? (
          <State
            title={say("lateness.none")}
            text={say("lateness.noneText", { range: dayRange(clocks.from, clocks.to, words) })}
          >
            <button
              type="button"
              className="button"
              onClick={() => verbs.setWindow(explorer.run.first, explorer.run.last)}
            >
              {say("lateness.whole")}
            </button>
          </State>
        ) : (
          <>
            <Slopes view={view} clocks={clocks} process={graph.process} />
            <dl className="state-counts lateness-counts">
              {latenessWays.map((way) => (
                <div key={way}>
                  <dt>{say(`lateness.way.${way}`)}</dt>
                  <dd>
                    <strong>{words.number(view.counts[way])}</strong>
                    <span>{say(`lateness.way.${way}.means`)}</span>
                  </dd>
                </div>
              ))}
            </dl>
            {view.open > 0 && <p className="hint">{say("lateness.open", { count: view.open })}</p>}
            <LateList view={view} known={clocks.known} process={graph.process} />
          </>
        )}
      </article>
    </>
  );
}
