import { type FormEvent, lazy, Suspense, useState } from "react";
import { type Certainty, certainties } from "../../../model/window.ts";
import { dayRange } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { submitOnEnter } from "./enter.ts";

const DayField = lazy(() => import("./DayField.tsx"));

interface Props {
  explorer: {
    clocks: { from: string; to: string };
    run: { first: string; last: string };
    verbs: { setWindow: (from: string, to: string) => void; setWas?: (was: Certainty) => void };
    /** Left out where a page does not ask how sure the days are. */
    shown?: { was: Certainty };
  };
  onDone: () => void;
}

/** The first and the last day of the period, typed; or the whole run of the process. */
export function PeriodForm({ explorer, onDone }: Props) {
  const words = useWords();
  const { say } = words;
  const { clocks, run, verbs } = explorer;
  const [from, setFrom] = useState<string | null>(clocks.from);
  const [to, setTo] = useState<string | null>(clocks.to);
  const wrongWay = from !== null && to !== null && from > to;
  const show = (first: string, last: string) => {
    verbs.setWindow(first, last);
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (from && to && !wrongWay) show(from, to);
  };
  return (
    <form className="day-form" onSubmit={submit} onKeyDownCapture={submitOnEnter}>
      <Suspense fallback={<span className="skeleton field" />}>
        <div className="two-days">
          <DayField label={say("period.first")} day={clocks.from} onDay={setFrom} first />
          <DayField label={say("period.last")} day={clocks.to} onDay={setTo} />
        </div>
      </Suspense>
      {explorer.shown && <CertaintyChoice was={explorer.shown.was} onWas={verbs.setWas} />}
      {wrongWay && <p role="alert">{say("period.wrongWay")}</p>}
      <div className="ways">
        <button type="submit" className="button primary" disabled={wrongWay || !from || !to}>
          {say("period.show")}
        </button>
        <button type="button" className="button" onClick={() => show(run.first, run.last)}>
          {say("period.all", { range: dayRange(run.first, run.last, words) })}
        </button>
      </div>
    </form>
  );
}

interface Choice {
  was: Certainty;
  onWas: ((was: Certainty) => void) | undefined;
}

/** Whether what may have been counts as in the period, or only what certainly was. */
function CertaintyChoice({ was, onWas }: Choice) {
  const { say } = useWords();
  return (
    <fieldset className="certainty">
      <legend>{say("period.was")}</legend>
      {certainties.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="was"
            value={one}
            checked={one === was}
            onChange={() => onWas?.(one)}
          />
          <span>
            {say(`period.was.${one}`)}
            <small>{say(`period.was.${one}.means`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
