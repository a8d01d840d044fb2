import type { DossierChange, FactChange } from "../../../model/revision.ts";
import type { Words } from "../../messages/words.tsx";

/** "gaza-ceasefire updated". */
export function changeInWords({ dossier, before, after }: DossierChange, { say }: Words): string {
  const became = before === null ? "loaded" : after === null ? "unloaded" : "updated";
  return say(`revisions.${became}`, { dossier });
}

/** One line of a change: a value of a field, or a property of the thing itself. */
export interface ChangedLine {
  is: "value" | "property";
  field: string;
  before: string | null;
  after: string | null;
}

/**
 * What is told of a change. Of a claim: the value it is about under that field's own name, the page,
 * and how it stands where that is not the plain case, that it supports and is not our reading.
 */
export function linesOf({ is, fields }: Pick<FactChange, "is" | "fields">): ChangedLine[] {
  const all = fields.map(({ name: field, before, after }): ChangedLine => {
    return { is: "property", field, before, after };
  });
  if (is !== "claim") return all;
  const about = all.find(({ field }) => field === "field");
  const field = about?.after ?? about?.before ?? "";
  return all.flatMap((line): ChangedLine[] => {
    const said = [line.before, line.after];
    if (line.field === "value") return [{ ...line, is: "value", field }];
    if (line.field === "field" || line.field === "passage") return [];
    const plain = { inferred: "false", stance: "supports" }[line.field];
    return plain === undefined || said.some((one) => one !== null && one !== plain) ? [line] : [];
  });
}
