import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { type Left, leavePath } from "../../store/study/path.ts";
import { see } from "../../store/study/progress.ts";
import { useRoom } from "../parts/media.ts";
import { Tabs } from "../parts/Tabs.tsx";
import { useTitle } from "../parts/title.ts";
import { LookPane } from "./LookPane.tsx";
import { ReadPane } from "./ReadPane.tsx";
import { StepBar } from "./StepBar.tsx";
import { type Steps, useSteps } from "./steps.ts";
import type { ToldStory } from "./story.ts";
import { useStepKeys } from "./use-step-keys.ts";
import "./study.css";

/** A story at a step: its words on one side, on the other the explorer as the step opens it. */
export function Player({ story }: { story: ToldStory }) {
  const { say } = useWords();
  const room = useRoom();
  const steps = useSteps(story);
  const graph = useQuery(questions.graph(story.process));
  // What a reader opened from the words stands in place of the step's own view, until the next step.
  const [looked, setLooked] = useState<{ step: string; address: string } | null>(null);
  const [reading, setReading] = useState(true);
  const { step, index, shown } = steps;
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(
    say("study.title", {
      number: index + 1,
      total: story.steps.length,
      step: step.title,
      story: story.title,
    }),
  );
  useWayBack(story, steps);
  useEffect(() => see(story.id, step.id), [story.id, step.id]);
  useFocusOnNext(heading, step.id);
  useStepKeys(steps, story.steps.length);

  const lookAt = (address: string) => {
    setLooked({ step: step.id, address });
    setReading(false);
    if (shown.pane !== "view") steps.setPane("view");
  };
  const read = <ReadPane story={story} steps={steps} heading={heading} onLook={lookAt} />;
  const look = (
    <LookPane
      story={story}
      steps={steps}
      graph={graph}
      looked={looked?.step === step.id ? looked.address : null}
      onBack={() => setLooked(null)}
    />
  );
  if (room !== "phone")
    return (
      <div className="study">
        {read}
        <div className="study-look">
          {look}
          <StepBar story={story} steps={steps} />
        </div>
      </div>
    );
  return (
    <div className="study phone">
      <Tabs
        label={say("study.sides")}
        open={reading ? "read" : "look"}
        onOpen={(side) => setReading(side === "read")}
        tabs={[
          { id: "read", label: say("study.read") },
          { id: "look", label: say("study.look") },
        ]}
      >
        {reading ? read : <div className="study-look">{look}</div>}
      </Tabs>
      <StepBar story={story} steps={steps} />
    </div>
  );
}

/** Whoever goes from here to another page is led back to this step from there. */
function useWayBack(story: ToldStory, { step }: Steps) {
  const { href, pathname } = useLocation();
  const left = useRef<Left | null>(null);
  const { number, title, id } = step;
  // On the way to another page the address is that page's already, while this one still stands.
  if (pathname === `/study/${story.id}`)
    left.current = { story: story.id, step: id, number, title, address: href };
  useEffect(() => {
    leavePath(null);
    return () => leavePath(left.current);
  }, []);
}

/** Each step is read as a page: its heading takes the focus, but not on the page that is opened first. */
function useFocusOnNext(heading: React.RefObject<HTMLElement | null>, step: string) {
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest(".study-read")?.scrollTo({ top: 0 });
    scrollTo({ top: 0 });
  }, [heading, step]);
}
