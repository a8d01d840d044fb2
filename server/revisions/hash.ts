import { createHash } from "node:crypto";

export { canonical, revisionOf } from "../dossier/canonical.ts";

/** The store's revision: the hash of its (dossier, revision) pairs, sorted; hex. */
export function storeRevisionOf(dossiers: readonly { id: string; revision: string }[]): string {
  const pairs = dossiers.map(({ id, revision }) => [id, revision]).sort();
  return createHash("sha256").update(JSON.stringify(pairs)).digest("hex");
}
