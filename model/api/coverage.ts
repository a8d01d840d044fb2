import * as z from "zod";
import { Answer, type Endpoint, oneEntity, window } from "./parts.ts";

const Counted = z
  .object({
    /** A publisher, a language tag, a state or body; null: no tie is stated. */
    id: z.string().nullable(),
    name: z.string().nullable(),
    sources: z.number().int(),
  })
  .meta({ id: "CoverageCount" });

const by = {
  publishers: z.array(Counted),
  languages: z.array(Counted),
  /** States and bodies that a source says the publisher belongs to. */
  ties: z.array(Counted),
};

export const CoverageAnswer = Answer.extend({
  process: z.string(),
  /** The days that were looked at: those asked for, else from the first to the last event or source. */
  window: z.object({ from: z.string(), to: z.string() }),
  /** Told from histories: its sources were published long after its days. */
  hindsight: z.boolean(),
  summary: z.string(),
  months: z.array(
    z.object({
      month: z.string(),
      sources: z.number().int(),
      /** Dated events that our sources tell of, whenever they told it. */
      events: z.number().int(),
      ...by,
    }),
  ),
  ...by,
  /** Days without a source in the store, which does not say that nothing happened on them. */
  gaps: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      days: z.number().int(),
      events: z.number().int(),
      /** Sources without a day that may have been published in it. */
      perhaps: z.number().int(),
      /** The gap in a sentence. */
      inWords: z.string(),
    }),
  ),
  sources: z.number().int(),
  /** Of these, those whose month is not given: they stand in no month. */
  withoutMonth: z.number().int(),
});
export type CoverageAnswer = z.infer<typeof CoverageAnswer>;

/** What the store has read of a process, and what it has not. */
export const coverageEndpoints = {
  coverage: {
    path: "/processes/{id}/coverage",
    summary: "The sources of a process by month, publisher, language and tie, and the gaps",
    params: oneEntity,
    query: window,
    answer: CoverageAnswer,
  },
} as const satisfies Record<string, Endpoint>;
