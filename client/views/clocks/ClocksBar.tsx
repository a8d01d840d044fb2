import { Link } from "@tanstack/react-router";
import { Lock, LockOpen } from "lucide-react";
import { dayRange, longDay, shortDay, weekday } from "../../messages/days.ts";
import { Say, useWords } from "../../messages/words.tsx";
import { eventDays, hindsight, knownDays, lengthOf } from "../../store/clocks.ts";
import { differenceFrom } from "../../store/difference/address.ts";
import type { AsKnown } from "../explore/as-known.ts";
import { Disclosure } from "../parts/Disclosure.tsx";
import type { Room } from "../parts/media.ts";
import { Clock } from "./Clock.tsx";
import { PeriodForm } from "./PeriodForm.tsx";
import { PlayButton } from "./PlayButton.tsx";
import "./clocks.css";

/** The two clocks, what lies between them, and the period. */
export function ClocksBar({ explorer, room }: { explorer: AsKnown; room: Room }) {
  const words = useWords();
  const { say } = words;
  const { clocks, verbs, shown, graph, facts, run } = explorer;
  const { at, known, from, to, today } = clocks;
  const days = eventDays(
    [...facts.nodes.values()].map(({ fact, days }) => ({
      kind: fact.kind,
      earliest: days.earliest,
    })),
  ).filter((day) => day >= from && day <= to);
  const whole = from === run.first && to === run.last;

  return (
    <section className="clocks" aria-label={say("clocks.title")}>
      <Clock
        mark="at"
        label={say("clocks.at")}
        day={at}
        says={dayText(at)}
        days={days}
        min={from}
        max={to}
        onDay={verbs.setAt}
        steps={[say("clocks.previousEvent"), say("clocks.nextEvent")]}
      />
      {explorer.hindsight ? (
        <p className="hint">{say("clocks.hindsightOnly")}</p>
      ) : (
        <>
          <Clock
            mark="known"
            label={say("clocks.known")}
            day={known ?? today}
            says={known ? dayText(known) : say("clocks.today", { day: shortDay(today, words) })}
            days={knownDays(graph)}
            min={null}
            max={today}
            onDay={(day) => verbs.setKnown(day === today ? null : day)}
            steps={[say("clocks.previousKnown"), say("clocks.nextKnown")]}
            all={known === null ? null : () => verbs.setKnown(null)}
          />
          {room !== "phone" && <p className="between">{between()}</p>}
          <button
            type="button"
            className="button quiet lock"
            aria-pressed={shown.locked}
            onClick={() => verbs.lockClocks(!shown.locked)}
          >
            {shown.locked ? (
              <Lock size={16} aria-hidden="true" />
            ) : (
              <LockOpen size={16} aria-hidden="true" />
            )}
            <span className="lock-word">{say(shown.locked ? "clocks.locked" : "clocks.lock")}</span>
          </button>
        </>
      )}
      <PlayButton at={at} days={days} onDay={verbs.playTo} />
      <Disclosure
        className="button quiet period"
        title={say("period.title")}
        side="end"
        label={
          <span>
            <Say
              id={whole ? "period.whole" : "period.now"}
              values={{ range: dayRange(from, to, words), days: lengthOf(clocks) }}
            />
            {shown.was === "surely" && ` · ${say("period.surely")}`}
          </span>
        }
      >
        {(close) => <PeriodForm explorer={explorer} onDone={close} />}
      </Disclosure>
      <Link
        className="button quiet compare"
        to="/processes/$process/diff"
        params={{ process: graph.process }}
        search={differenceFrom(clocks, explorer.hindsight) as never}
      >
        {say("diff.compare")}
      </Link>
    </section>
  );

  function dayText(day: string): string {
    return say("clocks.day", { weekday: weekday(day, words), day: shortDay(day, words) });
  }

  function between(): string {
    const days = hindsight(clocks);
    if (days >= 0) return say("clocks.hindsight", { days });
    return say("clocks.foresight", { days: -days, day: longDay(at, words) });
  }
}
