import type { Moment } from "./events.ts";
import { dayNumber } from "./extent.ts";
import type { Stage } from "./phases.ts";
import type { Subject } from "./picture.ts";
import type { Silence } from "./silence.ts";

export interface EventRow {
  moment: Moment;
  /** A phase was on then: its bar runs along the rail. */
  inStage: boolean;
}

export interface SilenceRow {
  silence: Silence;
  inStage: boolean;
}

/** The upright form: what is agreed and not begun, then the window's events, newest first. */
export interface Chronicle {
  ahead: Stage[];
  rows: (EventRow | SilenceRow)[];
  /** How many dated events the window leaves out. */
  outside: number;
}

export function chronicleOf(
  { moments, stages, silences }: Subject,
  window: { from: string; to: string },
): Chronicle {
  const [from, to] = [dayNumber(window.from)!, dayNumber(window.to)!];
  const within = moments.filter(({ extent }) => {
    const begins = extent.first ?? extent.anchor;
    const ends = extent.last ?? (extent.lasts ? Number.POSITIVE_INFINITY : extent.anchor);
    return begins <= to && ends >= from;
  });
  const inStage = (day: number) =>
    stages.some(
      ({ extent, planned, withdrawn }) =>
        extent !== null &&
        !planned &&
        !withdrawn &&
        (extent.first ?? Number.NEGATIVE_INFINITY) <= day &&
        (extent.last ?? Number.POSITIVE_INFINITY) >= day,
    );
  const rows: { day: number; row: EventRow | SilenceRow }[] = [
    ...within.map((moment) => ({
      day: moment.extent.anchor,
      row: { moment, inStage: inStage(moment.extent.anchor) },
    })),
    ...silences
      .filter((silence) => silence.from > from && silence.to < to)
      .map((silence) => ({
        day: (silence.from + silence.to) / 2,
        row: { silence, inStage: inStage(silence.from) && inStage(silence.to) },
      })),
  ];
  return {
    ahead: stages.filter(({ extent, planned }) => planned || extent === null),
    rows: rows.sort((a, b) => b.day - a.day).map(({ row }) => row),
    outside: moments.length - within.length,
  };
}
