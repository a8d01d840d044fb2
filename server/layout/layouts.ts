import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { type Places, place, type Union } from "./place.ts";

/** Raised when places mean something else; kept ones of another format are made anew. */
const format = 2;

const KeptPlaces = z.object({
  format: z.literal(format),
  places: z.record(z.string(), z.tuple([z.number(), z.number()])),
});

export interface Layouts {
  /** The places of a process's union at a revision of the store. Kept, in memory and on disk. */
  of(process: string, revision: string, readUnion: () => Promise<Union>): Promise<Places>;
  /** Layouts of an older union: what is kept is where it is, the rest is placed and not kept. */
  aside(): Layouts;
  /** Forgets the places of a process, or of all: `parley layout --anew`. */
  forget(process?: string): Promise<void>;
}

/** Layouts in a folder, one file a process. */
export function openLayouts(folder: string): Layouts {
  return layoutsIn(folder, { keeping: true });
}

function layoutsIn(folder: string, { keeping }: { keeping: boolean }): Layouts {
  const fileOf = (process: string) => join(folder, `${process}.json`);
  const inMemory = new Map<string, { revision: string; places: Promise<Places> }>();

  async function bring(process: string, readUnion: () => Promise<Union>): Promise<Places> {
    const union = await readUnion();
    const before = await readKept(fileOf(process));
    const settled = union.nodes.every(({ id }) => before[id]);
    const places = settled
      ? Object.fromEntries(union.nodes.map(({ id }) => [id, before[id]!]))
      : place(union, before);
    if (!settled && keeping) await writeKept(fileOf(process), places);
    return places;
  }

  return {
    of(process, revision, readUnion) {
      const known = inMemory.get(process);
      if (known?.revision === revision) return known.places;
      const places = bring(process, readUnion);
      inMemory.set(process, { revision, places });
      // What failed is tried again by the next who asks.
      places.catch(() => {
        if (inMemory.get(process)?.places === places) inMemory.delete(process);
      });
      return places;
    },

    aside: () => layoutsIn(folder, { keeping: false }),

    async forget(process) {
      if (process === undefined) inMemory.clear();
      else inMemory.delete(process);
      await rm(process === undefined ? folder : fileOf(process), { recursive: true, force: true });
    },
  };
}

async function readKept(file: string): Promise<Places> {
  try {
    return KeptPlaces.parse(JSON.parse(await readFile(file, "utf8"))).places;
  } catch {
    // Not there, cut off or of another format: a layout can always be made anew.
    return {};
  }
}

/** Beside it, then swapped in: a reader sees the old places or the new, never half of them. */
async function writeKept(file: string, places: Places): Promise<void> {
  await mkdir(join(file, ".."), { recursive: true });
  const draft = `${file}.${process.pid}.new`;
  await writeFile(draft, JSON.stringify({ format, places }));
  await rename(draft, file);
}
