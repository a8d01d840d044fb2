import path from "node:path";
import * as z from "zod";
import { type SetFormat, setFormats } from "../../model/api/sets.ts";
import { formatIds } from "../../model/formats.ts";
import type { KindName } from "../../model/kinds.ts";
import { formatProblem } from "../dossier/problems.ts";
import { readDossier } from "../dossier/read.ts";
import { writeDossier } from "../dossier/write.ts";
import { NotFound } from "../errors.ts";
import { adapters } from "../import/index.ts";
import { bringBack } from "./bring-back.ts";
import { giveView } from "./give.ts";
import { giveSet } from "./give-set.ts";
import { headsIn, load, type Put } from "./load.ts";
import type { Store } from "./open.ts";
import { backLines, oneRevisionLines, revisionLines } from "./revision-lines.ts";
import { kindsOf } from "./seed.ts";
import { readHolding } from "./stored-rows.ts";

/** What `parley` asks of the store: of one it opens itself, or of the server that holds it. */
export const StoreRequest = z.discriminatedUnion("do", [
  /** Folders are absolute. */
  z.object({ do: z.literal("load"), folders: z.array(z.string()) }),
  z.object({ do: z.literal("unload"), dossiers: z.array(z.string()) }),
  z.object({ do: z.literal("list") }),
  z.object({ do: z.literal("revisions") }),
  /** Whole, or the beginning of a hash. */
  z.object({ do: z.literal("revision"), hash: z.string() }),
  z.object({ do: z.literal("back"), hash: z.string() }),
  z.object({ do: z.literal("export"), dossier: z.string(), as: z.enum(["yaml", "json"]) }),
  /** Files that views were given away as, loaded back; absolute. */
  z.object({
    do: z.literal("bring back"),
    from: z.enum(adapters.map(({ id }) => id) as [string, ...string[]]),
    files: z.array(z.string()),
    replace: z.boolean(),
  }),
  /** A view, written to a file by whoever holds the store: both see the same disk. */
  z.object({
    do: z.literal("give"),
    format: z.enum(formatIds),
    asked: z.record(z.string(), z.string()),
    publicUrl: z.string().nullable(),
    out: z.string(),
  }),
  /** A story as a set for a class, written to a file likewise. */
  z.object({
    do: z.literal("give set"),
    story: z.string(),
    format: z.enum(Object.keys(setFormats) as [SetFormat, ...SetFormat[]]),
    answers: z.boolean(),
    here: z.string(),
    out: z.string(),
  }),
]);
export type StoreRequest = z.output<typeof StoreRequest>;

export const StoreAnswer = z.object({
  /** Lines for the person who asked. */
  lines: z.array(z.string()),
  /** What was exported, by path inside the dossier's folder. */
  files: z.array(z.object({ path: z.string(), text: z.string() })).default([]),
  ok: z.boolean(),
});
export type StoreAnswer = z.output<typeof StoreAnswer>;

/**
 * Does what is asked. What is wrong with a dossier is an answer, not an error.
 * @throws LoadRefused, NotFound, EngineUnavailable
 */
export async function answerRequest(
  store: Store,
  request: StoreRequest,
  tell: (line: string) => void = () => {},
): Promise<StoreAnswer> {
  if (request.do === "load") return await loadFolders(store, request.folders);
  if (request.do === "unload") return await unload(store, request.dossiers);
  if (request.do === "list") return await list(store);
  if (request.do === "revisions") return await said(revisionLines(store));
  if (request.do === "revision") return await said(oneRevisionLines(store, request.hash));
  if (request.do === "back") return await said(backLines(store, request.hash));
  if (request.do === "bring back") return { ...(await bringBack(store, request)), files: [] };
  if (request.do === "give")
    return { lines: [await giveView(store, request, tell)], files: [], ok: true };
  if (request.do === "give set") return await said(giveSet(store, request).then((line) => [line]));
  return await exportDossier(store, request);
}

/** A hash that names none is told with those that are near. */
async function said(lines: Promise<string[]>): Promise<StoreAnswer> {
  try {
    return { lines: await lines, files: [], ok: true };
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    const near = error.near.length > 0 ? [`Near: ${error.near.join(", ")}`] : [];
    return { lines: [error.message, ...near], files: [], ok: false };
  }
}

async function loadFolders(store: Store, folders: string[]): Promise<StoreAnswer> {
  const lines: string[] = [];
  const put: Put[] = [];
  for (const folder of folders) {
    const lookUp = (id: string) => kindsOf(store, id);
    const { dossier, problems } = await readDossier(folder, { lookUp });
    lines.push(...problems.map(formatProblem));
    if (dossier) put.push({ dossier, origin: "user", files: null });
    else lines.push(`${path.basename(folder)} is not loaded; the store is as it was`);
  }
  if (put.length < folders.length) return { lines, files: [], ok: false };
  const { outcomes, warnings } = await load(store.engine, { put, remove: [] }, store.revisions);
  lines.push(...warnings);
  lines.push(...outcomes.map(({ dossier, outcome }) => `${dossier}: ${outcome}`));
  return { lines, files: [], ok: true };
}

async function unload(store: Store, dossiers: string[]): Promise<StoreAnswer> {
  const held = await headsIn(store.engine);
  for (const id of dossiers) if (!held.some((head) => head.id === id)) throw notHeld(id, held);
  const { outcomes } = await load(store.engine, { put: [], remove: dossiers }, store.revisions);
  const lines = outcomes.map(({ dossier, outcome }) => `${dossier}: ${outcome}`);
  return { lines, files: [], ok: true };
}

async function list(store: Store): Promise<StoreAnswer> {
  const held = await headsIn(store.engine);
  const lines = held.map(
    ({ id, origin, revision, process }) =>
      `${id}  ${origin}  ${revision.slice(0, 12)}  ${process ?? "shared actors"}`,
  );
  return { lines: lines.length > 0 ? lines : ["No dossier is loaded."], files: [], ok: true };
}

async function exportDossier(
  store: Store,
  { dossier: id, as }: StoreRequest & { do: "export" },
): Promise<StoreAnswer> {
  const { dossiers, heads, rows } = await readHolding(store.engine);
  const dossier = dossiers.find((one) => one.id === id);
  if (!dossier) throw notHeld(id, heads);
  if (as === "json") {
    const text = `${JSON.stringify(dossier, null, 2)}\n`;
    return { lines: [], files: [{ path: `${id}.json`, text }], ok: true };
  }
  const kinds = new Map<string, KindName>();
  for (const row of rows) if (row.is === "entity") kinds.set(row.id, row.kind);
  return { lines: [], files: writeDossier(dossier, (entity) => kinds.get(entity)), ok: true };
}

function notHeld(id: string, held: { id: string }[]): NotFound {
  const there = held.map((head) => head.id).join(", ") || "none";
  return new NotFound(`The dossier ${id} is not loaded. Loaded: ${there}.`);
}
