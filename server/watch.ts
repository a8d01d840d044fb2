import { existsSync, watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CannotStart } from "./errors.ts";
import type { Store } from "./load/open.ts";
import { answerRequest } from "./load/requests.ts";
import { loadSeed } from "./load/seed.ts";

/** Editors save in several writes: this long without another, and a save is over, ms. */
const calm = 150;

export interface Watching {
  /** Watches no more; what is being loaded is loaded first. */
  close(): Promise<void>;
}

/**
 * Loads the dossiers of a folder, and again whenever one of its files is saved, and says what is wrong.
 * The folder is that of the seed, one of dossiers, or one dossier's own.
 *
 * @throws CannotStart when there is no such folder
 */
export async function watchDossiers(
  store: Store,
  { folder, seed, say, changed }: WatchOptions,
): Promise<Watching> {
  if (!existsSync(folder)) throw new CannotStart(`There is no folder ${folder} to watch.`);
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  const isSeed = resolve(folder) === resolve(seed);

  async function loadAgain() {
    try {
      const lines = await (isSeed ? loadAllSeed : loadOwn)(store, folder);
      // Most of what is saved together has not changed.
      for (const line of lines) if (!line.endsWith(": unchanged")) say(line);
      await changed();
    } catch (error) {
      // A database away for a moment must not end the watching.
      say((error as Error).message);
    }
  }

  // The seed has been loaded at the start.
  if (!isSeed) await loadAgain();
  const watcher = watch(folder, { recursive: true }, (_event, name) => {
    if (name !== null && !/\.ya?ml$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(loadAgain);
    }, calm);
  });
  return {
    async close() {
      watcher.close();
      clearTimeout(timer);
      await last;
    },
  };
}

export interface WatchOptions {
  folder: string;
  /** Folder of the dossiers that come with Parley: what is gone from it is unloaded. */
  seed: string;
  say: (line: string) => void;
  /** Told after each load. */
  changed: () => Promise<unknown>;
}

/** Dossiers of somebody's own: what is gone from disk stays loaded. */
async function loadOwn(store: Store, folder: string): Promise<string[]> {
  const folders = await dossiersIn(folder);
  return folders.length === 0 ? [] : (await answerRequest(store, { do: "load", folders })).lines;
}

async function loadAllSeed(store: Store, folder: string): Promise<string[]> {
  const { outcomes, problems } = await loadSeed(store, folder);
  return [...problems, ...outcomes.map(({ dossier, outcome }) => `${dossier}: ${outcome}`)];
}

async function dossiersIn(folder: string): Promise<string[]> {
  if (existsSync(join(folder, "dossier.yaml"))) return [folder];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .filter((own) => existsSync(join(own, "dossier.yaml")))
    .sort();
}
