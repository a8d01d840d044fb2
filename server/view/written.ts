import type { Written } from "../export/view.ts";

/** What each dossier wrote, from two lists that run side by side. */
export function writtenIn({
  dossiers,
  authored,
}: {
  dossiers: string[];
  authored: Omit<Written, "dossier">[];
}): Written[] {
  return authored.map((wrote, at) => ({ dossier: dossiers[at]!, ...wrote }));
}
