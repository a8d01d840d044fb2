import { parseEdtf } from "../../model/date.ts";
import type { ClaimFact } from "../../model/fact.ts";
import { dayFields } from "./relative.ts";
import { passageKey } from "./world.ts";
import type { Writing } from "./writing.ts";

/** Evidence as it is written: `ds.3`, `[ds.3, xa.1]` or `{per, not, qualifies, inferred}`. */
export type WrittenEvidence = WrittenPassage | WrittenPassage[] | EvidenceKeys;
type WrittenPassage = string | { per?: string; not?: string; qualifies?: string; inferred: true };

export interface EvidenceKeys {
  per?: WrittenPassage | WrittenPassage[];
  not?: WrittenPassage | WrittenPassage[];
  qualifies?: WrittenPassage | WrittenPassage[];
  inferred?: true;
}

const keyOf = { supports: "per", denies: "not", qualifies: "qualifies" } as const;

/** The claims about one fact or one value as the keys of a block or a line. */
export function evidenceKeysFor(claims: readonly ClaimFact[], writing: Writing): EvidenceKeys {
  const rows = claims.map((claim) => ({
    key: keyOf[claim.stance],
    passage: `${claim.source.slice(writing.dossier.id.length + 1)}.${claim.passage}`,
    ours: isOurs(claim, writing),
  }));
  const all = rows.length > 0 && rows.every(({ ours }) => ours);
  const keys: EvidenceKeys = {};
  for (const key of ["per", "not", "qualifies"] as const) {
    const written = rows
      .filter((row) => row.key === key)
      .toSorted((a, b) => (a.passage < b.passage ? -1 : 1))
      .map(
        ({ passage, ours }): WrittenPassage =>
          ours && !all ? { [key]: passage, inferred: true } : passage,
      );
    const [first] = written;
    if (first === undefined) continue;
    keys[key] = written.length === 1 && typeof first === "string" ? first : written;
  }
  return all ? { ...keys, inferred: true } : keys;
}

/** The shortest way to write evidence where only evidence can stand. */
export function shortened(keys: EvidenceKeys): WrittenEvidence {
  return keys.per !== undefined && Object.keys(keys).length === 1 ? keys.per : keys;
}

/** Whether two sets of claims rest on the same passages in the same way. */
export function restAlike(
  a: readonly ClaimFact[],
  b: readonly ClaimFact[],
  writing: Writing,
): boolean {
  const said = (claims: readonly ClaimFact[]) =>
    claims
      .map((one) => `${one.stance} ${one.source}.${one.passage} ${isOurs(one, writing)}`)
      .sort()
      .join();
  return said(a) === said(b);
}

// Marked by its passage, or a day counted from another fact: then it need not be said again.
function isOurs(claim: ClaimFact, { passages }: Writing): boolean {
  if (!claim.inferred || passages.get(passageKey(claim.source, claim.passage))?.inferred)
    return false;
  return !(claim.value !== null && dayFields.has(claim.field) && !parseEdtf(claim.value).ok);
}
