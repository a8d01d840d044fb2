import { useRef } from "react";
import { longDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { DayView } from "../../store/study/day-view.ts";
import { lateName } from "../lateness/telling.ts";
import { useRoom } from "../parts/media.ts";
import { reading } from "../parts/reading.ts";
import { useSize } from "../timeline/size.ts";
import { Axes } from "./Axes.tsx";
import { drawingOf } from "./drawing.ts";
import { Thing } from "./Thing.tsx";
import { ThingSlope } from "./ThingSlope.tsx";

interface Props {
  view: DayView;
  /** The step's day. */
  at: string;
  /** First and last day of the picture. */
  extent: { from: string; to: string };
  /** How many later steps are hidden. */
  hidden: number;
  oneClock: boolean;
  /** What the step itself rests on: it is named before all else. */
  first: ReadonlySet<string>;
}

/** Each thing from the day it was true to the day it was first said; what comes after the day is hatched. */
export function ReplaySlopes({ view, at, extent, hidden, oneClock, first }: Props) {
  const words = useWords();
  const { say } = words;
  const host = useRef<HTMLDivElement>(null);
  const { width } = useSize(host);
  const room = useRoom();
  const mirrored = reading() === "rtl";
  const drawing = drawingOf(view, {
    ...{ at, extent, width, mirrored, oneClock, first },
    rows: room === "phone" ? 3 : 5,
    name: (late) => cut(lateName(late, words)),
  });
  const { height, top, bottom } = drawing;
  const told = {
    day: longDay(at, words),
    known: view.known.length,
    late: view.late.length,
    hidden,
  };
  return (
    <div className={`known-picture ${oneClock ? "one-clock" : ""}`}>
      <div className="known-axes" style={{ blockSize: height }} aria-hidden="true">
        <p style={{ insetBlockStart: top - 22 }}>
          <strong>{say("lateness.true")}</strong>
        </p>
        {!oneClock && (
          <p style={{ insetBlockStart: bottom - 22 }}>
            <strong>{say("lateness.known")}</strong> <span>{say("lateness.inOurs")}</span>
          </p>
        )}
      </div>
      <div ref={host} className="known-host" style={{ blockSize: height }}>
        {width > 0 && (
          <svg
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={say(oneClock ? "study.picture.oneClock" : "study.picture", told)}
          >
            <Axes drawing={drawing} at={at} oneClock={oneClock} />
            {!oneClock &&
              drawing.things.map((thing) => (
                <ThingSlope key={thing.slope.late.id} thing={thing} drawing={drawing} />
              ))}
            {drawing.things.map((thing) => (
              <Thing key={thing.slope.late.id} thing={thing} drawing={drawing} />
            ))}
          </svg>
        )}
        {hidden > 0 && width > 0 && (
          <p
            className="known-hidden"
            style={{
              [mirrored ? "right" : "left"]: `${drawing.after * 100}%`,
              top: oneClock ? top - 48 : (top + bottom) / 2,
              translate: mirrored ? "50% -50%" : "-50% -50%",
            }}
          >
            <strong>{say("study.hiddenSteps", { count: hidden })}</strong>
            <span>{say("study.hiddenSteps.how")}</span>
          </p>
        )}
      </div>
      <p className="hint">{say(oneClock ? "study.oneClock.reading" : "study.reading")}</p>
    </div>
  );
}

/** A name as long as there is room for beside others; the mark and the list have it in full. */
function cut(name: string): string {
  return name.length > 34 ? `${name.slice(0, 32).trimEnd()}…` : name;
}
