import { lazy, Suspense, useState } from "react";
import { Legend } from "../legend/Legend.tsx";
import type { Room } from "../parts/media.ts";
import { useCardKey } from "./card-key.ts";
import type { Explorer } from "./explorer.ts";
import { NetworkPane } from "./NetworkPane.tsx";
import { Splitter, useSplit } from "./Splitter.tsx";
import { TimelinePane } from "./TimelinePane.tsx";

const Details = lazy(() =>
  import("../details/Details.tsx").then(({ Details }) => ({ default: Details })),
);

/** Rail, graph and details side by side, the timeline under the first two; or details as a sheet. */
export function WidePanes({ explorer, room }: { explorer: Explorer; room: Room }) {
  const [hovered, setHovered] = useState<string | null>(null);
  useCardKey(explorer, hovered);
  const open = explorer.shown.selected !== null;
  const hover = { hovered, onHover: setHovered };
  const [share, setShare] = useSplit();
  const rows = `minmax(0, ${share}fr) minmax(0, ${100 - share}fr)`;
  return (
    <div className={`panes ${open ? "with-details" : ""}`} style={{ gridTemplateRows: rows }}>
      {room === "wide" && (
        <aside className="rail">
          <Legend explorer={explorer} />
        </aside>
      )}
      <NetworkPane explorer={explorer} {...hover} legend={room !== "wide"} />
      <TimelinePane explorer={explorer} {...hover} />
      <Splitter share={share} onShare={setShare} />
      {open && (
        <Suspense>
          <Details explorer={explorer} />
        </Suspense>
      )}
    </div>
  );
}
