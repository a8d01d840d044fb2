import type { Dossier } from "../../model/fact.ts";
import { readRelationId } from "../../model/ids.ts";
import type { FactChange } from "../../model/revision.ts";
import { changesBetween } from "../revisions/compare.ts";
import { findRevision } from "../revisions/find.ts";
import { dossiersAt } from "../revisions/snapshots.ts";
import { dossiersBetween, heldIn, summaryOf } from "../revisions/told.ts";
import type { Reading } from "./reading.ts";

export const revisions: Reading<"revisions"> = async ({ revisions: kept, revision: now }) => {
  const history = await kept.history();
  return { revisions: history.toReversed().map((entry) => summaryOf(entry, now)) };
};

export const revision: Reading<"revision"> = async (store, { hash }) => {
  const entry = await findRevision(hash, store.revisions);
  const dossiers = await dossiersAt(entry, store.revisions);
  return { asked: summaryOf(entry, store.revision), dossiers: heldIn(entry, dossiers) };
};

export const revisionDiff: Reading<"revisionDiff"> = async (store, { hash, other }) => {
  const before = await findRevision(hash, store.revisions);
  const after = await findRevision(other, store.revisions);
  const dossiers = dossiersBetween(before, after);
  const [had, has] = await Promise.all([
    dossiersAt(before, store.revisions),
    dossiersAt(after, store.revisions),
  ]);
  const differing = new Set(dossiers.map(({ dossier }) => dossier));
  const ofThose = (all: Dossier[]) => all.filter(({ id }) => differing.has(id));
  const changes = changesBetween(ofThose(had), ofThose(has));
  return {
    before: summaryOf(before, store.revision),
    after: summaryOf(after, store.revision),
    dossiers,
    changes,
    names: namesOf(changes, [...had, ...has]),
  };
};

/** Names of all that changes are of or about, those of the later revision first. */
function namesOf(changes: FactChange[], dossiers: Dossier[]): Record<string, string> {
  const wanted = new Set(
    changes.flatMap(({ id, about, is }) => idsIn(is === "claim" ? about! : id)),
  );
  const names: Record<string, string> = {};
  for (const { facts } of dossiers)
    for (const fact of facts)
      if (fact.is === "entity" && wanted.has(fact.id)) names[fact.id] = fact.name;
  return names;
}

function idsIn(fact: string): string[] {
  const relation = readRelationId(fact);
  return relation ? [relation.tail, relation.head] : [fact];
}
