import type { Engine } from "../engine/engine.ts";
import { ask } from "../queries/query.ts";
import { searchClaims, searchEntities, searchSources } from "../queries/search.ts";
import { indexOf, type SearchIndex } from "./search-index.ts";

export interface SearchIndexes {
  /** The index of the store at a revision; made when it is first asked for, and kept until the next. */
  at(revision: string, engine: Engine): Promise<SearchIndex>;
}

export function openSearch(): SearchIndexes {
  let kept: { revision: string; index: Promise<SearchIndex> } | null = null;
  return {
    at(revision, engine) {
      if (kept?.revision === revision) return kept.index;
      const made = { revision, index: readIndex(engine) };
      kept = made;
      // What failed is tried again by the next who asks.
      made.index.catch(() => {
        if (kept === made) kept = null;
      });
      return made.index;
    },
  };
}

async function readIndex(engine: Engine): Promise<SearchIndex> {
  const [entities, claims, sources] = await Promise.all([
    ask(engine, searchEntities, {}),
    ask(engine, searchClaims, {}),
    ask(engine, searchSources, {}),
  ]);
  return indexOf({ entities, claims, sources });
}
