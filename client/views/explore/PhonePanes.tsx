import { ListTree, Waypoints } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useWords } from "../../messages/words.tsx";
import { TimelineList } from "../list/TimelineList.tsx";
import { Tabs } from "../parts/Tabs.tsx";
import { Empty } from "../states/Empty.tsx";
import type { Explorer } from "./explorer.ts";
import { markOf } from "./focus.ts";
import { NetworkPane } from "./NetworkPane.tsx";

const Details = lazy(() =>
  import("../details/Details.tsx").then(({ Details }) => ({ default: Details })),
);

/** One view at a time under tabs, the details as a sheet from below. */
export function PhonePanes({ explorer }: { explorer: Explorer }) {
  const { say } = useWords();
  const [hovered, setHovered] = useState<string | null>(null);
  const { shown, verbs, visible } = explorer;
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
          <section aria-label={say("timeline.title")} {...markOf("timeline")}>
            <h2 className="unseen">{say("timeline.title")}</h2>
            {visible.shown === 0 || visible.nothingKnown ? (
              <Empty explorer={explorer} />
            ) : (
              <TimelineList explorer={explorer} />
            )}
          </section>
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
