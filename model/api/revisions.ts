import * as z from "zod";
import { revisionPattern } from "../clocks.ts";
import { DossierChange, FactChange, HeldDossier, RevisionSummary } from "../revision.ts";
import { Answer, type Endpoint, none } from "./parts.ts";

const expected = "expected a revision: its hash, or the first 8 or more characters";
const Hash = z.string().regex(revisionPattern, expected).meta({
  description: "A revision of the store: its hash, or 8 or more characters of its beginning.",
});

export const RevisionsAnswer = Answer.extend({
  /** The newest first. */
  revisions: z.array(RevisionSummary),
});
export type RevisionsAnswer = z.infer<typeof RevisionsAnswer>;

export const RevisionAnswer = Answer.extend({
  asked: RevisionSummary,
  dossiers: z.array(HeldDossier),
});
export type RevisionAnswer = z.infer<typeof RevisionAnswer>;

export const RevisionDiffAnswer = Answer.extend({
  before: RevisionSummary,
  after: RevisionSummary,
  dossiers: z.array(DossierChange),
  changes: z.array(FactChange),
  /** Names by the ids that changes are of or about. */
  names: z.record(z.string(), z.string()),
});
export type RevisionDiffAnswer = z.infer<typeof RevisionDiffAnswer>;

/** What the store held before, and what has changed since. */
export const revisionEndpoints = {
  revisions: {
    path: "/revisions",
    summary: "Every revision of the store, the newest first",
    params: none,
    query: none,
    answer: RevisionsAnswer,
  },
  revision: {
    path: "/revisions/{hash}",
    summary: "One revision of the store, and what it held",
    params: z.strictObject({ hash: Hash }),
    query: none,
    answer: RevisionAnswer,
  },
  revisionDiff: {
    path: "/revisions/{hash}/diff/{other}",
    summary: "The facts and claims that came, went or changed from one revision to another",
    params: z.strictObject({ hash: Hash, other: Hash }),
    query: none,
    answer: RevisionDiffAnswer,
  },
} as const satisfies Record<string, Endpoint>;
