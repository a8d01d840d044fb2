import type { Dossier } from "../../model/fact.ts";
import { resolve } from "../dossier/resolve.ts";
import { openEmbedded } from "../engine/embedded.ts";
import type { Engine } from "../engine/engine.ts";
import { setRevision } from "../queries/load.ts";
import { step } from "../queries/query.ts";
import { schemaSteps } from "../queries/schema.ts";
import { storeRevisionOf } from "../revisions/hash.ts";
import type { Entry } from "../revisions/history.ts";
import type { Revisions } from "../revisions/revisions.ts";
import { dossiersAt } from "../revisions/snapshots.ts";
import { storeFormat } from "./load.ts";
import { type Origin, rowsOf } from "./rows.ts";
import { stepsBetween } from "./steps.ts";

/**
 * An embedded store in memory that holds some dossiers, as they stood together before.
 * @throws StoreUnusable where the embedded engine does not run
 */
export async function inMemory(
  dossiers: Dossier[],
  originOf: (dossier: string) => Origin,
): Promise<Engine> {
  const engine = openEmbedded(null);
  try {
    const stored = resolve(dossiers);
    const revision = storeRevisionOf(stored.dossiers);
    await engine.write(schemaSteps());
    await engine.write([
      step(setRevision, { format: storeFormat, revision }),
      ...stepsBetween(
        [],
        rowsOf(stored, ({ id }) => originOf(id)),
      ),
    ]);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** The same of a revision of before, as its snapshots have it. */
export async function inMemoryAt(entry: Entry, revisions: Revisions): Promise<Engine> {
  const origins = new Map(entry.held.map(({ id, origin }) => [id, origin]));
  const dossiers = await dossiersAt(entry, revisions);
  return await inMemory(dossiers, (id) => ({ origin: origins.get(id)!, files: null }));
}
