import { type FormEvent, lazy, Suspense, useState } from "react";
import type { Point } from "../../../model/stands-at.ts";
import { useWords } from "../../messages/words.tsx";
import type { Frame } from "../../store/difference/address.ts";
import { submitOnEnter } from "../clocks/enter.ts";

const DayField = lazy(() => import("../clocks/DayField.tsx"));

interface Props {
  point: Point;
  frame: Frame;
  onPoint: (point: Point) => void;
}

/** A point to be typed: its day, and either a day as known or all that is known. */
export function PointForm({ point, frame, onPoint }: Props) {
  const { say } = useWords();
  const [at, setAt] = useState<string | null>(point.at);
  const [known, setKnown] = useState<string | null>(point.known ?? frame.today);
  const [asKnown, setAsKnown] = useState(point.known !== null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (at && (!asKnown || known)) onPoint({ at, known: asKnown ? known : null });
  };
  return (
    <form className="day-form" onSubmit={submit} onKeyDownCapture={submitOnEnter}>
      <Suspense fallback={<span className="skeleton field" />}>
        <DayField label={say("diff.day")} day={point.at} onDay={setAt} first />
        {!frame.hindsight && (
          <>
            <label className="check">
              <input
                type="checkbox"
                checked={asKnown}
                onChange={(event) => setAsKnown(event.target.checked)}
              />
              {say("diff.point.asKnown")}
            </label>
            {asKnown && (
              <DayField
                label={say("diff.known")}
                day={point.known ?? frame.today}
                max={frame.today}
                onDay={setKnown}
              />
            )}
          </>
        )}
      </Suspense>
      <div className="ways">
        <button type="submit" className="button primary" disabled={!at || (asKnown && !known)}>
          {say("diff.point.set")}
        </button>
      </div>
    </form>
  );
}
