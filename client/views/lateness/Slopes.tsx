import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from "react";
import { dayAndMonth, shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { Clocks } from "../../store/clocks.ts";
import type { LatenessView } from "../../store/lateness.ts";
import { useRoom } from "../parts/media.ts";
import { reading } from "../parts/reading.ts";
import { useSize } from "../timeline/size.ts";
import { Caption } from "./Caption.tsx";
import { SlopePicture } from "./SlopePicture.tsx";
import { nearestSlope, slopeScaleOf, slopesOf } from "./slope.ts";
import { sentenceOfLate } from "./telling.ts";

interface Props {
  view: LatenessView;
  clocks: Clocks;
  process: string;
}

/** Both axes with a slope for each thing. One tab stop: arrows walk in the order of time, Enter opens. */
export function Slopes({ view, clocks, process }: Props) {
  const words = useWords();
  const { say } = words;
  const host = useRef<HTMLDivElement>(null);
  const open = useRef<HTMLAnchorElement>(null);
  const hint = useId();
  const { width } = useSize(host);
  const room = useRoom();
  const [at, setAt] = useState<string | null>(null);
  const height = room === "phone" ? 280 : 400;
  const mirrored = reading() === "rtl";
  const scale = slopeScaleOf(view.late, clocks, width, mirrored);
  const slopes = width > 0 ? slopesOf(view.late, scale) : [];
  const here = slopes.find(({ late }) => late.id === at) ?? null;
  const beyond = slopes.filter((slope) => slope.beyond).length;

  const point = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    const near = nearestSlope(slopes, clientX - left, clientY - top, height);
    if (near) setAt(near.late.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowRight: mirrored ? -1 : 1,
      ArrowLeft: mirrored ? 1 : -1,
      PageDown: 10,
      PageUp: -10,
      Home: -slopes.length,
      End: slopes.length,
    };
    const by = steps[event.key];
    if (event.key === "Enter" && here) open.current?.click();
    else if (event.key === "Escape") setAt(null);
    else if (by === undefined) return;
    else {
      const from = here ? slopes.indexOf(here) : by > 0 ? -1 : 0;
      const to = Math.min(slopes.length - 1, Math.max(0, from + by));
      setAt(slopes[to]!.late.id);
    }
    event.preventDefault();
  };

  return (
    <section className="slopes card-like" aria-label={say("lateness.picture")}>
      <p className="slope-axis">
        <strong>{say("lateness.true")}</strong>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form. */}
      <div
        ref={host}
        className="slope-host"
        style={{ blockSize: height }}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one stop for all slopes, walked by arrows.
        tabIndex={0}
        aria-label={say("lateness.slopes", { count: view.late.length })}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onPointerMove={point}
        onPointerDown={point}
      >
        {width > 0 && (
          <SlopePicture
            slopes={slopes}
            scale={scale}
            height={height}
            clocks={clocks}
            here={here}
            room={room}
          />
        )}
      </div>
      <p className="slope-axis">
        <strong>{say("lateness.known")}</strong> <span>{say("lateness.inOurs")}</span>
      </p>
      <Caption slope={here} process={process} known={clocks.known} link={open} />
      <p id={hint} className="hint">
        {say("lateness.reading", {
          from: shortDay(scale.from, words),
          to: shortDay(scale.to, words),
        })}
        {beyond > 0 &&
          ` ${say("lateness.beyond", { count: beyond, day: dayAndMonth(scale.to, words) })}`}
      </p>
      <p className="unseen" aria-live="polite">
        {here && sentenceOfLate(here.late, words)}
      </p>
    </section>
  );
}
