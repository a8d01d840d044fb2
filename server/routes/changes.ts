import { findRevision } from "../revisions/find.ts";
import { dossiersAt } from "../revisions/snapshots.ts";
import type { Reading, Store } from "./reading.ts";
import { revisionDiff } from "./revisions.ts";

export const changes: Reading<"changes"> = async (store, _params, { since, process, fact }) => {
  const found = await revisionDiff(store, { hash: since, other: store.revision }, {});
  const { before, after, dossiers, names } = found;
  const telling =
    process === undefined ? null : await dossiersOf(store, process, [since, store.revision]);
  return {
    since: before,
    now: after,
    dossiers: dossiers.filter(({ dossier }) => !telling || telling.has(dossier)),
    changes: found.changes.filter(
      ({ id, about, dossier }) =>
        (!telling || telling.has(dossier)) && (fact === undefined || id === fact || about === fact),
    ),
    names,
  };
};

/** The dossiers of a process, and those they use, at some revisions. */
async function dossiersOf({ revisions }: Store, process: string, hashes: string[]) {
  const told = new Set<string>();
  for (const hash of hashes)
    for (const dossier of await dossiersAt(await findRevision(hash, revisions), revisions)) {
      if (dossier.process !== process) continue;
      for (const id of [dossier.id, ...dossier.uses]) told.add(id);
    }
  return told;
}
