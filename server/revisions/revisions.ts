import { appendFile, mkdir, open, readFile, rename, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Dossier } from "../../model/fact.ts";
import { revisionOf, storeRevisionOf } from "./hash.ts";
import { type Entry, type HeldRevision, historyOf, RevisionLine } from "./history.ts";

export interface Revisions {
  /** Writes the dossier's snapshot, unless it is there. Done before the transaction that needs it. */
  keep(dossier: Dossier): Promise<void>;
  /** Brings the log up to what the store holds, after a transaction or after a crash. */
  settle(held: HeldRevision[], why?: Why): Promise<void>;
  /** The store's revisions, oldest first. */
  history(): Promise<Entry[]>;
  /** The newest revision of each dossier that the log has as loaded. */
  newest(): Promise<RevisionLine[]>;
  /** Hash of the files of each dossier of the seed that going back unloaded, by its id. */
  setAside(): Promise<Map<string, string>>;
  /** Whether there is a snapshot of a dossier's revision. */
  has(revision: string): Promise<boolean>;
  /** A dossier as it was at a revision. */
  snapshot(hash: string): Promise<Dossier>;
}

/** Why the store changed, where it was not just loaded into. */
export interface Why {
  /** The store's revision that was gone back to. */
  back: string;
  /** Hash of the files of each dossier of the seed that this changes: they are set aside. */
  files: Record<string, string>;
}

/** Snapshots `revisions/<hash>.json.gz` and the append-only log `revisions/log.jsonl` of a data folder. */
export function openRevisions(data: string, now: () => Date = () => new Date()): Revisions {
  const folder = path.join(data, "revisions");
  const log = path.join(folder, "log.jsonl");
  const fileOf = (hash: string) => path.join(folder, `${hash}.json.gz`);

  /** The last line of each dossier. */
  async function last(): Promise<RevisionLine[]> {
    return [...new Map((await readLog(log)).map((line) => [line.dossier, line])).values()];
  }
  const newest = async () => (await last()).filter(({ hash }) => hash !== null);

  return {
    newest,
    async setAside() {
      const gone = (await last()).filter(({ hash, files }) => hash === null && files);
      return new Map(gone.map(({ dossier, files }) => [dossier, files!]));
    },
    has: (revision) => isThere(fileOf(revision)),
    async keep(dossier) {
      const file = fileOf(revisionOf(dossier));
      if (await isThere(file)) return;
      await mkdir(folder, { recursive: true });
      await writeWhole(file, await promisify(gzip)(JSON.stringify(dossier)));
    },
    async history() {
      return historyOf(await readLog(log));
    },
    async settle(held, why) {
      const before = new Map((await newest()).map((line) => [line.dossier, line]));
      const at = now().toISOString();
      const store = storeRevisionOf(held);
      const told = (id: string) => {
        const files = why?.files[id];
        return { store, ...(why && { back: why.back }), ...(files && { files }) };
      };
      const lines: RevisionLine[] = [];
      for (const { id, revision, origin } of held) {
        const line = before.get(id);
        before.delete(id);
        const parent = line?.hash ?? null;
        if (parent === revision && line?.origin === origin) continue;
        const note = parent === null ? "loaded" : "updated";
        lines.push({ at, dossier: id, hash: revision, parent, origin, note, ...told(id) });
      }
      for (const { dossier, hash, origin } of before.values()) {
        const note = "unloaded";
        lines.push({ at, dossier, hash: null, parent: hash, origin, note, ...told(dossier) });
      }
      if (lines.length === 0) return;
      await mkdir(folder, { recursive: true });
      const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
      await appendFile(log, ((await readText(log)).endsWith("\n") ? "" : "\n") + text);
    },
    async snapshot(hash) {
      return JSON.parse(String(await promisify(gunzip)(await readFile(fileOf(hash))))) as Dossier;
    },
  };
}

/** A line cut off by a crash tells of nothing that the store does not know: it is passed over. */
async function readLog(file: string): Promise<RevisionLine[]> {
  return (await readText(file)).split("\n").flatMap((line) => {
    try {
      return [RevisionLine.parse(JSON.parse(line))];
    } catch {
      return [];
    }
  });
}

async function readText(file: string): Promise<string> {
  return await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "\n";
    throw error;
  });
}

/** Written beside, made sure of, then renamed: a reader finds all of it or nothing. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const beside = `${file}.${process.pid}.new`;
  const handle = await open(beside, "w");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file);
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
