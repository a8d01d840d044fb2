import * as z from "zod";
import { EntityId, FactId, SourceId } from "./ids.ts";

/** A day, YYYY-MM-DD. Whether it is in the calendar is checked by `date.ts` where it is typed. */
export const Day = z
  .string("expected a day, YYYY-MM-DD")
  .regex(/^\d{4}-\d{2}-\d{2}$/, "expected a day, YYYY-MM-DD");

export const stances = ["supports", "denies", "qualifies"] as const;
export const Stance = z.enum(stances);
export type Stance = z.infer<typeof Stance>;

/** The day until which a claim stands that was never withdrawn. */
export const neverWithdrawn = "9999-12-31";

/** A claim as the pure function of `standing.ts` reads it: one row of a fact. */
export const StandingRow = z
  .object({
    id: z.string(),
    /** The day it became public, UTC. */
    known: Day,
    /** The day it was withdrawn, else 9999-12-31. */
    until: Day,
    stance: Stance,
    /** Where it was first said: five outlets that quote one ministry are one origin. */
    origin: z.string(),
    /** "" for the fact itself, else the property meant. */
    field: z.string(),
    /** The value meant: EDTF, an id, text, or a count such as "more than 300". */
    value: z.string().nullable(),
    /** Our own reading, shown as ours. */
    inferred: z.boolean(),
    speaker: z.string().nullable(),
    voice: z.string().nullable(),
  })
  .meta({ id: "StandingRow" });
export type StandingRow = z.infer<typeof StandingRow>;

/** A claim whole, as the store holds it. */
export const Claim = StandingRow.extend({
  about: FactId,
  /** The ends of the relation it is about; null when it is about an entity. */
  tail: EntityId.nullable(),
  head: EntityId.nullable(),
  /** The value as the dossier writes it where that is not the value itself: "cairo-2025-11-25 - 2d". */
  written: z.string().nullable(),
  /** Language of the value, for a name that is not in its source's language. */
  lang: z.string().nullable(),
  words: z.string(),
  passage: z.number().int(),
  paragraph: z.number().int().nullable(),
  source: SourceId,
  dossier: z.string(),
  speakerFor: EntityId.nullable(),
  /** The outlet relayed. */
  via: EntityId.nullable(),
});
export type Claim = z.infer<typeof Claim>;

/** A claim with the page it stands on, as a reader is shown it. */
export const CitedClaim = Claim.extend({
  publisher: EntityId,
  publisherName: z.string(),
  /** The day of publication as given, EDTF. */
  published: z.string(),
  language: z.string(),
  title: z.string().nullable(),
  /** The page, opened at these words by a text fragment. */
  address: z.string(),
  archived: z.string().nullable(),
  speakerName: z.string().nullable(),
  speakerForName: z.string().nullable(),
  viaName: z.string().nullable(),
  originName: z.string(),
}).meta({ id: "CitedClaim" });
export type CitedClaim = z.infer<typeof CitedClaim>;

/** Links between claims, where an author of a dossier says so. */
export const claimLinks = ["contradicts", "narrows", "updates", "translates"] as const;
/** Links between sources. */
export const sourceLinks = ["corrects", "translates", "relays"] as const;
