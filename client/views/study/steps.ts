import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { ToldStep } from "../../../model/api/stories.ts";
import type { Search } from "../../store/address.ts";
import {
  readStudy,
  type StudyPane,
  type StudyShown,
  writeStudy,
} from "../../store/study/address.ts";
import { useProgress } from "../../store/study/progress.ts";
import type { ToldStory } from "./story.ts";

/** Where a reader stands in a story, and what they can do. */
export interface Steps {
  shown: StudyShown;
  step: ToldStep;
  /** Its place as told, from 0. */
  index: number;
  /** How many steps, as told, may be seen; all of them but in a replay. */
  revealed: number;
  /** The id in the address that no step has. */
  unknown: string | null;
  go(index: number): void;
  setReplay(replay: boolean): void;
  setPane(pane: StudyPane): void;
}

/** The step in the address; what a replay has not come to yet stays hidden. */
export function useSteps({ id, steps }: ToldStory): Steps {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { seen } = useProgress(id);
  const shown = useMemo(() => readStudy(search), [search]);
  const found = steps.findIndex((step) => step.id === shown.step);
  const index = Math.max(0, found);
  const furthest = steps.findLastIndex((step) => seen.includes(step.id));
  const revealed = shown.replay ? Math.max(index, furthest) + 1 : steps.length;

  const verbs = useMemo(() => {
    const change = (part: (now: StudyShown) => Partial<StudyShown>) =>
      void navigate({
        to: ".",
        search: ((now: Search) => {
          const before = readStudy(now);
          return writeStudy({ ...before, ...part(before) });
        }) as never,
        resetScroll: false,
      });
    return {
      go: (to: number) => {
        const step = steps[to];
        if (step) change(() => ({ step: step.id }));
      },
      setReplay: (replay: boolean) =>
        change(() => ({ replay, pane: replay ? ("known" as const) : ("view" as const) })),
      setPane: (pane: StudyPane) => change(() => ({ pane })),
    };
  }, [navigate, steps]);

  return {
    ...{ shown, step: steps[index]!, index, revealed, ...verbs },
    unknown: shown.step !== null && found < 0 ? shown.step.slice(0, 60) : null,
  };
}
