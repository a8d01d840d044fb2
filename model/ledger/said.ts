import * as z from "zod";
import { CardStanding } from "../card.ts";
import { qualifiers } from "../count.ts";
import { kindNames } from "../kinds.ts";
import { Days } from "../slice.ts";

/** Who backs one thing that is said. Ids of claims, each of which stands in the answer's `claims`. */
export const Backing = z
  .object({
    supports: z.array(z.string()),
    denies: z.array(z.string()),
    qualifies: z.array(z.string()),
    /** Claims that were taken back by the day asked for. */
    withdrawn: z.array(z.string()),
    /** Distinct origins that support it: an entity's id, or an unnamed voice as written. */
    origins: z.array(z.string()),
    /** It rests on nothing but our own reading. */
    inferred: z.boolean(),
  })
  .meta({ id: "Backing" });
export type Backing = z.infer<typeof Backing>;

/** One value of a field, and who says so. */
export const Said = Backing.extend({ value: z.string() }).meta({ id: "Said" });
export type Said = z.infer<typeof Said>;

/** A day as said (EDTF), and what it covers. */
export const SaidDay = Said.extend({
  days: Days,
  /** As the dossier writes a day counted from another fact ("gaza-deal inForce + 3d"); else null. */
  written: z.string().nullable(),
}).meta({ id: "SaidDay" });
export type SaidDay = z.infer<typeof SaidDay>;

/** A number as said ("more than 300", "1/3"), and its parts. */
export const SaidCount = Said.extend({
  qualifier: z.enum(qualifiers),
  number: z.number(),
  /** 3 for "1/3"; null for a plain number. */
  outOf: z.number().int().nullable(),
}).meta({ id: "SaidCount" });
export type SaidCount = z.infer<typeof SaidCount>;

/** A field with every value that is said of it; several are never made one. */
export const Values = z
  .object({ values: z.array(Said), disputed: z.boolean() })
  .meta({ id: "Values" });
export type Values = z.infer<typeof Values>;
export const DayValues = z
  .object({ values: z.array(SaidDay), disputed: z.boolean() })
  .meta({ id: "DayValues" });
export type DayValues = z.infer<typeof DayValues>;
export const CountValues = z
  .object({ values: z.array(SaidCount), disputed: z.boolean() })
  .meta({ id: "CountValues" });
export type CountValues = z.infer<typeof CountValues>;

/** A fact of the ledger: an entity or a relation that a card can be opened of. */
export const LedgerFact = z
  .object({
    /** Of the entity or relation: what `/facts/{id}/card` takes. */
    id: z.string(),
    standing: CardStanding,
    said: Backing,
  })
  .meta({ id: "LedgerFact" });
export type LedgerFact = z.infer<typeof LedgerFact>;

/** An entity that another is joined to, and the relation that joins them. */
export const Joined = z
  .object({
    id: z.string(),
    kind: z.enum(kindNames as [(typeof kindNames)[number], ...typeof kindNames]),
    name: z.string(),
    /** The relation: "according to" whom is in its `said`. */
    by: LedgerFact,
  })
  .meta({ id: "Joined" });
export type Joined = z.infer<typeof Joined>;

/** A number that no source gives: worked out by us, and shown as ours. */
export const Reckoned = z
  .object({
    ours: z.literal(true),
    /**
     * `share of target`: "about 200, if 1/3 of 600". `days covered`: how many days a figure is about.
     * `days since`: how many days after the first day of an agreement or a phase.
     */
    rule: z.enum(["share of target", "days covered", "days since"]),
    qualifier: z.enum(qualifiers),
    value: z.number(),
    /** What it is worked out from, as said: ["1/3", "600"], or days. */
    from: z.array(z.string()),
    /** The fact of each of `from`. */
    facts: z.array(z.string()),
  })
  .meta({ id: "Reckoned" });
export type Reckoned = z.infer<typeof Reckoned>;
