import * as z from "zod";
import { CardNames } from "../card.ts";
import { CitedClaim } from "../claim.ts";
import { CalendarDay } from "../clocks.ts";
import { EntityId } from "../ids.ts";
import { Accusations } from "../ledger/accusations.ts";
import { LedgerAgreement } from "../ledger/agreement.ts";
import { Comparison } from "../ledger/comparison.ts";
import { MeasureFigures } from "../ledger/figures.ts";
import { Commitment, FollowThrough } from "../ledger/follow-through.ts";
import { Ledger, LedgerSide } from "../ledger.ts";
import { Answer, type Endpoint, known, oneEntity, window } from "./parts.ts";

/** The claims that an answer rests on, and how entities are called that they name. */
const evidence = { claims: z.array(CitedClaim), names: CardNames };

export const AgreementsAnswer = Answer.extend({
  /** By the first day that is given of each, then by id; undated ones last. */
  agreements: z.array(
    LedgerAgreement.extend({
      phases: z.number().int(),
      /** The phases themselves, by order. */
      inPhases: z.array(z.object({ id: z.string(), name: z.string() })),
      provisions: z.number().int(),
      figures: z.number().int(),
    }),
  ),
  ...evidence,
});
export type AgreementsAnswer = z.infer<typeof AgreementsAnswer>;

export const LedgerAnswer = Answer.extend(Ledger.shape);
export type LedgerAnswer = z.infer<typeof LedgerAnswer>;

export const FiguresAnswer = Answer.extend({
  measure: MeasureFigures,
  sides: z.array(LedgerSide),
  ...evidence,
});
export type FiguresAnswer = z.infer<typeof FiguresAnswer>;

export const AccusationsAnswer = Answer.extend({ ...Accusations.shape, ...evidence });
export type AccusationsAnswer = z.infer<typeof AccusationsAnswer>;

export const FollowThroughAnswer = Answer.extend({ ...FollowThrough.shape, ...evidence });
export type FollowThroughAnswer = z.infer<typeof FollowThroughAnswer>;

export const CommitmentsAnswer = Answer.extend({
  process: z.string(),
  /** Commitments made at meetings, by the meeting's day; empty `followed`: no report since. */
  commitments: z.array(
    Commitment.extend({
      meeting: z.string(),
      meetingName: z.string(),
      made: z.string().nullable(),
    }),
  ),
  ...evidence,
});
export type CommitmentsAnswer = z.infer<typeof CommitmentsAnswer>;

export const ComparisonAnswer = Answer.extend({ ...Comparison.shape, ...evidence });
export type ComparisonAnswer = z.infer<typeof ComparisonAnswer>;

/** Agreements: what was promised, and what is reported. */
export const ledgerEndpoints = {
  agreements: {
    path: "/agreements",
    summary: "Agreements with their separate days",
    params: z.strictObject({}),
    query: known.safeExtend({
      process: EntityId.optional().meta({ description: "Only agreements of this process." }),
    }),
    answer: AgreementsAnswer,
  },
  ledger: {
    path: "/agreements/{id}/ledger",
    summary: "An agreement: phases, provisions, what was promised and what each side reports",
    params: oneEntity,
    query: window,
    answer: LedgerAnswer,
  },
  comparison: {
    path: "/agreements/{id}/compare/{other}",
    summary: "Two agreements or two phases side by side, by days since each entered into force",
    params: z.strictObject({ id: EntityId, other: EntityId }),
    query: known.safeExtend({
      start: CalendarDay.optional().meta({ description: "Day 0 of the one; else most origins." }),
      otherStart: CalendarDay.optional().meta({ description: "Day 0 of the other." }),
    }),
    answer: ComparisonAnswer,
  },
  figures: {
    path: "/measures/{id}/figures",
    summary: "What was reported of one measure, by counter, with its target",
    params: oneEntity,
    query: window,
    answer: FiguresAnswer,
  },
  accusations: {
    path: "/processes/{id}/accusations",
    summary: "Who accuses whom of which act, of breaching what, and what was answered",
    params: oneEntity,
    query: window,
    answer: AccusationsAnswer,
  },
  commitments: {
    path: "/processes/{id}/commitments",
    summary: "What meetings of a process agreed, and what followed; or no report since",
    params: oneEntity,
    query: window,
    answer: CommitmentsAnswer,
  },
  followThrough: {
    path: "/meetings/{id}/follow-through",
    summary: "What a meeting agreed, and what followed",
    params: oneEntity,
    query: known,
    answer: FollowThroughAnswer,
  },
} as const satisfies Record<string, Endpoint>;
