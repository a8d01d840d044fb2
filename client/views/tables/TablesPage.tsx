import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { useTitle } from "../parts/title.ts";
import { Failed } from "../states/Failed.tsx";
import { TablesView } from "./TablesView.tsx";
import "../home/home.css";

/** A process as tables: what an analyst takes along. */
export function TablesPage() {
  const { say } = useWords();
  const { process } = useParams({ from: "/processes/$process/tables" });
  const graph = useQuery(questions.graph(process));
  const sources = useQuery(questions.sources(process));
  const processes = useQuery(questions.processes());
  const summary = processes.data?.processes.find(({ id }) => id === process);
  useTitle(summary ? say("table.of", { name: summary.name }) : say("table.title"));

  const failed = [graph, sources].find(({ error }) => error);
  if (failed?.error)
    return (
      <Failed
        error={failed.error}
        retry={() => void failed.refetch()}
        nearAddress="/processes/$process/tables"
      />
    );
  if (!graph.data || !sources.data || !processes.data)
    return <p className="page skeleton home-wait" aria-busy="true" />;
  return (
    <TablesView
      key={process}
      graph={graph.data}
      sources={sources.data.sources}
      hindsight={summary?.clock === "hindsight"}
      terms={summary?.terms ?? ""}
    />
  );
}
