import { type FormEvent, lazy, Suspense, useState } from "react";
import { useWords } from "../../messages/words.tsx";
import { submitOnEnter } from "./enter.ts";

const DayField = lazy(() => import("./DayField.tsx"));

interface Props {
  label: string;
  day: string;
  min: string | null;
  max: string;
  onDay: (day: string) => void;
  all: (() => void) | null;
}

/** A clock's day, to be typed; or, for the second clock, all that is known. */
export function DayForm({ label, day, min, max, onDay, all }: Props) {
  const { say } = useWords();
  const [typed, setTyped] = useState<string | null>(day);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed) onDay(typed);
  };
  return (
    <form className="day-form" onSubmit={submit} onKeyDownCapture={submitOnEnter}>
      <Suspense fallback={<span className="skeleton field" />}>
        <DayField label={label} day={day} min={min} max={max} onDay={setTyped} first />
      </Suspense>
      <div className="ways">
        <button type="submit" className="button primary" disabled={!typed}>
          {say("clocks.set")}
        </button>
        {all && (
          <button type="button" className="button" onClick={all}>
            {say("clocks.all")}
          </button>
        )}
      </div>
    </form>
  );
}
