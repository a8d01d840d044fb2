import { CalendarOff } from "lucide-react";
import { dayRange, longDay } from "../../messages/days.ts";
import { Say, useWords } from "../../messages/words.tsx";
import { hasEvent } from "../../store/chronicle.ts";
import type { Explorer } from "./explorer.ts";

/** Says that the period holds no dated event, and which is the nearest; the picture stays, hollow. */
export function NothingInPeriod({ explorer }: { explorer: Explorer }) {
  const words = useWords();
  const { visible, facts, clocks, run, verbs } = explorer;
  if (visible.nothingKnown || hasEvent(facts, clocks)) return null;
  const nearest = clocks.from > run.last ? run.last : run.first;
  return (
    <div className="notices" role="status">
      <CalendarOff size={16} aria-hidden="true" />
      <p>
        <Say
          id="empty.period"
          values={{ range: dayRange(clocks.from, clocks.to, words), day: longDay(nearest, words) }}
        />{" "}
        <button type="button" className="link" onClick={() => verbs.setWindow(run.first, run.last)}>
          {words.say("period.all", { range: dayRange(run.first, run.last, words) })}
        </button>
      </p>
    </div>
  );
}
