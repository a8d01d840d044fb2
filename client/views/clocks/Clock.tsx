import { ChevronLeft, ChevronRight } from "lucide-react";
import { stepFrom } from "../../store/clocks.ts";
import { Disclosure } from "../parts/Disclosure.tsx";
import { ClockMark } from "./ClockMark.tsx";
import { DayForm } from "./DayForm.tsx";

export interface ClockProps {
  mark: "at" | "known";
  label: string;
  day: string;
  /** The day in words. */
  says: string;
  /** Where the steps stop, in order. */
  days: string[];
  min: string | null;
  max: string;
  onDay: (day: string) => void;
  /** What the two steps do, in words. */
  steps: [previous: string, next: string];
  /** Lets go of the day: all that is known. Null when it is so already. */
  all?: (() => void) | null;
}

/** One clock: its day, which opens to type another, and a step to the day before and after it. */
export function Clock({ mark, label, day, says, days, min, max, onDay, steps, all }: ClockProps) {
  const [previous, next] = [stepFrom(days, day, -1), stepFrom(days, day, 1)];
  const step = (to: string | null, words: string, Icon: typeof ChevronLeft) => (
    <button
      type="button"
      className="step"
      aria-label={words}
      title={words}
      disabled={to === null || to > max}
      onClick={() => to && onDay(to)}
    >
      <Icon size={16} className="mirror" aria-hidden="true" />
    </button>
  );
  return (
    <div className={`clock ${mark}`}>
      <Disclosure
        className="face"
        title={label}
        label={
          <>
            <ClockMark mark={mark} />
            <span className="label">{label}</span> <strong>{says}</strong>
          </>
        }
      >
        {(close) => (
          <DayForm
            label={label}
            day={day}
            min={min}
            max={max}
            onDay={(chosen) => {
              onDay(chosen);
              close();
            }}
            all={
              all
                ? () => {
                    all();
                    close();
                  }
                : null
            }
          />
        )}
      </Disclosure>
      {step(previous, steps[0], ChevronLeft)}
      {step(next, steps[1], ChevronRight)}
    </div>
  );
}
