import { neverWithdrawn, type StandingRow } from "../../model/claim.ts";
import type { Dossier } from "../../model/fact.ts";
import { standingOf } from "../../model/standing.ts";
import { workOutDays } from "../../server/dossier/days.ts";
import { claimsOf } from "./dossiers.ts";

/** By disputed fact, the values that stand against each other in each disputed field. */
export function disputesIn(dossier: Dossier): Record<string, Record<string, (string | null)[]>> {
  const days = workOutDays(dossier.facts);
  const rows = new Map<string, StandingRow[]>();
  for (const claim of claimsOf(dossier)) {
    const { id, about, field, stance, inferred, source: origin } = claim;
    // Who said it first and when it was known settle no dispute: the page stands for the first.
    const value = days.ofClaim(claim) ?? claim.value;
    const row = { id, field, stance, inferred, value, origin, known: "2025-11-25" };
    const whole = { ...row, until: neverWithdrawn, speaker: null, voice: null };
    rows.set(about, [...(rows.get(about) ?? []), whole]);
  }
  return Object.fromEntries(
    [...rows].flatMap(([about, said]) => {
      const { disputed, fields } = standingOf(said);
      const inDispute = Object.entries(fields).filter(([, field]) => field.disputed);
      const values = inDispute.map(([name, field]) => [
        name,
        field.values.map(({ value }) => value),
      ]);
      return disputed ? [[about, Object.fromEntries(values)]] : [];
    }),
  );
}
