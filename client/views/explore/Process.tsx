import type { Graph } from "../../../model/api/processes.ts";
import { ClocksBar } from "../clocks/ClocksBar.tsx";
import { useRoom } from "../parts/media.ts";
import { Announcements } from "./Announcements.tsx";
import { useExplorer } from "./explorer.ts";
import { Narrowed } from "./Narrowed.tsx";
import { NothingInPeriod } from "./NothingInPeriod.tsx";
import { Notices } from "./Notices.tsx";
import { PhonePanes } from "./PhonePanes.tsx";
import { useRemembered } from "./remembered.ts";
import { WidePanes } from "./WidePanes.tsx";
import "./explore.css";

/** The explorer: clocks above, then graph, timeline and details on one selection. */
export function Process({ graph, hindsight }: { graph: Graph; hindsight: boolean }) {
  const explorer = useExplorer(graph, hindsight);
  const room = useRoom();
  useRemembered(graph);
  const name = graph.nodes.find(({ id }) => id === graph.process)?.name;
  return (
    <div className={`explore ${room}`}>
      <h1 className="unseen">{name ?? graph.process}</h1>
      <ClocksBar explorer={explorer} room={room} />
      <div>
        <Notices explorer={explorer} />
        <Narrowed explorer={explorer} />
        <NothingInPeriod explorer={explorer} />
      </div>
      {room === "phone" ? (
        <PhonePanes explorer={explorer} />
      ) : (
        <WidePanes explorer={explorer} room={room} />
      )}
      <Announcements explorer={explorer} />
    </div>
  );
}
