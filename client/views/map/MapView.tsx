import { useMemo, useState } from "react";
import type { Graph } from "../../../model/api/processes.ts";
import { useWords } from "../../messages/words.tsx";
import { mapOf } from "../../store/map.ts";
import { ClocksBar } from "../clocks/ClocksBar.tsx";
import { useExplorer } from "../explore/explorer.ts";
import { Notices } from "../explore/Notices.tsx";
import { useRoom } from "../parts/media.ts";
import { State } from "../states/State.tsx";
import { Chart } from "./Chart.tsx";
import { PlaceList } from "./PlaceList.tsx";
import "../explore/explore.css";
import "./map.css";

/** The clocks, the map of the period, and the same places as a list. */
export function MapView({ graph, hindsight }: { graph: Graph; hindsight: boolean }) {
  const { say } = useWords();
  const explorer = useExplorer(graph, hindsight);
  const room = useRoom();
  const [hovered, setHovered] = useState<string | null>(null);
  const { visible, facts, shown, verbs } = explorer;
  const places = useMemo(() => mapOf(visible.whole, facts), [visible.whole, facts]);
  const name = facts.nodes.get(graph.process)?.fact.name ?? graph.process;
  return (
    <div className="map-page">
      <h1 className="unseen">{say("map.of", { name })}</h1>
      <ClocksBar explorer={explorer} room={room} />
      <Notices explorer={explorer} />
      {places.length === 0 ? (
        <State title={say("map.none")} text={say("map.none.text")} />
      ) : (
        <div className="map-parts">
          <Chart
            places={places}
            selected={shown.selected}
            hovered={hovered}
            onSelect={verbs.select}
            onHover={setHovered}
          />
          <PlaceList
            places={places}
            process={graph.process}
            selected={shown.selected}
            onSelect={verbs.select}
            onHover={setHovered}
          />
        </div>
      )}
    </div>
  );
}
