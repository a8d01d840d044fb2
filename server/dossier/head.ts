import path from "node:path";
import { dossierFormat } from "../../model/dossier.ts";
import { isId } from "./grammar.ts";
import { isOneOf, refuseOthers, textIn, textsIn } from "./plain.ts";
import type { Problems } from "./problems.ts";
import { sectionKeys } from "./sections.ts";
import { entryOf, type MapTree, type Place, type TextTree } from "./tree.ts";

/** The lines of dossier.yaml that are about the dossier itself. */
export interface Head {
  id: string;
  name: string | null;
  process: string | null;
  clock: "two" | "hindsight";
  terms: string;
  uses: TextTree[];
  /** Where the process stands, or the dossier where there is none. */
  at: Place;
}

export const headKeys = ["id", "name", "process", "format", "clock", "terms", "uses"];

/** Reads what dossier.yaml says of the dossier; null when not even its id can be read. */
export function readHead(
  files: { path: string; root: MapTree }[],
  folder: string,
  problems: Problems,
) {
  const file = files.find((one) => path.basename(one.path) === "dossier.yaml");
  if (!file) {
    const at = { file: path.join(folder, "dossier.yaml"), line: 1, column: 1 };
    problems.refuse(
      at,
      "there is no dossier.yaml",
      "a file that says what the dossier is",
      "write one: parley new shows how",
    );
    return null;
  }
  refuseOthers(file.root, [...headKeys, ...sectionKeys], "dossier.yaml", problems);
  return headIn(file.root, problems);
}

function headIn(root: MapTree, problems: Problems): Head | null {
  const text = (key: string, otherwise?: string): string | null => {
    const entry = entryOf(root, key);
    if (entry) return textIn(entry.value, key, problems);
    if (otherwise !== undefined) return otherwise;
    problems.refuse(root.at, `dossier.yaml has no ${key}`, `${key}: and its value`, "write it");
    return null;
  };
  const id = text("id");
  const clock = text("clock", "two");
  const clockEntry = entryOf(root, "clock");
  if (clock !== null && clockEntry)
    isOneOf(clockEntry.value as TextTree, ["two", "hindsight"], "clock", problems);
  const format = text("format");
  if (format !== null && format !== String(dossierFormat))
    problems.refuse(
      entryOf(root, "format")!.value.at,
      `format is ${format}`,
      `${dossierFormat}`,
      "read it with the Parley it was written for",
    );
  const processEntry = entryOf(root, "process");
  const process = processEntry ? textIn(processEntry.value, "process", problems) : null;
  if (process !== null) isId(process, processEntry!.value.at, problems);
  const nameEntry = entryOf(root, "name");
  const uses = entryOf(root, "uses");
  if (id === null || !isId(id, entryOf(root, "id")!.value.at, problems, "one")) return null;
  return {
    id,
    name: nameEntry ? textIn(nameEntry.value, "name", problems) : null,
    process,
    clock: clock === "hindsight" ? "hindsight" : "two",
    terms: text("terms", "CC-BY-4.0") ?? "CC-BY-4.0",
    uses: uses ? textsIn(uses.value, "uses", problems) : [],
    at: processEntry?.value.at ?? root.at,
  };
}
