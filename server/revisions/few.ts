/** Things that are costly to open and to hold: a few are kept, the least used goes. */
export interface Few<Thing> {
  /** Opens it unless it is held; it stays open until `work` is done, whoever else comes. */
  use<Made>(key: string, work: (thing: Thing) => Promise<Made>): Promise<Made>;
  close(): Promise<void>;
}

interface Held<Thing> {
  thing: Promise<Thing>;
  users: number;
  /** Nobody can come to it any more: it closes when its last user leaves. */
  gone: boolean;
}

export function keepFew<Thing>(how: {
  most: number;
  open: (key: string) => Promise<Thing>;
  close: (thing: Thing) => Promise<void>;
}): Few<Thing> {
  // A Map keeps the order of insertion: what is used is put in again, so the first is least used.
  const kept = new Map<string, Held<Thing>>();
  let last: Promise<unknown> = Promise.resolve();

  async function leave(held: Held<Thing>) {
    if (!held.gone || held.users > 0) return;
    await held.thing.then(how.close, () => {});
  }

  /** One after the other: many who ask for many must not fill the memory. */
  function opened(key: string): Held<Thing> {
    const before = last;
    const thing = before.then(() => how.open(key));
    last = thing.catch(() => {});
    const held = { thing, users: 0, gone: false };
    // What failed is tried again by the next who asks.
    thing.catch(() => {
      if (kept.get(key) === held) kept.delete(key);
    });
    return held;
  }

  async function letGo(key: string, held: Held<Thing>) {
    kept.delete(key);
    held.gone = true;
    await leave(held);
  }

  return {
    async use(key, work) {
      const held = kept.get(key) ?? opened(key);
      held.users++;
      kept.delete(key);
      kept.set(key, held);
      for (const [oldest, other] of kept) {
        if (kept.size <= how.most) break;
        await letGo(oldest, other);
      }
      try {
        return await work(await held.thing);
      } finally {
        held.users--;
        await leave(held);
      }
    },
    async close() {
      await Promise.all([...kept].map(([key, held]) => letGo(key, held)));
    },
  };
}
