import path from "node:path";
import { dossierFormat } from "../../model/dossier.ts";
import type { Dossier, Problem } from "../../model/fact.ts";
import type { KindName } from "../../model/kinds.ts";
import { readBlock } from "./block.ts";
import { checkFacts } from "./check.ts";
import { indexBlocks, makeProcess, readPublisher, refuseLookAlikes } from "./entities.ts";
import { type DossierFile, filesOf, inOrder, isStory } from "./files.ts";
import { type Head, readHead } from "./head.ts";
import { readJoined } from "./joined.ts";
import { readLinks } from "./links.ts";
import { mapIn, refuseOthers } from "./plain.ts";
import { gatherProblems, inFileOrder, type Problems } from "./problems.ts";
import { type Reader, startReader } from "./reader.ts";
import { type Block, sectionKeys } from "./sections.ts";
import { readFollows, readSource } from "./sources.ts";
import { readStory } from "./stories/read.ts";
import { relationsUsed } from "./stories/used.ts";
import { isEmpty, type MapTree, type Place } from "./tree.ts";
import { readUsed } from "./used.ts";
import { readYaml } from "./yaml.ts";

export interface ReadOptions {
  /** Entities of a dossier that lies in no folder beside this one: id → kind; null where there is none. */
  lookUp?: (dossier: string) => Promise<ReadonlyMap<string, KindName> | null>;
  /** Reads its facts alone. */
  withoutStories?: true;
}

export interface ReadDossier {
  /** Null when any problem is an error. */
  dossier: Dossier | null;
  /** In the order of the files; warnings among them. */
  problems: Problem[];
  /** Every entity that the dossier may name, its own among them. */
  entities: Map<string, { kind: KindName; dossier: string }>;
  /** Where each fact was written, by its id, and a text of ours in it by "id field". */
  places: ReadonlyMap<string, Place>;
}

/**
 * Reads a dossier whole and checks it, from its folder or from files in hand. Never throws for what
 * an author wrote: every problem is said at once, each with its place.
 */
export async function readDossier(
  from: string | DossierFile[],
  options: ReadOptions = {},
): Promise<ReadDossier> {
  const problems = gatherProblems();
  const folder = typeof from === "string" ? from : "";
  const files = typeof from === "string" ? await filesOf(from, problems) : sorted(from);
  const unread = problems.all.length > 0;
  const [own, told] = parted(files ?? [], folder);
  const roots = rootsOf(own, problems);
  if (!files)
    return { dossier: null, problems: problems.all, entities: new Map(), places: new Map() };
  const head = readHead(roots, folder, problems);
  const reader = startReader(head.id, problems, unread || roots.length < own.length);
  await readUsed(head, folder, reader, options.lookUp);
  readFacts(head, roots, reader);
  const stories = options.withoutStories ? [] : rootsOf(told, problems);
  const relations = stories.length > 0 ? await relationsUsed(head, folder) : null;
  for (const story of stories) readStory(story, { ...head, relations }, reader);
  checkFacts(reader);
  const { id, name, process, clock, terms, uses } = head;
  const dossier: Dossier = {
    id,
    ...(process === null && name !== null ? { name } : {}),
    process,
    format: dossierFormat,
    clock,
    terms,
    uses: uses.map(({ text }) => text),
    facts: reader.facts,
  };
  const wrong = problems.all.some(({ severity }) => severity === "error");
  const entities = new Map(
    [...reader.entities].map(([id, { kind, dossier }]) => [id, { kind, dossier }]),
  );
  return {
    dossier: wrong ? null : dossier,
    problems: inFileOrder(problems.all),
    entities,
    places: reader.sites,
  };
}

interface Root {
  path: string;
  root: MapTree;
}

function sorted(files: DossierFile[]): DossierFile[] {
  const order = inOrder(files.map((file) => file.path));
  return files.toSorted((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
}

function parted(files: DossierFile[], folder: string): [own: DossierFile[], told: DossierFile[]] {
  const isTold = (file: DossierFile) => isStory(file, folder);
  return [files.filter((file) => !isTold(file)), files.filter(isTold)];
}

function rootsOf(files: DossierFile[], problems: Problems): Root[] {
  return files.flatMap((file) => {
    const tree = readYaml(file.path, file.text, problems);
    const root = tree && mapIn(tree, "the file", problems);
    return root ? [{ path: file.path, root }] : [];
  });
}

// Everything that can be named is taken down before anything that names is read.
function readFacts(head: Head, files: Root[], reader: Reader): void {
  const roots = files.map(({ root }) => root);
  for (const { path: file, root } of files)
    if (path.basename(file) !== "dossier.yaml") refuseOthers(root, sectionKeys, "a file", reader);
  for (const { entries } of roots)
    for (const { key, value } of entries)
      if (sectionKeys.includes(key) && key !== "links" && !isEmpty(value))
        mapIn(value, key, reader);
  const entriesOf = (key: string) =>
    roots.flatMap((root) => {
      const section = root.entries.find((entry) => entry.key === key)?.value;
      return section?.is === "map" ? section.entries : [];
    });
  for (const entry of entriesOf("publishers")) readPublisher(entry, reader);
  makeProcess(head, reader, roots);
  const blocks: Block[] = roots.flatMap((root) => indexBlocks(root, reader));
  refuseLookAlikes(reader);
  for (const entry of entriesOf("sources")) readSource(entry, reader);
  for (const entry of entriesOf("sources")) readFollows(entry, reader);
  for (const block of blocks) readBlock(block, reader);
  keepClock(head, reader);
  for (const block of blocks) readJoined(block, reader);
  for (const root of roots) readLinks(root, reader);
}

// A process that has a block of its own takes its clock from dossier.yaml all the same.
function keepClock(head: Head, reader: Reader): void {
  for (const fact of reader.facts)
    if (fact.is === "entity" && fact.id === head.process && fact.kind === "Process")
      fact.properties.clock ??= head.clock;
}
