import { type PointerEvent, useMemo, useRef, useState } from "react";
import { dayRange, shortDay } from "../../messages/days.ts";
import { BrushThumb } from "./BrushThumb.tsx";
import { brushOf, type Grip, moved, runOfBrush } from "./brush.ts";
import type { Moment } from "./events.ts";
import { dayAt, dayNumber } from "./extent.ts";
import type { FormProps } from "./form.ts";
import { atMostEvery } from "./frame.ts";
import { Histogram } from "./Histogram.tsx";
import { histogramOf } from "./histogram.ts";
import { useSize } from "./size.ts";
import { periodInWords } from "./telling.ts";

type Props = Pick<
  FormProps,
  "window" | "run" | "at" | "known" | "onWindow" | "words" | "mirrored"
> & {
  moments: Moment[];
  /** Says the period in place of how many events there are. */
  sayPeriod?: boolean;
};

/** Browsers refuse an address that changes more often, ms. */
const rest = 90;

/** Events by month over the whole run, and the period on it: dragged, or moved by keys. */
export function Brush({ window, run, at, onWindow, words, mirrored, moments, sayPeriod }: Props) {
  const { say } = words;
  const track = useRef<HTMLDivElement>(null);
  const { width } = useSize(track);
  /** The period in hand while it is dragged: the address follows a little later. */
  const [held, setHeld] = useState<{ from: number; to: number } | null>(null);
  const grip = useRef<{ grip: Grip; start: number; from: number; to: number } | null>(null);
  const change = useRef(onWindow);
  change.current = onWindow;
  const tell = useMemo(
    () =>
      atMostEvery(rest, (from: number, to: number) =>
        change.current({ from: dayAt(from), to: dayAt(to) }),
      ),
    [],
  );

  const whole = useMemo(() => runOfBrush(run, window), [run, window]);
  const bars = useMemo(
    () => histogramOf(moments, whole, Math.max(24, Math.floor(width / 3))),
    [moments, whole, width],
  );
  const scale = useMemo(() => brushOf(bars, width, mirrored), [bars, width, mirrored]);
  const now = held ?? { from: dayNumber(window.from)!, to: dayNumber(window.to)! };
  const [left, right] = [scale.x(now.from), scale.x(now.to + 1)].sort((a, b) => a - b) as [
    number,
    number,
  ];

  const set = (next: { from: number; to: number }, keep: boolean) => {
    setHeld(keep ? next : null);
    tell(next.from, next.to);
  };
  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const x = event.clientX - track.current!.getBoundingClientRect().left;
    const which = gripAt(event.target, x, left, right);
    const start = scale.dayAtX(x);
    const length = now.to - now.from;
    const from = which === "ground" ? Math.round(start - length / 2) : now.from;
    const begun = moved({ from, to: from + length }, "middle", 0, scale.run);
    grip.current = { grip: which === "ground" ? "middle" : which, start, ...begun };
    event.currentTarget.setPointerCapture(event.pointerId);
    if (which === "ground") set(begun, true);
  };
  const drag = (event: PointerEvent) => {
    if (!grip.current) return;
    const x = event.clientX - track.current!.getBoundingClientRect().left;
    const by = Math.round(scale.dayAtX(x) - grip.current.start);
    set(moved(grip.current, grip.current.grip, by, scale.run), true);
  };
  const release = () => {
    if (!grip.current) return;
    grip.current = null;
    setHeld(null);
  };

  const total = bars.reduce((sum, { events }) => sum + events, 0);
  const thumbs = { now, run: scale.run, mirrored, words, onMove: set };
  return (
    <div className="tl-brush">
      <p>
        <span>
          {say("timeline.brush.title", { by: bars[0]?.period.length === 4 ? "year" : "month" })}
        </span>
        {sayPeriod ? (
          <b>
            <bdi>{dayRange(dayAt(now.from), dayAt(now.to), words)}</bdi>
          </b>
        ) : (
          bars[0] && (
            <small>
              {say("timeline.brush.since", {
                events: total,
                since: periodInWords(bars[0].period, words),
              })}
            </small>
          )
        )}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form. */}
      <div
        className="tl-track"
        ref={track}
        role="group"
        aria-label={say("timeline.brush.label", {
          from: shortDay(dayAt(now.from), words),
          to: shortDay(dayAt(now.to), words),
        })}
        onPointerDown={press}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
      >
        {width > 0 && (
          <>
            <Histogram bars={bars} scale={scale} now={now} at={dayNumber(at)!} words={words} />
            <div className="tl-window" style={{ left, width: Math.max(2, right - left) }} />
            <BrushThumb {...thumbs} end="from" x={mirrored ? right : left} />
            <BrushThumb {...thumbs} end="to" x={mirrored ? left : right} />
          </>
        )}
      </div>
    </div>
  );
}

function gripAt(target: EventTarget, x: number, left: number, right: number): Grip | "ground" {
  const end = target instanceof Element && target.closest<HTMLElement>("[data-end]")?.dataset.end;
  if (end === "from" || end === "to") return end;
  return x >= left && x <= right ? "middle" : "ground";
}
