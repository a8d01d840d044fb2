import type { Current } from "./current.ts";
import { nearMisses } from "./dossier/near.ts";
import type { Engine } from "./engine/engine.ts";
import { NotFound } from "./errors.ts";
import type { Layouts } from "./layout/layouts.ts";
import { inMemory } from "./load/memory.ts";
import { keepFew } from "./revisions/few.ts";
import type { Entry } from "./revisions/history.ts";
import type { Revisions } from "./revisions/revisions.ts";
import type { Store } from "./routes/reading.ts";
import { openSearch } from "./search/indexes.ts";

/** Old revisions held in memory at once. */
const most = 2;

export interface Stores {
  /**
   * Lets `work` read the store as it is now, or as it was at a revision: its hash, or the beginning
   * of it. What `work` is handed stays open until it is done; it is one revision throughout.
   *
   * @throws NotFound with near ones when no revision, or more than one, begins so
   * @throws StoreUnusable for an old revision where the embedded engine does not run
   */
  read<Made>(asked: string | undefined, work: (store: Store) => Promise<Made>): Promise<Made>;
  close(): Promise<void>;
}

/** The store now, and a few of its old revisions, whichever engine serves. */
export function openStores(needs: {
  engine: Engine;
  layouts: Layouts;
  revisions: Revisions;
  current: Current;
}): Stores {
  const { engine, layouts, revisions, current } = needs;
  const now = { engine, layouts, searches: openSearch(), revisions };

  const past = keepFew<Store>({
    most,
    async open(revision) {
      const entry = (await revisions.history()).findLast((one) => one.revision === revision)!;
      return {
        engine: await storeOf(entry, revisions),
        // What is drawn today stays where it is.
        layouts: layouts.aside(),
        searches: openSearch(),
        revisions,
        revision,
      };
    },
    close: (store) => store.engine.close(),
  });

  return {
    async read(asked, work) {
      if (asked === undefined)
        return await current.steady((revision) => work({ ...now, revision }));
      const revision = await wholeHash(asked, await current.revision(), revisions);
      // The store may change while it is read: what was now is then a revision of before.
      const made = await current.steady(async (at) =>
        at === revision ? { of: await work({ ...now, revision }) } : null,
      );
      return made ? made.of : await past.use(revision, work);
    },
    close: past.close,
  };
}

/** The revision that begins so: of the store now, or of its log. */
export async function wholeHash(
  beginning: string,
  now: string,
  revisions: Revisions,
): Promise<string> {
  const known = [...new Set([now, ...(await revisions.history()).map((one) => one.revision)])];
  const found = known.filter((one) => one.startsWith(beginning));
  if (found.length === 1) return found[0]!;
  if (found.length > 1) {
    throw new NotFound(`${found.length} revisions begin with ${beginning}.`, found.slice(0, 3));
  }
  const alike = nearMisses(
    beginning,
    known.map((one) => one.slice(0, beginning.length)),
  );
  const near = known.filter((one) => alike.includes(one.slice(0, beginning.length)));
  const offered = near.length > 0 ? near : [...new Set([now, ...known.toReversed()])];
  throw new NotFound(`There is no revision ${beginning}.`, offered.slice(0, 3));
}

async function storeOf({ held, revision }: Entry, revisions: Revisions): Promise<Engine> {
  const dossiers = await Promise.all(
    held.map(async ({ id, revision: hash }) => {
      try {
        return await revisions.snapshot(hash);
      } catch {
        throw new NotFound(
          `The revision ${revision} cannot be shown: the snapshot of ${id} (${hash}) is gone.`,
        );
      }
    }),
  );
  const origins = new Map(held.map(({ id, origin }) => [id, origin]));
  return await inMemory(dossiers, (id) => ({ origin: origins.get(id)!, files: null }));
}
