import { useEffect, useRef } from "react";
import { longDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { announce } from "../../store/announce.ts";
import type { Explorer } from "./explorer.ts";

/** Says in one sentence what a change of clocks, window or kinds did to the picture. */
export function Announcements({ explorer }: { explorer: Explorer }) {
  const words = useWords();
  const { clocks, visible, facts } = explorer;
  const { shown, inPeriod } = visible;
  const sentence = [
    words.say("announce.shown", { day: longDay(clocks.at, words), shown, inPeriod }),
    clocks.known !== null &&
      words.say("announce.notYet", { day: longDay(clocks.known, words), facts: facts.notYet }),
  ]
    .filter(Boolean)
    .join(" ");
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) announce(sentence);
    first.current = false;
  }, [sentence]);
  return null;
}
