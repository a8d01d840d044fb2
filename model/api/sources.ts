import * as z from "zod";
import { EntityId, SourceId } from "../ids.ts";
import { Answer, type Endpoint, known, none } from "./parts.ts";

export const SourceSummary = z
  .object({
    id: z.string(),
    dossier: z.string(),
    publisher: z.string(),
    publisherName: z.string(),
    published: z.string(),
    /** The day it counts as known. */
    known: z.string(),
    language: z.string(),
    url: z.string(),
    title: z.string().nullable(),
    terms: z.string().nullable(),
    archived: z.string().nullable(),
    claims: z.number().int(),
  })
  .meta({ id: "SourceSummary" });
export type SourceSummary = z.infer<typeof SourceSummary>;

export const SourcesAnswer = Answer.extend({ sources: z.array(SourceSummary) });
export const SourceAnswer = Answer.extend({
  source: SourceSummary.extend({
    passages: z.array(
      z.object({
        number: z.number().int(),
        words: z.string(),
        paragraph: z.number().int().nullable(),
        speaker: z.string().nullable(),
        voice: z.string().nullable(),
        via: z.string().nullable(),
        /** The page, opened at these words. */
        address: z.string(),
        /** Facts that rest on these words. */
        supports: z.array(z.string()),
        denies: z.array(z.string()),
      }),
    ),
    follows: z.array(z.object({ how: z.string(), source: z.string() })),
  }),
});
export type SourceAnswer = z.infer<typeof SourceAnswer>;

/** Pages and their words. */
export const sourceEndpoints = {
  sources: {
    path: "/sources",
    summary: "Every source",
    params: none,
    query: known.extend({
      process: EntityId.optional().meta({ description: "Only sources of this process." }),
    }),
    answer: SourcesAnswer,
  },
  source: {
    path: "/sources/{id}",
    summary: "One source with its passages and the facts that rest on them",
    params: z.strictObject({ id: SourceId }),
    query: known,
    answer: SourceAnswer,
  },
} as const satisfies Record<string, Endpoint>;
