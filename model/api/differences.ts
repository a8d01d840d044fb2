import * as z from "zod";
import { CardFact, CardNames } from "../card.ts";
import { type Change, changeKinds } from "../change.ts";
import { AskedRevision, CalendarDay } from "../clocks.ts";
import { Answer, type Endpoint, oneEntity } from "./parts.ts";

/** One change of one fact, or of one field of it (model/change.ts). */
const ToldChange = z
  .object({
    change: z.enum(changeKinds),
    fact: z.string(),
    field: z.string(),
    before: z.array(z.string()),
    after: z.array(z.string()),
    day: z.string().nullable(),
    edtf: z.string().nullable(),
    alleged: z.boolean(),
    denied: z.boolean(),
    claims: z.array(z.string()),
    origins: z.array(z.string()),
    within: z.string().nullable(),
    /** Ids of the sources in which these claims stand. */
    sources: z.array(z.string()),
  })
  .meta({ id: "Change" });
export type ToldChange = Change & { sources: string[] };

const DifferencePoint = z.object({
  at: z.string(),
  /** Null: all that is known. */
  known: z.string().nullable(),
});

export const DifferenceAnswer = Answer.extend({
  process: z.string(),
  a: DifferencePoint,
  b: DifferencePoint,
  /** The whole in a sentence; of nothing, that it is nothing. */
  summary: z.string(),
  /** By kind of change, then day, then fact. */
  changes: z.array(ToldChange),
  counts: z.object({
    /** Changes, less connections that came or went with one of their ends. */
    changes: z.number().int(),
    connections: z.number().int(),
    /** Facts of the process that are the same at both points, or are at neither. */
    unchanged: z.number().int(),
    byChange: z.record(z.string(), z.number().int()),
  }),
  /** The facts that changed. */
  facts: z.array(CardFact),
  sources: z.array(
    z.object({
      id: z.string(),
      publisher: z.string(),
      publisherName: z.string(),
      /** EDTF, as given. */
      published: z.string(),
      url: z.string(),
    }),
  ),
  names: CardNames,
});
export type DifferenceAnswer = z.infer<typeof DifferenceAnswer>;

const asKnown = (which: string) =>
  CalendarDay.optional().meta({
    description: `The day as known on which ${which} is told, UTC; left out: all that is known today.`,
  });

/** What is between two points in time. */
export const differenceEndpoints = {
  difference: {
    path: "/processes/{id}/diff",
    summary: "What changed in a process from one point to another: what happened, what was learnt",
    params: oneEntity,
    query: z.strictObject({
      a: CalendarDay.meta({ description: "The day of the first point; it may be the later one." }),
      aKnown: asKnown("the first point"),
      b: CalendarDay.meta({ description: "The day of the second point." }),
      bKnown: asKnown("the second point"),
      format: z
        .enum(["json", "csv"])
        .optional()
        .meta({ description: "Left out: as the Accept header prefers, else JSON." }),
      revision: AskedRevision,
    }),
    answer: DifferenceAnswer,
    table: true,
  },
} as const satisfies Record<string, Endpoint>;
