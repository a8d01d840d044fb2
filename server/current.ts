import type { Engine } from "./engine/engine.ts";
import { EngineUnavailable } from "./errors.ts";
import { ask } from "./queries/query.ts";
import { storeHead } from "./queries/store.ts";

/** The revision of a store that nothing was ever loaded into. */
export const emptyRevision = "";

/** How long a revision once read is taken for granted, ms. */
const freshFor = 1_000;
/** How long a reader waits to hear whether the database is back, ms. */
const patience = 2_000;

export interface Current {
  /**
   * The store's revision, at most a second old.
   * @throws EngineUnavailable when the database does not say within two seconds
   */
  revision(): Promise<string>;
  /** Reads it now, after a load. */
  check(): Promise<string>;
  /** What `work` makes of one revision: begun again when the store has changed meanwhile. */
  steady<Made>(work: (revision: string) => Promise<Made>): Promise<Made>;
}

/**
 * Which revision the store is at. Others may load into a Neo4j that we serve, so it is asked again and
 * again; `changed` hears of it. Readers who come while the database is away share one question.
 */
export function watchRevision(engine: Engine, changed: () => void): Current {
  let known: string | null = null;
  let readAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<string> | null = null;
  let begun = 0;
  let newest = 0;

  async function read(): Promise<string> {
    const order = ++begun;
    const [head] = await ask(engine, storeHead, {});
    const revision = head?.revision ?? emptyRevision;
    // One that was begun earlier may come later, and knows less.
    if (order < newest) return known!;
    newest = order;
    readAt = performance.now();
    if (known !== null && known !== revision) changed();
    known = revision;
    return revision;
  }

  async function shared(): Promise<string> {
    asking ??= read().finally(() => {
      asking = null;
    });
    return await asking;
  }

  async function revision(): Promise<string> {
    if (known !== null && performance.now() - readAt < freshFor) return known;
    return await within(patience, shared());
  }

  return {
    revision,
    check: read,
    async steady(work) {
      for (let tries = 0; tries < 3; tries++) {
        const before = await revision();
        const made = await work(before);
        if ((await read()) === before) return made;
      }
      throw new EngineUnavailable("the store changed three times while an answer was made");
    },
  };
}

async function within<Value>(ms: number, value: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new EngineUnavailable("the database does not say which revision it is at");
    timer = setTimeout(() => reject(error), ms);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
    // Nobody may be waiting for it any more when it fails.
    value.catch(() => {});
  }
}
