import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import type { Graph } from "../../../model/api/processes.ts";
import { sceneWords } from "../../messages/scene-words.ts";
import { useWords } from "../../messages/words.tsx";
import { announce } from "../../store/announce.ts";
import { runOf } from "../../store/clocks.ts";
import type { DifferenceView as Which } from "../../store/difference/address.ts";
import { toldBetween } from "../../store/difference/told.ts";
import { useDifference } from "../../store/difference/use-difference.ts";
import { questions } from "../../store/questions.ts";
import { useRoom } from "../parts/media.ts";
import { Tabs } from "../parts/Tabs.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { ChangeNetwork } from "./ChangeNetwork.tsx";
import { ChangeTimeline } from "./ChangeTimeline.tsx";
import { DayMisreads } from "./DayMisreads.tsx";
import { Points } from "./Points.tsx";
import { namesIn } from "./telling.ts";
import { Why } from "./Why.tsx";
import "../explore/explore.css";
import "./difference.css";

/** The points above; network, timeline and reasons beside the list; one at a time on a phone. */
export function DifferenceView({ graph, hindsight }: { graph: Graph; hindsight: boolean }) {
  const words = useWords();
  const { say } = words;
  const frame = useMemo(
    () => ({ run: runOf(graph), today: graph.clocks.today, hindsight }),
    [graph, hindsight],
  );
  const address = useDifference(frame);
  const { a, b } = address.shown;
  // Each a text, so that another selection alone works nothing out anew.
  const told = useMemo(
    () => toldBetween(graph, { at: a.at, known: a.known }, { at: b.at, known: b.known }),
    [graph, a.at, a.known, b.at, b.known],
  );
  const drawn = useMemo(() => sceneWords(words), [words]);
  const room = useRoom();
  const { data } = useQuery(questions.sources(graph.process));
  const nameOf = useMemo(() => namesIn(graph, data?.sources ?? []), [graph, data]);
  const all = { graph, told, address, frame, nameOf };
  useSpoken(
    say("diff.announce", {
      count: told.count,
      groups: words.list(
        told.groups.map(
          ({ change, told: some }) => `${some.length} ${say(`diff.group.${change}`)}`,
        ),
      ),
    }),
  );

  const list = <ChangeList {...all} />;
  const network = <ChangeNetwork {...all} words={drawn} />;
  const timeline = <ChangeTimeline {...all} words={drawn} />;
  return (
    <div className={`difference ${room}`}>
      <h1 className="unseen">{say("diff.title")}</h1>
      <Points address={address} frame={frame} />
      <DayMisreads misread={address.misread} />
      {room === "phone" ? (
        <Tabs<Which>
          label={say("diff.views")}
          open={address.shown.view}
          onOpen={(view) => address.change({ view })}
          tabs={(["list", "network", "timeline"] as const).map((id) => ({
            id,
            label: say(`diff.${id}`),
          }))}
        >
          {{ list, network, timeline }[address.shown.view]}
        </Tabs>
      ) : (
        <div className="difference-panes">
          <div className="difference-pictures">
            {network}
            {timeline}
            <Why told={told} />
          </div>
          <aside aria-label={say("diff.title")}>{list}</aside>
        </div>
      )}
    </div>
  );
}

/** Says what another pair of points changed; not when the page opens, for then it is read. */
function useSpoken(sentence: string) {
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) announce(sentence);
    first.current = false;
  }, [sentence]);
}
