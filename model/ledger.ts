import * as z from "zod";
import { CardNames } from "./card.ts";
import { CitedClaim } from "./claim.ts";
import { Clause, Family, LedgerAgreement, LedgerRole } from "./ledger/agreement.ts";
import { MeasureFigures } from "./ledger/figures.ts";
import { CountValues, DayValues, Joined, LedgerFact, Values } from "./ledger/said.ts";
import { LedgerAssessment, LedgerCondition, Status } from "./ledger/status.ts";
import { Days } from "./slice.ts";

/** A column of the ledger: every side has one of the same width, by name, the press last. */
export const LedgerSide = z
  .object({
    /** An actor's id; "mediators" and "press" gather several. */
    id: z.string(),
    /** Null for the two that gather several: the reader's language has the words. */
    name: z.string().nullable(),
    is: z.enum(["party", "mediators", "other", "press"]),
    /** Ids of everyone whose word stands in it. */
    members: z.array(z.string()),
  })
  .meta({ id: "LedgerSide" });
export type LedgerSide = z.infer<typeof LedgerSide>;

/** A stage of the agreement, by its order. */
export const LedgerPhase = LedgerFact.extend({
  name: z.string(),
  note: z.string().nullable(),
  /** The agreement it is part of. */
  agreement: z.string(),
  order: z.number().nullable(),
  days: Days,
  /** Begun and ended, each according to whom. */
  began: DayValues,
  ended: DayValues,
  /** `planned` until somebody gives the day it began, or assesses it as begun, kept, or kept in part. */
  state: z.enum(["planned", "begun", "ended"]),
  conditions: z.array(LedgerCondition),
  status: Status,
  /** Phases that it follows. */
  follows: z.array(Joined),
}).meta({ id: "LedgerPhase" });
export type LedgerPhase = z.infer<typeof LedgerPhase>;

/** An act that is said to breach or to fulfil. */
export const LedgerAct = LedgerFact.extend({
  name: z.string(),
  form: z.string().nullable(),
  how: z.enum(["breaches", "fulfils"]),
  /** That it breaches or fulfils: a fact of its own. */
  as: LedgerFact,
  /** Whose act it is said to be. */
  by: z.array(Joined),
  days: Days,
  frequency: Values,
  /** The columns of those who say so. */
  sides: z.array(z.string()),
}).meta({ id: "LedgerAct" });
export type LedgerAct = z.infer<typeof LedgerAct>;

/** One commitment, and what is reported of it. */
export const LedgerProvision = LedgerFact.extend({
  name: z.string(),
  note: z.string().nullable(),
  /** What it stands in: the agreement, a phase of it, or another of its family. */
  partOf: z.string(),
  /** The phase it stands in; null: the agreement as a whole. */
  phase: z.string().nullable(),
  order: z.number().nullable(),
  action: z.string().nullable(),
  /** Empty: the source names nobody. */
  obliges: z.array(Joined),
  benefits: z.array(Joined),
  /** Null: nothing countable is promised. */
  target: CountValues.extend({
    unit: z.string().nullable(),
    /** "day": so many each day; null: once. */
    recurrence: z.string().nullable(),
  }).nullable(),
  /** `words` as said ("within 72 hours"), `values` the days worked out or given. Null: none is said. */
  deadline: DayValues.extend({ words: z.string().nullable() }).nullable(),
  conditions: z.array(LedgerCondition),
  establishes: z.array(Joined.extend({ status: Values })),
  concerns: z.array(Joined),
  codes: z.record(z.string(), z.string()),
  status: Status,
  /** Ids of the measures that measure it. */
  measures: z.array(z.string()),
  acts: z.array(LedgerAct),
  /** Nothing reports on it: no assessment, no figure, no act. */
  noReport: z.boolean(),
}).meta({ id: "LedgerProvision" });
export type LedgerProvision = z.infer<typeof LedgerProvision>;

/** An agreement opened like an account book. */
export const Ledger = z.object({
  agreement: LedgerAgreement,
  /** By role, then name. */
  roles: z.array(LedgerRole),
  family: Family,
  sides: z.array(LedgerSide),
  phases: z.array(LedgerPhase),
  /** The agreement as a whole first, then phase by phase; in each by order. */
  provisions: z.array(LedgerProvision),
  /** Acts said to breach or to fulfil the agreement as a whole. */
  acts: z.array(LedgerAct),
  establishes: z.array(Joined.extend({ status: Values })),
  assessments: z.array(LedgerAssessment),
  /** Measures of the agreement, of its provisions and of acts that breach or fulfil it. */
  measures: z.array(MeasureFigures),
  clauses: z.array(Clause),
  /** Every claim that the ledger rests on; all else names claims by id. */
  claims: z.array(CitedClaim),
  names: CardNames,
});
export type Ledger = z.infer<typeof Ledger>;
