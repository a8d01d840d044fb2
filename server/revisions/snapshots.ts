import type { Dossier } from "../../model/fact.ts";
import { NotFound } from "../errors.ts";
import type { Entry } from "./history.ts";
import type { Revisions } from "./revisions.ts";

/**
 * The dossiers that a revision of the store held, out of their snapshots.
 * @throws NotFound when a snapshot is gone
 */
export async function dossiersAt(
  { held, revision }: Entry,
  revisions: Revisions,
): Promise<Dossier[]> {
  return await Promise.all(
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
}
