import type { CitedClaim } from "../../../model/claim.ts";

/** The claims that a column says itself first, then those of others: no side is quoted by another's mouth. */
export function ownFirst(
  ids: readonly string[],
  members: readonly string[],
  claim: (id: string) => CitedClaim | undefined,
): string[] {
  const isOwn = (id: string) => {
    const { origin, speaker, speakerFor, publisher } = claim(id) ?? {};
    return [origin, speaker, speakerFor, publisher].some((one) => one && members.includes(one));
  };
  const byOrigin = (id: string) => members.includes(claim(id)?.origin ?? "");
  const rank = (id: string) => (byOrigin(id) ? 0 : isOwn(id) ? 1 : 2);
  return ids.toSorted((a, b) => rank(a) - rank(b));
}
