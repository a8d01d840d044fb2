import { createHash } from "node:crypto";
import type { ClaimFact } from "../../model/fact.ts";

/** The id of a claim: a short hash of what it is about, field, value as authored, stance and passage. */
export function claimId(claim: Omit<ClaimFact, "is" | "id" | "inferred" | "lang">): string {
  const { about, field, value, stance, source, passage } = claim;
  const parts = JSON.stringify([about, field, value, stance, source, passage]);
  return createHash("sha256").update(parts).digest("hex").slice(0, 16);
}
