import type { CitedClaim } from "../../model/claim.ts";

/** Claims called by source and passage, as the dossier calls them: "h.1, c.4". */
export function saysOf(claims: readonly CitedClaim[]): (ids: readonly string[]) => string {
  const names = new Map(
    claims.map(({ id, source, passage }): [string, string] => [
      id,
      `${source.replace(/^[^.]+\./, "")}.${passage}`,
    ]),
  );
  return (ids) => [...new Set(ids.map((id) => names.get(id) ?? id))].sort().join(", ");
}
