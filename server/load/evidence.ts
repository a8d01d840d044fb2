import { isOnlyDenied } from "../../model/denied.ts";
import { packRows } from "../../model/packed.ts";
import type { Stored, StoredClaim } from "../../model/stored.ts";

/**
 * What the claims about some facts say, packed as a fact that rests on them keeps it: beside the
 * fact, so that a window reads its evidence with it and takes no second step for each. Null of none.
 *
 * It is derived, and worked out of every dossier that is loaded: a load compares it with what the
 * store has, so that a claim which comes, goes or changes in any of them rewrites it.
 */
export function evidenceIn({ claims }: Pick<Stored, "claims">) {
  const about = new Map<string, StoredClaim[]>();
  for (const claim of claims) {
    const there = about.get(claim.about);
    if (there) there.push(claim);
    else about.set(claim.about, [claim]);
  }
  return (facts: readonly string[]): { evidence: string | null; onlyDenied: true | null } => {
    const some = facts.flatMap((fact) => about.get(fact) ?? []);
    return {
      evidence: some.length === 0 ? null : packRows(some),
      // An index to leave out by, not the truth: nobody ever said that it is so.
      onlyDenied: isOnlyDenied(some) || null,
    };
  };
}
