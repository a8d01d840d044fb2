import type { Graph } from "../../../model/api.ts";
import { ClocksBar } from "../clocks/ClocksBar.tsx";
import { useRoom } from "../parts/media.ts";
import { Announcements } from "./Announcements.tsx";
import { useExplorer } from "./explorer.ts";
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
  return (
    <div className={`explore ${room}`}>
      <ClocksBar explorer={explorer} room={room} />
      <Notices explorer={explorer} />
      {room === "phone" ? (
        <PhonePanes explorer={explorer} />
      ) : (
        <WidePanes explorer={explorer} room={room} />
      )}
      <Announcements explorer={explorer} />
    </div>
  );
}
