import * as z from "zod";
import { kindNames } from "../kinds.ts";
import { Days } from "../slice.ts";
import { Joined, LedgerFact } from "./said.ts";

const Kind = z.enum(kindNames as [(typeof kindNames)[number], ...typeof kindNames]);

/** Something later that takes up a commitment, and how it is joined to it. */
export const Mention = Joined.extend({
  /** The relation's type: ASSESSES, FULFILS, BREACHES, CONCERNS, REPORTS … */
  how: z.string(),
  days: Days,
  /** Nobody gives its day; it is later by the day on which it became known. */
  undated: z.boolean(),
}).meta({ id: "Mention" });
export type Mention = z.infer<typeof Mention>;

/** What a meeting left behind: an agreement, an act, a further meeting, a provision. */
export const Commitment = LedgerFact.extend({
  kind: Kind,
  name: z.string(),
  /** From the meeting to it, step by step: relation types, `PRODUCED`, `PART_OF`. */
  way: z.array(z.string()),
  /** The commitment it is part of; null: it comes straight from the meeting. */
  partOf: z.string().nullable(),
  days: Days,
  /** By day; empty: no report since. */
  followed: z.array(Mention),
}).meta({ id: "Commitment" });
export type Commitment = z.infer<typeof Commitment>;

/** Meeting, what it agreed, what followed: each meeting named here can be asked in its turn. */
export const FollowThrough = z
  .object({
    meeting: LedgerFact.extend({ name: z.string(), days: Days }),
    /** Meetings that it follows up, and those that it is part of. */
    before: z.array(Joined.extend({ how: z.string(), days: Days })),
    /** Meetings that follow it up, that it produced, or that are part of it. */
    after: z.array(Joined.extend({ how: z.string(), days: Days })),
    commitments: z.array(Commitment),
    /** Ids of commitments that nothing later mentions. */
    noReportSince: z.array(z.string()),
  })
  .meta({ id: "FollowThrough" });
export type FollowThrough = z.infer<typeof FollowThrough>;
