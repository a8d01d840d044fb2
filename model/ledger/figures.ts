import * as z from "zod";
import { countings } from "../counting.ts";
import { Days } from "../slice.ts";
import { CountValues, DayValues, Joined, LedgerFact, Reckoned } from "./said.ts";

/** One reported value of a measure. */
export const LedgerFigure = LedgerFact.extend({
  name: z.string(),
  note: z.string().nullable(),
  measure: z.string(),
  /** Exactly as said; null when only a share is given. */
  value: CountValues.nullable(),
  share: CountValues.nullable(),
  /** The provision or figure that a share is of. */
  shareOf: z.string().nullable(),
  /** The days that it covers, all values that are said of them together. */
  days: Days,
  on: DayValues,
  /** How many days that is; null when it is not one stretch of days. */
  covers: Reckoned.nullable(),
  /** Who counted. Empty: the source names nobody, "not stated". */
  counters: z.array(Joined),
  /** Publishers of the pages that report it. */
  reporters: z.array(z.string()),
  /** The column it stands in: `id` of a side. */
  side: z.string(),
  /** What a share comes to, if it is a share of what was promised; one for each reading. */
  reckoned: z.array(Reckoned),
}).meta({ id: "LedgerFigure" });
export type LedgerFigure = z.infer<typeof LedgerFigure>;

/** Figures that may stand in one drawing: one measure, one counter. */
export const Series = z
  .object({
    measure: z.string(),
    /** Null: the sources name no counter. */
    counter: z.string().nullable(),
    /** Ids of figures, by days. */
    figures: z.array(z.string()),
    /** Stretches of the window for which no figure reports: first and last day of each. */
    gaps: z.array(z.object({ from: z.string(), to: z.string() })),
  })
  .meta({ id: "Series" });
export type Series = z.infer<typeof Series>;

/** A promise that a measure measures: its target line. */
export const TargetLine = z
  .object({
    provision: z.string(),
    name: z.string(),
    target: CountValues,
    unit: z.string().nullable(),
    /** "day": so many each day; null: once. */
    recurrence: z.string().nullable(),
    /** Days on which it was due: those of its phase or agreement. */
    days: Days,
    /** Whether it counts as the measure does, so that it may be drawn as a line through its figures. */
    comparable: z.boolean(),
  })
  .meta({ id: "TargetLine" });
export type TargetLine = z.infer<typeof TargetLine>;

/** A thing counted, under one definition, with everything reported of it. */
export const MeasureFigures = z
  .object({
    id: z.string(),
    name: z.string(),
    unit: z.string().nullable(),
    /** As written: "day", "since 10 October 2025". */
    period: z.string().nullable(),
    counting: z.enum(countings),
    /** What is counted and what not; null when no source says. */
    scope: z.string().nullable(),
    /** Provisions, agreements and acts that it measures. */
    measures: z.array(Joined),
    targets: z.array(TargetLine),
    series: z.array(Series),
    /** By first day, last day, counter, id. */
    figures: z.array(LedgerFigure),
  })
  .meta({ id: "MeasureFigures" });
export type MeasureFigures = z.infer<typeof MeasureFigures>;
