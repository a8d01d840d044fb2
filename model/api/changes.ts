import * as z from "zod";
import { revisionPattern } from "../clocks.ts";
import { EntityId, FactId } from "../ids.ts";
import { DossierChange, FactChange, RevisionSummary } from "../revision.ts";
import { Answer, type Endpoint, none } from "./parts.ts";

export const ChangesAnswer = Answer.extend({
  since: RevisionSummary,
  now: RevisionSummary,
  dossiers: z.array(DossierChange),
  /** Every fact and claim that came, went or changed; empty: what was asked about is as it was. */
  changes: z.array(FactChange),
  /** Names by the ids that changes are of or about. */
  names: z.record(z.string(), z.string()),
});
export type ChangesAnswer = z.infer<typeof ChangesAnswer>;

/** For whoever has put something of Parley elsewhere. */
export const changesEndpoints = {
  changes: {
    path: "/changes",
    summary: "What has changed since a revision, of all, of a process or of a fact",
    params: none,
    query: z.strictObject({
      since: z
        .string()
        .regex(revisionPattern, "expected a revision: its hash, or the first 8 or more characters")
        .meta({ description: "The revision that somebody has: its hash, or its beginning." }),
      process: EntityId.optional().meta({ description: "Only what dossiers of it tell." }),
      fact: FactId.optional().meta({ description: "Only this entity or relation and its claims." }),
    }),
    answer: ChangesAnswer,
  },
} as const satisfies Record<string, Endpoint>;
