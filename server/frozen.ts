import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { NoRoom } from "./errors.ts";

/** Pages kept as their bytes were when they were made, each under their SHA-256. */
export interface Frozen {
  /** The hash of what was frozen for a question; null when nothing was. */
  found(question: string): Promise<string | null>;
  /**
   * Keeps a page for a question, for good.
   * @throws NoRoom when it would take more disk than it may
   */
  keep(question: string, page: string): Promise<string>;
  /** The bytes of a page; null when there is none of that hash. */
  read(hash: string): Promise<Buffer | null>;
}

/** In a folder of the data, at most so many bytes together. Nothing in it is ever deleted or written again. */
export function openFrozen(folder: string, mostBytes: number): Frozen {
  const pageOf = (hash: string) => join(folder, `${hash}.html.gz`);
  const askedOf = (question: string) => join(folder, "asked", sha256(question));
  // One after the other, so that two together do not pass the limit that each alone keeps.
  let last: Promise<unknown> = Promise.resolve();
  let taken: number | null = null;

  async function write(question: string, page: string): Promise<string> {
    const hash = sha256(page);
    const packed = await promisify(gzip)(page, { level: 9 });
    taken ??= await sizeOf(folder);
    const there = await readFile(pageOf(hash)).catch(() => null);
    if (!there && taken + packed.length > mostBytes) throw new NoRoom(roomSaid(mostBytes));
    await mkdir(join(folder, "asked"), { recursive: true });
    if (!there) {
      await writeWhole(pageOf(hash), packed);
      taken += packed.length;
    }
    await writeWhole(askedOf(question), Buffer.from(hash));
    return hash;
  }

  return {
    async found(question) {
      const hash = await readFile(askedOf(question), "utf8").catch(() => null);
      return hash !== null && /^[0-9a-f]{64}$/.test(hash) ? hash : null;
    },
    async keep(question, page) {
      const kept = last.then(() => write(question, page));
      last = kept.catch(() => {});
      return await kept;
    },
    async read(hash) {
      const packed = await readFile(pageOf(hash)).catch(() => null);
      return packed && (await promisify(gunzip)(packed));
    },
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function roomSaid(most: number): string {
  const megabytes = Math.floor(most / 1024 / 1024);
  return `The ${megabytes} MB that frozen embeds may take here are full. Embed it live, or ask whoever runs this Parley to raise EMBED_FROZEN_MB.`;
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Beside it, then swapped in: a reader finds all of it or nothing. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const beside = `${file}.${process.pid}.new`;
  await writeFile(beside, bytes);
  await rename(beside, file);
}
