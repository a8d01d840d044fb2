import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { useTitle } from "../parts/title.ts";
import { Failed } from "../states/Failed.tsx";
import { MapView } from "./MapView.tsx";
import "../home/home.css";

/** Where a process took place, on a map with its list. */
export function MapPage() {
  const { say } = useWords();
  const { process } = useParams({ from: "/processes/$process/map" });
  const graph = useQuery(questions.graph(process));
  const processes = useQuery(questions.processes());
  const summary = processes.data?.processes.find(({ id }) => id === process);
  useTitle(summary ? say("map.of", { name: summary.name }) : say("map.title"));

  if (graph.error)
    return (
      <Failed
        error={graph.error}
        retry={() => void graph.refetch()}
        nearAddress="/processes/$process/map"
      />
    );
  if (!graph.data || !processes.data)
    return <p className="page skeleton home-wait" aria-busy="true" />;
  return <MapView key={process} graph={graph.data} hindsight={summary?.clock === "hindsight"} />;
}
