import type { Dossier } from "../../model/fact.ts";
import type { DossierChange, HeldDossier, RevisionSummary } from "../../model/revision.ts";
import type { Entry } from "./history.ts";

/** A revision as the API and the command line tell it. */
export function summaryOf(entry: Entry, now: string): RevisionSummary {
  const { revision: hash, at, parent, back, lines } = entry;
  const changes = lines
    .filter((line) => line.parent !== line.hash)
    .map(({ dossier, parent: before, hash: after }) => ({ dossier, before, after }))
    .sort((a, b) => (a.dossier < b.dossier ? -1 : 1));
  return { hash, at, parent, back, now: hash === now, changes };
}

/** What a revision held, a line a dossier. */
export function heldIn({ held }: Entry, dossiers: readonly Dossier[]): HeldDossier[] {
  return held.map(({ id, revision, origin }, at) => {
    const { process, facts } = dossiers[at]!;
    const count = (is: string) => facts.filter((fact) => fact.is === is).length;
    return {
      ...{ id, revision, origin, process },
      entities: count("entity"),
      relations: count("relation"),
      claims: count("claim"),
      sources: count("source"),
    };
  });
}

/** The dossiers of which two revisions of the store hold others. */
export function dossiersBetween(before: Entry, after: Entry): DossierChange[] {
  const had = new Map(before.held.map(({ id, revision }) => [id, revision]));
  const has = new Map(after.held.map(({ id, revision }) => [id, revision]));
  return [...new Set([...had.keys(), ...has.keys()])]
    .sort()
    .map((id) => ({ dossier: id, before: had.get(id) ?? null, after: has.get(id) ?? null }))
    .filter(({ before: old, after: now }) => old !== now);
}
