import type { DossierChange } from "../../../model/revision.ts";
import type { Words } from "../../messages/words.tsx";

/** "gaza-ceasefire updated". */
export function changeInWords({ dossier, before, after }: DossierChange, { say }: Words): string {
  const became = before === null ? "loaded" : after === null ? "unloaded" : "updated";
  return say(`revisions.${became}`, { dossier });
}
