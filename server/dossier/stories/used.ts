import path from "node:path";
import type { Head } from "../head.ts";
import { readDossier } from "../read.ts";

/**
 * Ids of the relations of the dossiers that one uses, from the folders beside it; null where one of them
 * lies elsewhere or is not whole, so that what it has cannot be told.
 */
export async function relationsUsed(head: Head, folder: string): Promise<Set<string> | null> {
  if (head.uses.length > 0 && folder === "") return null;
  const ids = new Set<string>();
  for (const { text } of head.uses) {
    if (text === head.id) continue;
    const { dossier } = await readDossier(path.join(path.resolve(folder), "..", text), {
      withoutStories: true,
    });
    if (!dossier) return null;
    for (const fact of dossier.facts) if (fact.is === "relation") ids.add(fact.id);
  }
  return ids;
}
