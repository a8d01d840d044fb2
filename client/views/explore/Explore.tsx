import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { questions } from "../../store/questions.ts";
import { useTitle } from "../parts/title.ts";
import { Failed } from "../states/Failed.tsx";
import { Loading } from "./Loading.tsx";
import { Process } from "./Process.tsx";

/** A process's page: one answer is asked for, once, and the screen is worked out from it. */
export function Explore() {
  const { process } = useParams({ from: "/processes/$process" });
  const graph = useQuery(questions.graph(process));
  const processes = useQuery(questions.processes());
  const summary = processes.data?.processes.find(({ id }) => id === process);
  useTitle(summary?.name);

  if (graph.error)
    return (
      <Failed
        error={graph.error}
        retry={() => void graph.refetch()}
        nearAddress="/processes/$process"
      />
    );
  if (!graph.data) return <Loading process={process} sources={summary?.counts.sources ?? null} />;
  return <Process key={process} graph={graph.data} hindsight={summary?.clock === "hindsight"} />;
}
