import { dayAndMonth } from "../../messages/days.ts";
import type { Words } from "../../messages/words.tsx";
import { dayNumber } from "./extent.ts";
import type { Measure } from "./lettering.ts";
import type { Scale, Tick } from "./scale.ts";

interface Props {
  scale: Scale;
  ticks: Tick[];
  at: string;
  known: string | null;
  words: Words;
  measure: Measure;
}

/** Days above the lanes, with the marks of the two clocks. Words that would touch give way. */
export function Axis({ scale, ticks, at, known, words, measure }: Props) {
  const clocks = clocksOn(scale, at, known, words, measure);
  const taken: [number, number][] = clocks.map(({ left, width }) => [left - 8, left + width + 8]);
  const free = (left: number, width: number) =>
    left >= 0 &&
    left + width <= scale.width &&
    taken.every(([from, to]) => left >= to || left + width <= from);
  const placed = [...ticks]
    .sort((a, b) => Number(b.strong) - Number(a.strong))
    .map((tick) => {
      const width = measure(tick.text, tick.strong ? 600 : 400);
      const centred = tick.unit === "day";
      const x = centred ? scale.x(tick.day) : scale.edge(tick.day);
      const left = centred ? x - width / 2 : scale.mirrored ? x - width - 5 : x + 5;
      const shown = free(left, width);
      if (shown) taken.push([left - 6, left + width + 6]);
      return { ...tick, x, left, shown };
    })
    .sort((a, b) => a.day - b.day);
  return (
    <div className="tl-ticks" aria-hidden="true">
      {placed.map(({ day, unit, text, strong, x, left, shown }) => (
        <span key={`${unit} ${day}`}>
          <i className={strong || unit !== "day" ? "long" : ""} style={{ left: x }} />
          {shown && (
            <b className={strong ? "strong" : ""} style={{ left }}>
              {text}
            </b>
          )}
        </span>
      ))}
      {clocks.map(({ clock, x, left, text }) => (
        <span key={clock} className={`tl-clock ${clock}`}>
          <b className="strong" style={{ left }}>
            {text}
          </b>
          <svg
            width="12"
            height="12"
            viewBox="0 0 12 12"
            style={{ left: x - 6 }}
            aria-hidden="true"
          >
            {clock === "at" ? <path d="M0 1.5h12L6 11z" /> : <circle cx="6" cy="7" r="3.6" />}
          </svg>
        </span>
      ))}
    </div>
  );
}

/** Either label on the outer side of its mark, or moved in from the edge of the field. */
function clocksOn(scale: Scale, at: string, known: string | null, words: Words, measure: Measure) {
  const { width: whole, mirrored } = scale;
  return [
    {
      clock: "at",
      day: at,
      text: words.say("timeline.asOf", { day: dayAndMonth(at, words) }),
      before: true,
    },
    ...(known === null
      ? []
      : [
          {
            clock: "known",
            day: known,
            text: words.say("timeline.asKnown", { day: dayAndMonth(known, words) }),
            before: known < at,
          },
        ]),
  ]
    .map((one) => ({ ...one, x: scale.x(dayNumber(one.day)!), width: measure(one.text, 600) }))
    .map((one) => {
      // Before its mark as time runs: to the left, or to the right where the axis is mirrored.
      const before = one.clock === "at" ? known === null || known >= at : one.before;
      const toLeft = before !== mirrored;
      const left = toLeft ? one.x - 9 - one.width : one.x + 9;
      return { ...one, left: Math.min(Math.max(0, left), whole - one.width) };
    })
    .filter(({ x }) => x >= 0 && x <= whole);
}
