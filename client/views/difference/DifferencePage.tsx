import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { useTitle } from "../parts/title.ts";
import { Failed } from "../states/Failed.tsx";
import { DifferenceView } from "./DifferenceView.tsx";
import "../home/home.css";

/** What changed in a process between two points, each a day and what was known on a day. */
export function DifferencePage() {
  const { say } = useWords();
  const { process } = useParams({ from: "/processes/$process/diff" });
  const graph = useQuery(questions.graph(process));
  const processes = useQuery(questions.processes());
  useTitle(say("diff.title"));
  const failed = [graph, processes].find(({ error }) => error);
  if (failed?.error)
    return (
      <Failed
        error={failed.error}
        retry={() => void failed.refetch()}
        nearAddress="/processes/$process"
      />
    );
  if (!graph.data || !processes.data)
    return <p className="page skeleton home-wait" aria-busy="true" />;
  const summary = processes.data.processes.find(({ id }) => id === process);
  return (
    <DifferenceView key={process} graph={graph.data} hindsight={summary?.clock === "hindsight"} />
  );
}
