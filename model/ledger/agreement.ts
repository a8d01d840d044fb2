import * as z from "zod";
import { Days } from "../slice.ts";
import { DayValues, LedgerFact } from "./said.ts";

/** The separate days of an agreement, in the order in which they would come. */
export const agreementDays = [
  "proposed",
  "announced",
  "agreed",
  "signed",
  "inForce",
  "ended",
] as const;
export type AgreementDay = (typeof agreementDays)[number];

/**
 * How far something has come, on a day. `planned`: somebody foresees it and nobody gives a day by
 * which it was so. An announcement is not yet an agreement, and an agreement is not yet in force.
 */
export const stages = ["planned", "proposed", "announced", "agreed", "in force", "ended"] as const;
export type Stage = (typeof stages)[number];

/** Every day that is said of an agreement; a day that nobody gives has no values. */
export const AgreementDays = z
  .object(
    Object.fromEntries(agreementDays.map((name) => [name, DayValues])) as Record<
      AgreementDay,
      typeof DayValues
    >,
  )
  .meta({ id: "AgreementDays" });
export type AgreementDays = z.infer<typeof AgreementDays>;

/** An agreement with its separate days. */
export const LedgerAgreement = LedgerFact.extend({
  name: z.string(),
  names: z.array(z.string()),
  note: z.string().nullable(),
  processes: z.array(z.string()),
  days: Days,
  dates: AgreementDays,
  /** On the last day of the window, or on all days; `stageOn` works it out for another. */
  stage: z.enum(stages),
  /** Some of its days cannot all be true. */
  disputed: z.boolean(),
  /** Codes of the field, where a file in hand gives them. */
  codes: z.record(z.string(), z.string()),
}).meta({ id: "LedgerAgreement" });
export type LedgerAgreement = z.infer<typeof LedgerAgreement>;

/** Who plays which role in it, and according to whom: one entry for each role. */
export const LedgerRole = LedgerFact.extend({
  role: z.string(),
  actor: z.string(),
  actorKind: z.string(),
  actorName: z.string(),
}).meta({ id: "LedgerRole" });
export type LedgerRole = z.infer<typeof LedgerRole>;

/** How two of a family are joined: `from` amends, implements, replaces … `to`, or is part of it. */
export const FamilyLink = LedgerFact.extend({
  from: z.string(),
  how: z.string(),
  to: z.string(),
}).meta({ id: "FamilyLink" });
export type FamilyLink = z.infer<typeof FamilyLink>;

/** The agreement itself, and all that it leads to by such links in either direction. */
export const Family = z
  .object({ members: z.array(LedgerAgreement), links: z.array(FamilyLink) })
  .meta({ id: "Family" });
export type Family = z.infer<typeof Family>;

/** A clause of the agreement's own text, from a source that is free to quote. */
export const Clause = z
  .object({
    source: z.string(),
    number: z.number().int(),
    words: z.string(),
    paragraph: z.number().int().nullable(),
    /** The page, opened at these words. */
    address: z.string(),
    /** Provisions, phases and conditions that rest on it. */
    facts: z.array(z.string()),
  })
  .meta({ id: "Clause" });
export type Clause = z.infer<typeof Clause>;

/** The stage on a day; without a day, the furthest of all days given. A rival value is enough. */
export function stageOn(dates: AgreementDays, day?: string | null): Stage {
  const by = (name: AgreementDay) =>
    dates[name].values.some(
      ({ days, supports }) => supports.length > 0 && (!day || days.earliest <= day),
    );
  if (by("ended")) return "ended";
  if (by("inForce")) return "in force";
  if (by("signed") || by("agreed")) return "agreed";
  if (by("announced")) return "announced";
  return by("proposed") ? "proposed" : "planned";
}
