import { ListTree, Waypoints } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useWords } from "../../messages/words.tsx";
import { Tabs } from "../parts/Tabs.tsx";
import { useCardKey } from "./card-key.ts";
import type { Explorer } from "./explorer.ts";
import { NetworkPane } from "./NetworkPane.tsx";
import { TimelinePane } from "./TimelinePane.tsx";

const Details = lazy(() =>
  import("../details/Details.tsx").then(({ Details }) => ({ default: Details })),
);

/** One view at a time under tabs, the details as a sheet from below. */
export function PhonePanes({ explorer }: { explorer: Explorer }) {
  const { say } = useWords();
  const [hovered, setHovered] = useState<string | null>(null);
  useCardKey(explorer, hovered);
  const { shown, verbs } = explorer;
  return (
    <div className="phone-panes">
      <Tabs
        label={say("phone.views")}
        open={shown.view}
        onOpen={verbs.setView}
        tabs={[
          {
            id: "timeline",
            label: (
              <>
                <ListTree size={18} aria-hidden="true" /> {say("timeline.title")}
              </>
            ),
          },
          {
            id: "network",
            label: (
              <>
                <Waypoints size={18} aria-hidden="true" /> {say("network.tab")}
              </>
            ),
          },
        ]}
      >
        {shown.view === "network" ? (
          <NetworkPane explorer={explorer} hovered={hovered} onHover={setHovered} legend />
        ) : (
          <TimelinePane explorer={explorer} hovered={hovered} onHover={setHovered} />
        )}
      </Tabs>
      {shown.selected !== null && (
        <Suspense>
          <Details explorer={explorer} />
        </Suspense>
      )}
    </div>
  );
}
