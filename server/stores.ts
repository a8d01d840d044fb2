import type { Current } from "./current.ts";
import type { Engine } from "./engine/engine.ts";
import type { Layouts } from "./layout/layouts.ts";
import { inMemoryAt } from "./load/memory.ts";
import { keepFew } from "./revisions/few.ts";
import { findRevision, wholeHash } from "./revisions/find.ts";
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
  /** The whole hash of a revision that begins so. @throws NotFound with near ones */
  whole(asked: string): Promise<string>;
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
      const entry = await findRevision(revision, revisions);
      return {
        engine: await inMemoryAt(entry, revisions),
        // What is drawn today stays where it is.
        layouts: layouts.aside(),
        searches: openSearch(),
        revisions,
        revision,
      };
    },
    close: (store) => store.engine.close(),
  });

  async function whole(asked: string): Promise<string> {
    const before = (await revisions.history()).map((one) => one.revision).toReversed();
    return wholeHash(asked, [await current.revision(), ...before]);
  }

  return {
    async read(asked, work) {
      if (asked === undefined)
        return await current.steady((revision) => work({ ...now, revision }));
      const revision = await whole(asked);
      // The store may change while it is read: what was now is then a revision of before.
      const made = await current.steady(async (at) =>
        at === revision ? { of: await work({ ...now, revision }) } : null,
      );
      return made ? made.of : await past.use(revision, work);
    },
    whole,
    close: past.close,
  };
}
