import * as z from "zod";
import { Days } from "../slice.ts";
import { MeasureFigures } from "./figures.ts";
import { DayValues, LedgerFact, Reckoned } from "./said.ts";

/** From which day a side is counted; every rival stays in `values`, and another can be asked for. */
export const CountedFrom = z
  .object({
    field: z.enum(["inForce", "signed", "agreed", "announced", "proposed", "began"]),
    values: DayValues,
    /** Day 0; null when no single day is given. */
    day: z.string().nullable(),
    /**
     * `asked`: the caller's choice. `most origins`: more say so than any other day. `earliest`: of the days
     * for which as many speak.
     */
    rule: z.enum(["only one", "most origins", "earliest", "asked"]).nullable(),
  })
  .meta({ id: "CountedFrom" });
export type CountedFrom = z.infer<typeof CountedFrom>;

/** Something dated that belongs to one side, with its distance from day 0. */
export const ComparedEvent = LedgerFact.extend({
  kind: z.string(),
  name: z.string(),
  /** How it belongs to the side: the field of a date, "part of", "concerns", "breaches", "reports" … */
  how: z.string(),
  days: Days,
  /** First and last day after day 0, ours; null when undated, or when there is no day 0. */
  since: z.object({ first: Reckoned, last: Reckoned.nullable() }).nullable(),
}).meta({ id: "ComparedEvent" });
export type ComparedEvent = z.infer<typeof ComparedEvent>;

/** One agreement or phase of a comparison. */
export const ComparedSide = LedgerFact.extend({
  kind: z.enum(["Agreement", "Phase"]),
  name: z.string(),
  days: Days,
  from: CountedFrom.nullable(),
  /** By distance from day 0; undated ones last. */
  events: z.array(ComparedEvent),
  /** What was promised: ids of provisions with their names. */
  provisions: z.array(
    z.object({ id: z.string(), name: z.string(), action: z.string().nullable() }),
  ),
  roles: z.array(z.object({ role: z.string(), actor: z.string(), name: z.string() })),
}).meta({ id: "ComparedSide" });
export type ComparedSide = z.infer<typeof ComparedSide>;

export const Comparison = z.object({
  /** As asked: the one, then the other. */
  sides: z.array(ComparedSide).length(2),
  /** How the two are joined, where they are: "replaces", "amends" … */
  joined: z.array(z.object({ from: z.string(), how: z.string(), to: z.string() })),
  /** Measures of one definition that report on both, with what is reported on each: the one, the other. */
  measures: z.array(
    z.object({ id: z.string(), name: z.string(), sides: z.array(MeasureFigures).length(2) }),
  ),
});
export type Comparison = z.infer<typeof Comparison>;
