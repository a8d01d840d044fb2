import * as z from "zod";
import { Days } from "../slice.ts";
import { Joined, LedgerFact, Values } from "./said.ts";

/**
 * What the accused, or a body of theirs, said to it: that it is not so, that the accuser did something,
 * that the act was done (which need not be that it is a breach). None of these in our sources: silence.
 */
export const answers = ["denial", "counter-accusation", "confirmation"] as const;

/** One accuser, one accused, one act. Each side's stand in the same form. */
export const Accusation = z
  .object({
    /** Accuser, act and accused, joined: the same for the same accusation. */
    id: z.string(),
    /** An actor's id, or an unnamed voice as written. */
    accuser: z.string(),
    accuserName: z.string(),
    /** An outlet in its own voice, nobody quoted. */
    press: z.boolean(),
    /** The accuser is a voice that the source does not name. */
    unnamed: z.boolean(),
    accused: z.string(),
    accusedName: z.string(),
    act: LedgerFact.extend({
      name: z.string(),
      form: z.string().nullable(),
      days: Days,
      /** No day is given for it. */
      undated: z.boolean(),
      /** As said: "near-daily". Never made a number. */
      frequency: Values,
    }),
    /** Provisions and agreements that it is said to breach; empty: none is named. */
    breaches: z.array(Joined),
    /** Ids of the claims in which this accuser says so. */
    claims: z.array(z.string()),
    /** Statements of the accuser that are events of their own. */
    statements: z.array(Joined),
    /** The first day on which it was public. */
    known: z.string(),
    answers: z.array(
      z.object({
        how: z.enum(answers),
        /** Whose answer it is. */
        by: z.string(),
        /** Ids of the claims that carry it. */
        claims: z.array(z.string()),
        /** The act by which it was given, where it is one. */
        act: z.string().nullable(),
      }),
    ),
    /** No answer of the accused in our sources. */
    silence: z.boolean(),
  })
  .meta({ id: "Accusation" });
export type Accusation = z.infer<typeof Accusation>;

export const Accusations = z.object({
  process: z.string(),
  /** By accuser, accused, day. */
  accusations: z.array(Accusation),
  /** Who accuses or is accused, by name; press last. */
  actors: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      party: z.string().nullable(),
      press: z.boolean(),
    }),
  ),
  /** How often who accuses whom of breaching what; `breached` null: nothing is named. */
  matrix: z.array(
    z.object({
      accuser: z.string(),
      accused: z.string(),
      breached: z.string().nullable(),
      accusations: z.array(z.string()),
    }),
  ),
});
export type Accusations = z.infer<typeof Accusations>;
