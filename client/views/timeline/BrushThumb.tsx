import { longDay } from "../../messages/days.ts";
import type { Words } from "../../messages/words.tsx";
import { type Days, keyed } from "./brush.ts";
import { dayAt } from "./extent.ts";

interface Props {
  end: "from" | "to";
  x: number;
  now: Days;
  run: Days;
  mirrored: boolean;
  words: Words;
  onMove: (next: Days, keep: boolean) => void;
}

/** One end of the period: arrows move it a day, Page keys a month, Home and End all the way. */
export function BrushThumb({ end, x, now, run, mirrored, words, onMove }: Props) {
  return (
    <div
      className="tl-thumb"
      data-end={end}
      style={{ left: x }}
      role="slider"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={words.say(`timeline.brush.${end}`)}
      aria-valuemin={end === "from" ? run.from : now.from}
      aria-valuemax={end === "from" ? now.to : run.to}
      aria-valuenow={now[end]}
      aria-valuetext={longDay(dayAt(now[end]), words)}
      onKeyDown={(event) => {
        const next = keyed(now, end, event.key, run, mirrored);
        if (!next) return;
        event.preventDefault();
        onMove(next, false);
      }}
    />
  );
}
