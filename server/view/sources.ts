import type { Engine } from "../engine/engine.ts";
import type { ViewSource } from "../export/view.ts";
import { ask } from "../queries/query.ts";
import { claimsSources } from "../queries/views.ts";

/** Claims that are asked about at once. */
const atOnce = 20_000;

/** The sources that some claims rest on, by id, and the dossiers they stand in. */
export async function sourcesOf(
  engine: Engine,
  claims: string[],
): Promise<{ sources: Omit<ViewSource, "publisherName">[]; dossiers: Set<string> }> {
  const found = new Map<string, Omit<ViewSource, "publisherName">>();
  for (let at = 0; at < claims.length; at += atOnce) {
    const some = { claims: claims.slice(at, at + atOnce) };
    for (const { properties, follows } of await ask(engine, claimsSources, some)) {
      const { publishedLatest: known, passages, ...source } = properties;
      const plain = passages.map(
        (passage) =>
          Object.fromEntries(
            Object.entries(passage).filter(([, value]) => value !== undefined),
          ) as unknown as ViewSource["passages"][number],
      );
      found.set(source.id, { ...source, known, passages: plain, follows });
    }
  }
  const sources = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { sources, dossiers: new Set(sources.map(({ dossier }) => dossier)) };
}
