import { useMemo, useRef } from "react";
import type { Graph } from "../../../model/api/processes.ts";
import type { Lanes as LaneWay } from "../../../model/shown.ts";
import { useWords } from "../../messages/words.tsx";
import type { Scene } from "../../store/scene.ts";
import { type KnownFacts, knownFacts } from "../../store/standings.ts";
import { reading as readingOfPage } from "../parts/reading.ts";
import { Chronicle } from "./Chronicle.tsx";
import { Lanes } from "./Lanes.tsx";
import { subjectOf } from "./picture.ts";
import { useSize } from "./size.ts";
import "./timeline.css";
import "./picture.css";
import "./brush.css";
import "./upright.css";

export interface TimelineProps {
  scene: Scene;
  graph: Graph;
  /** What of it is known, where that is worked out already. */
  facts?: KnownFacts;
  /** What the lanes stand for. */
  lanes: LaneWay;
  window: { from: string; to: string };
  at: string;
  /** Null: all that is known. */
  known: string | null;
  selected: string | null;
  hovered: string | null;
  onSelect: (id: string | null) => void;
  onHover: (id: string | null) => void;
  onWindow: (window: { from: string; to: string }) => void;
  /** First and last day of the process's dated events. */
  run: { first: string; last: string };
  /** Time runs the way one reads; the page's own direction when left out. */
  reading?: "ltr" | "rtl";
  /** The list form of a phone; by the room there is when left out. */
  vertical?: boolean;
}

/** Narrower than this and lanes cannot be read, px. */
const least = 640;

/** What happened when, and who took part: lanes where there is room, else a list, newest first. */
export function TimelineView({ vertical, reading, ...props }: TimelineProps) {
  const { scene, graph, known, lanes, facts: given } = props;
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  const { width } = useSize(host);
  const facts = useMemo(() => given ?? knownFacts(graph, known), [given, graph, known]);
  const subject = useMemo(() => subjectOf(scene, facts, lanes), [scene, facts, lanes]);
  const mirrored = (reading ?? readingOfPage()) === "rtl";
  const Form = (vertical ?? width < least) ? Chronicle : Lanes;
  return (
    <div className="timeline-view" ref={host}>
      {width > 0 && <Form {...props} subject={subject} words={words} mirrored={mirrored} />}
    </div>
  );
}
