import * as z from "zod";
import { Days } from "../slice.ts";
import { Joined, LedgerFact, Values } from "./said.ts";

/** Verdicts on a phase that are not given before it has begun: what is kept, or kept in part, is under way. */
export const underWay: readonly string[] = ["begun", "fulfilled", "partly"];

/** Somebody's word, for some days, on how a provision, a condition or a phase stands. */
export const LedgerAssessment = LedgerFact.extend({
  name: z.string(),
  note: z.string().nullable(),
  /** What is assessed: provisions, conditions, phases. */
  of: z.array(Joined),
  /** Whose word it is; empty where the source names nobody. */
  by: z.array(Joined),
  /** The same as `assessor` names them: ids, an unnamed voice as written, else whoever says so. */
  assessors: z.array(z.string()),
  /** At whom it is said. */
  towards: z.array(Joined),
  days: Days,
  /** fulfilled, partly, not, contested, begun */
  verdict: Values,
  /** The column it stands in: `id` of a side. */
  side: z.string(),
}).meta({ id: "LedgerAssessment" });
export type LedgerAssessment = z.infer<typeof LedgerAssessment>;

/** How one assessor saw it over the window, without a hole: where they say nothing, `verdicts` is empty. */
export const AssessorDays = z
  .object({
    /** An actor's id, or an unnamed voice as written. */
    assessor: z.string(),
    side: z.string(),
    spans: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        /** Empty: no report. Several: they said several things. */
        verdicts: z.array(z.string()),
        assessments: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: "AssessorDays" });
export type AssessorDays = z.infer<typeof AssessorDays>;

/** What is said of how something stands. Where assessors differ, both stand: nothing is resolved. */
export const Status = z
  .object({
    /** Distinct verdicts of all assessors, in the order of the words; empty: no report. */
    verdicts: z.array(z.string()),
    /** Two assessors, or two sources of one, differ about days that touch. */
    disagreement: z.boolean(),
    /** The days of the window on which they do, in stretches; undated words are in none of them. */
    differ: z.array(z.object({ from: z.string(), to: z.string() })),
    /** Ids of assessments, by days. */
    assessments: z.array(z.string()),
    byAssessor: z.array(AssessorDays),
  })
  .meta({ id: "Status" });
export type Status = z.infer<typeof Status>;

/** `met`, `not met`: those who say anything agree. `contested`: they differ, or it is denied. `unknown`: no report. */
export const conditionStates = ["met", "not met", "contested", "unknown"] as const;

/** What must hold before a phase opens or a provision binds; it may itself be a phase or a provision. */
export const LedgerCondition = Joined.extend({
  fact: LedgerFact,
  state: z.enum(conditionStates),
  status: Status,
}).meta({ id: "LedgerCondition" });
export type LedgerCondition = z.infer<typeof LedgerCondition>;
