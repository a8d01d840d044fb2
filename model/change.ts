/**
 * What can change between two points, in the order in which it is told. What happened and what was
 * learnt are kept apart: *appeared* and *ended* are of the world, the others of what is known of it.
 * Told backwards, each has its mirror.
 */
export const changeKinds = [
  "appeared",
  "not begun yet",
  "ended",
  "not ended yet",
  "became known",
  "not known yet",
  "became disputed",
  "disputed no more",
  "corrected",
  "withdrawn",
  "not withdrawn",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The same change told from B to A. */
export const mirrorOf: Readonly<Record<ChangeKind, ChangeKind>> = {
  appeared: "not begun yet",
  "not begun yet": "appeared",
  ended: "not ended yet",
  "not ended yet": "ended",
  "became known": "not known yet",
  "not known yet": "became known",
  "became disputed": "disputed no more",
  "disputed no more": "became disputed",
  corrected: "corrected",
  withdrawn: "not withdrawn",
  "not withdrawn": "withdrawn",
};

/** One change of one fact, or of one field of it. */
export interface Change {
  change: ChangeKind;
  /** Id of the entity or relation. */
  fact: string;
  /** The field whose value it is about; "" for the fact itself. */
  field: string;
  /** Values that stood at A and no more at B; empty for the fact itself. */
  before: string[];
  /** Values that stand at B and did not at A; empty for the fact itself. */
  after: string[];
  /** The day on which it happened or was learnt; null when no day is known. */
  day: string | null;
  /** The days of the fact as known at the point that has it, EDTF. */
  edtf: string | null;
  /** Only parties say so, about another party. */
  alleged: boolean;
  /** Nobody says that it is so: what became known, or was not yet, is a denial. */
  denied: boolean;
  /** Ids of the claims that it rests on. */
  claims: string[];
  /** Where these were first said. */
  origins: string[];
  /** Of a relation: the id of the end that came or went with it, which tells the change; else null. */
  within: string | null;
}

/** What a reader counts: a connection that comes or goes with one of its ends is told with it. */
export function ownChanges(changes: readonly Change[]): Change[] {
  return changes.filter(({ within }) => within === null);
}
