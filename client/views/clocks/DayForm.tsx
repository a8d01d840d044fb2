import { type FormEvent, useId, useRef } from "react";
import { useWords } from "../../messages/words.tsx";

interface Props {
  label: string;
  day: string;
  min: string | null;
  max: string;
  onDay: (day: string) => void;
  all: (() => void) | null;
}

/** A day to type or to pick; what is not a day of the calendar in the range is refused by the field. */
export function DayForm({ label, day, min, max, onDay, all }: Props) {
  const { say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (field.current?.value) onDay(field.current.value);
  };
  return (
    <form className="day-form" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        className="field"
        type="date"
        required
        defaultValue={day}
        min={min ?? undefined}
        max={max}
      />
      <div className="ways">
        <button type="submit" className="button primary">
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
