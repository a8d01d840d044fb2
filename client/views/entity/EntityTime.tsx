import { type ReactNode, useMemo } from "react";
import type { Graph } from "../../../model/api/processes.ts";
import { runOf } from "../../store/clocks.ts";
import { knownFacts } from "../../store/standings.ts";
import { Offices } from "../details/Offices.tsx";
import { OwnTime } from "../details/OwnTime.tsx";

interface Props {
  entity: string;
  graph: Graph;
  known: string | null;
  link: (id: string, name: ReactNode) => ReactNode;
}

/** What an entity held and what happened to it in one process, over the period on which that opens. */
export function EntityTime({ entity, graph, known, link }: Props) {
  const asked = useMemo(() => {
    const run = runOf(graph);
    const clocks = { ...run.opens, at: run.opens.to, known, today: graph.clocks.today };
    return { facts: knownFacts(graph, known), run, clocks };
  }, [graph, known]);
  const node = asked.facts.nodes.get(entity)?.fact;
  if (!node) return null;
  return (
    <>
      {node.kind === "Person" && (
        <Offices person={entity} facts={asked.facts} at={asked.clocks.at} link={link} />
      )}
      <OwnTime ids={[entity]} name={node.name} asked={asked} link={link} open />
    </>
  );
}
