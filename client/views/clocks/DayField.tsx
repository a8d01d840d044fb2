import { parseDate } from "@internationalized/date";
import { useState } from "react";
import { DateField, DateInput, DateSegment, I18nProvider, Label } from "react-aria-components";
import { useWords } from "../../messages/words.tsx";
import "./day-field.css";

interface Props {
  label: string;
  day: string;
  min?: string | null;
  max?: string;
  /** Whether it takes the focus when its panel opens. */
  first?: boolean;
  /** Null while it is not a day of the calendar in the range. */
  onDay: (day: string | null) => void;
}

/** A day to type, part by part; arrows count it up and down. Only a day in the range is given on. */
export default function DayField({ label, day, min, max, first = false, onDay }: Props) {
  const { intl, say } = useWords();
  const [wrong, setWrong] = useState(false);
  const isIn = (text: string) => (!min || text >= min) && (!max || text <= max);
  return (
    <I18nProvider locale={intl.locale}>
      <DateField
        className="day-field"
        defaultValue={parseDate(day)}
        minValue={min ? parseDate(min) : null}
        maxValue={max ? parseDate(max) : null}
        shouldForceLeadingZeros
        autoFocus={first}
        isInvalid={wrong}
        onChange={(value) => {
          const text = value?.toString() ?? null;
          setWrong(text !== null && !isIn(text));
          onDay(text !== null && isIn(text) ? text : null);
        }}
      >
        <Label>{label}</Label>
        <DateInput className="field segments">
          {(segment) => <DateSegment className="segment" segment={segment} />}
        </DateInput>
        {wrong && <p role="alert">{say("clocks.outOfRange")}</p>}
      </DateField>
    </I18nProvider>
  );
}
