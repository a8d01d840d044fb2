import { scaleUtc } from "d3-scale";
import type { ProcessSummary } from "../../../model/api/processes.ts";

export interface Axis {
  /** 0 to 100, along the reading direction. */
  at(day: string): number;
  ticks: { at: number; label: string }[];
}

/** One axis for all processes, from the first event to today, in round steps of years. */
export function axisOf(processes: ProcessSummary[], today: string): Axis {
  const days = processes.flatMap(({ firstEvent, lastEvent }) => [firstEvent, lastEvent]);
  const sorted = [...days.filter((day) => day !== null), today].sort();
  const scale = scaleUtc([moment(sorted[0]!), moment(sorted.at(-1)!)], [0, 100]).nice(6);
  return {
    at: (day) => scale(moment(day)),
    ticks: scale.ticks(6).map((tick) => ({ at: scale(tick), label: labelOf(tick) })),
  };
}

/** The year where one begins, else the month too. */
function labelOf(tick: Date): string {
  const text = tick.toISOString();
  return text.slice(5, 7) === "01" ? text.slice(0, 4) : text.slice(0, 7);
}

function moment(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
