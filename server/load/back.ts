import type { LoadedDossier } from "../queries/dossiers.ts";
import { findRevision } from "../revisions/find.ts";
import type { Entry } from "../revisions/history.ts";
import { dossiersAt } from "../revisions/snapshots.ts";
import { headsIn, type Loaded, load, type Put } from "./load.ts";
import type { Store } from "./open.ts";

export interface WentBack extends Loaded {
  /** The revision that was gone back to, whole. */
  to: string;
}

/**
 * Loads the store as it was at a revision: its hash, or the beginning of it. That is a revision of its
 * own, so that what was there before can be gone back to as well.
 *
 * @throws NotFound with near ones when there is no such revision, or a snapshot of it is gone
 * @throws LoadRefused, EngineUnavailable as a load does
 */
export async function goBack({ engine, revisions }: Store, hash: string): Promise<WentBack> {
  const entry = await findRevision(hash, revisions);
  const dossiers = await dossiersAt(entry, revisions);
  const now = await headsIn(engine);
  const aside = await revisions.setAside();
  const put = entry.held.flatMap(({ id, revision }, at): Put[] => {
    const held = now.find((head) => head.id === id);
    if (held?.revision === revision) return [];
    return [{ dossier: dossiers[at]!, ...handsOf(held, aside.get(id)) }];
  });
  const remove = now.map(({ id }) => id).filter((id) => !isIn(entry, id));
  const why = { back: entry.revision, files: filesOf(now, entry) };
  const loaded = await load(engine, { put, remove }, revisions, why);
  return { ...loaded, to: entry.revision };
}

/**
 * A dossier of the seed stays one, with its newest files set aside: the next start brings it forward
 * when they change, and not before. One that is not there now, other than by going back, comes back
 * as loaded by hand.
 */
function handsOf(
  held: LoadedDossier | undefined,
  aside: string | undefined,
): Pick<Put, "origin" | "files"> {
  if (held?.origin === "seed") return { origin: "seed", files: held.files };
  if (!held && aside !== undefined) return { origin: "seed", files: aside };
  return { origin: "user", files: null };
}

function filesOf(now: LoadedDossier[], entry: Entry): Record<string, string> {
  const changing = now.filter(
    ({ id, revision, origin, files }) =>
      origin === "seed" &&
      files !== null &&
      !entry.held.some((one) => one.id === id && one.revision === revision),
  );
  return Object.fromEntries(changing.map(({ id, files }) => [id, files!]));
}

function isIn({ held }: Entry, id: string): boolean {
  return held.some((one) => one.id === id);
}
