import { type FormEvent, useId, useState } from "react";
import { dayRange } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { Explorer } from "../explore/explorer.ts";

/** The first and the last day of the period, typed; or the whole run of the process. */
export function PeriodForm({ explorer, onDone }: { explorer: Explorer; onDone: () => void }) {
  const words = useWords();
  const { say } = words;
  const { clocks, run, verbs } = explorer;
  const [from, setFrom] = useState(clocks.from);
  const [to, setTo] = useState(clocks.to);
  const id = useId();
  const wrongWay = from > to;
  const show = (first: string, last: string) => {
    verbs.setWindow(first, last);
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wrongWay) show(from, to);
  };
  const day = (name: "first" | "last", value: string, change: (day: string) => void) => (
    <p className="one-day">
      <label htmlFor={`${id}-${name}`}>{say(`period.${name}`)}</label>
      <input
        id={`${id}-${name}`}
        className="field"
        type="date"
        required
        value={value}
        aria-describedby={wrongWay ? `${id}-wrong` : undefined}
        onChange={({ target }) => change(target.value)}
      />
    </p>
  );
  return (
    <form className="day-form" onSubmit={submit}>
      <div className="two-days">
        {day("first", from, setFrom)}
        {day("last", to, setTo)}
      </div>
      {wrongWay && (
        <p id={`${id}-wrong`} role="alert">
          {say("period.wrongWay")}
        </p>
      )}
      <div className="ways">
        <button type="submit" className="button primary" disabled={wrongWay}>
          {say("period.show")}
        </button>
        <button type="button" className="button" onClick={() => show(run.first, run.last)}>
          {say("period.all", { range: dayRange(run.first, run.last, words) })}
        </button>
      </div>
    </form>
  );
}
