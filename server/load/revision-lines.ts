import type { FactChange } from "../../model/revision.ts";
import { changesBetween } from "../revisions/compare.ts";
import { findRevision } from "../revisions/find.ts";
import type { Entry } from "../revisions/history.ts";
import { dossiersAt } from "../revisions/snapshots.ts";
import { heldIn, summaryOf } from "../revisions/told.ts";
import { goBack } from "./back.ts";
import type { Store } from "./open.ts";

/** Most facts that are told of one revision; the rest are counted. */
const mostTold = 200;

/** Every revision, the newest first, a line each. */
export async function revisionLines({ revisions }: Store): Promise<string[]> {
  const history = await revisions.history();
  const now = history.at(-1)?.revision ?? "";
  const lines = history.toReversed().map((entry) => lineOf(entry, now));
  return lines.length > 0 ? lines : ["Nothing was loaded yet."];
}

/** What a revision held, and what changed from the one before it. */
export async function oneRevisionLines({ revisions }: Store, hash: string): Promise<string[]> {
  const history = await revisions.history();
  const entry = await findRevision(hash, revisions);
  const dossiers = await dossiersAt(entry, revisions);
  const held = heldIn(entry, dossiers).map(
    ({ id, revision, origin, entities, relations, claims, sources }) =>
      `  ${id}  ${origin}  ${short(revision)}  ${entities} entities, ${relations} relations, ${claims} claims, ${sources} sources`,
  );
  const head = [entry.revision, lineOf(entry, history.at(-1)!.revision), "held:", ...held];
  const before = history.find(({ revision }) => revision === entry.parent);
  if (!before) return head;
  const changes = changesBetween(await dossiersAt(before, revisions), dossiers);
  const more = changes.length - mostTold;
  return [
    ...head,
    `changed from ${short(before.revision)}:`,
    ...changes.slice(0, mostTold).map(changeLine),
    ...(more > 0 ? [`  and ${more} more; the API lists all`] : []),
  ];
}

/** Goes back, and says what that did. */
export async function backLines(store: Store, hash: string): Promise<string[]> {
  const { to, outcomes, warnings } = await goBack(store, hash);
  if (outcomes.length === 0) return [`The store is at ${short(to)} already; nothing was changed.`];
  return [
    ...warnings,
    ...outcomes.map(({ dossier, outcome }) => `${dossier}: ${outcome}`),
    `The store is as it was at ${short(to)}; what it was is in parley revisions.`,
  ];
}

function lineOf(entry: Entry, now: string): string {
  const { hash, at, back, now: isNow, changes } = summaryOf(entry, now);
  const what = changes.map(({ dossier, before, after }) => {
    const became = before === null ? "loaded" : after === null ? "unloaded" : "updated";
    return `${dossier} ${became}`;
  });
  const why = back === null ? [] : [`went back to ${short(back)}`];
  const day = `${at.slice(0, 10)} ${at.slice(11, 16)}`;
  return [short(hash), day, ...(isNow ? ["now"] : []), ...why, what.join(", ")].join("  ");
}

const signs = { added: "+", removed: "-", changed: "~" };

function changeLine({ how, is, id, about, name, type, fields }: FactChange): string {
  const what = is === "claim" ? `claim about ${about}: “${name}”` : `${type ?? is} ${id}`;
  const changed = fields.map(
    (field) => `${field.name}: ${field.before ?? "none"} → ${field.after ?? "none"}`,
  );
  return `  ${signs[how]} ${what}${how === "changed" ? ` (${changed.join("; ")})` : ""}`;
}

const short = (hash: string) => hash.slice(0, 12);
