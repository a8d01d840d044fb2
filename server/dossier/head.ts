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

/** Reads what dossier.yaml says of the dossier; what it does not say is made up, and said. */
export function readHead(
  files: { path: string; root: MapTree }[],
  folder: string,
  problems: Problems,
): Head {
  const file = files.find((one) => path.basename(one.path) === "dossier.yaml");
  if (!file) {
    const at = { file: path.join(folder, "dossier.yaml"), line: 1, column: 1 };
    problems.refuse(
      at,
      "there is no dossier.yaml",
      "a file that says what the dossier is",
      "write one: parley new shows how",
    );
    return { ...unread, id: fallback(folder), at };
  }
  refuseOthers(file.root, [...headKeys, ...sectionKeys], "dossier.yaml", problems);
  return headIn(file.root, fallback(folder), problems);
}

const unread = { name: null, process: null, clock: "two" as const, terms: "CC-BY-4.0", uses: [] };

// What the rest is read under when the id cannot be: nothing else need be hidden by that.
function fallback(folder: string): string {
  const name = path.basename(path.resolve(folder));
  return /^[a-z0-9-]+$/.test(name) ? name : "dossier";
}

function headIn(root: MapTree, otherwise: string, problems: Problems): Head {
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
  const isGood = id !== null && isId(id, entryOf(root, "id")!.value.at, problems, "one");
  return {
    id: isGood ? id : otherwise,
    name: nameEntry ? textIn(nameEntry.value, "name", problems) : null,
    process,
    clock: clock === "hindsight" ? "hindsight" : "two",
    terms: text("terms", "CC-BY-4.0") ?? "CC-BY-4.0",
    uses: uses ? textsIn(uses.value, "uses", problems) : [],
    at: processEntry?.value.at ?? root.at,
  };
}
