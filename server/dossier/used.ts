import path from "node:path";
import type { KindName } from "../../model/kinds.ts";
import { indexBlocks, makeProcess, readPublisher } from "./entities.ts";
import { filesOf } from "./files.ts";
import type { Head } from "./head.ts";
import { readHead } from "./head.ts";
import { gatherProblems } from "./problems.ts";
import { type Reader, startReader } from "./reader.ts";
import type { TextTree } from "./tree.ts";
import { readYaml } from "./yaml.ts";

type LookUp = (dossier: string) => Promise<ReadonlyMap<string, KindName> | null>;

/** Makes visible what the used dossiers have: from the folders beside this one, else by look-up. */
export async function readUsed(head: Head, folder: string, reader: Reader, lookUp?: LookUp) {
  for (const use of head.uses) {
    if (use.text === head.id) {
      reader.refuse(use.at, "the dossier uses itself", "another dossier", "take it out");
      continue;
    }
    const beside = folder ? await indexOf(path.join(path.resolve(folder), "..", use.text)) : null;
    if (beside && beside.dossier !== use.text) refuseOther(use, beside.dossier, reader);
    else if (beside) for (const [id, visible] of beside.entities) add(id, visible, use, reader);
    else await addFromStore(use, reader, lookUp);
  }
}

async function addFromStore(use: TextTree, reader: Reader, lookUp?: LookUp): Promise<void> {
  const found = (await lookUp?.(use.text)) ?? null;
  if (!found) {
    // What is named of it cannot be told from what is nowhere.
    reader.partial = true;
    const expected = "a folder beside this one, or a dossier that is loaded";
    reader.refuse(
      use.at,
      `there is no dossier "${use.text}"`,
      expected,
      "load it first, or take it out",
    );
    return;
  }
  for (const [id, kind] of found)
    add(id, { kind, dossier: use.text, name: null, at: null, made: false }, use, reader);
}

function add(
  id: string,
  visible: Reader["entities"] extends Map<string, infer V> ? V : never,
  use: TextTree,
  reader: Reader,
) {
  const before = reader.entities.get(id);
  if (!before) reader.entities.set(id, visible);
  else if (before.dossier !== visible.dossier)
    reader.refuse(
      use.at,
      `"${id}" stands in ${before.dossier} and in ${visible.dossier}`,
      "an id of its own in each dossier used",
      "take it out of one",
    );
}

function refuseOther(use: TextTree, id: string, reader: Reader): void {
  const mend = "name the folder as the dossier";
  reader.refuse(use.at, `the folder ${use.text} holds the dossier "${id}"`, `"${use.text}"`, mend);
}

// Its own problems are said when it is checked itself.
async function indexOf(folder: string): Promise<Reader | null> {
  const problems = gatherProblems();
  const files = await filesOf(folder, problems);
  const roots = (files ?? []).flatMap(({ path, text }) => {
    const root = readYaml(path, text, problems);
    return root?.is === "map" ? [{ path, root }] : [];
  });
  if (!files || roots.length === 0) return null;
  const head = readHead(roots, folder, problems);
  const index = startReader(head.id);
  for (const { root } of roots)
    for (const { key, value } of root.entries)
      if (key === "publishers" && value.is === "map")
        for (const entry of value.entries) readPublisher(entry, index);
  const maps = roots.map(({ root }) => root);
  makeProcess(head, index, maps);
  for (const root of maps) indexBlocks(root, index);
  // What a used dossier only adds to is not its own.
  for (const [id, { name, made, kind }] of index.entities)
    if (!made && name === null && !nameless.has(kind)) index.entities.delete(id);
  return index;
}

const nameless = new Set<KindName>(["Provision", "Figure", "Condition", "Assessment"]);
