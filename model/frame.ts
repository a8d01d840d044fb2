import { type KindName, kinds } from "./kinds.ts";
import type { Standing } from "./standing.ts";

/** Our own frame, as a process, a topic or a measure: it stands without a claim. */
export function isFrame(kind: KindName): boolean {
  return !kinds[kind].needsClaim;
}

/** How an entity stands: of our own frame nothing that a page takes back or denies leaves nothing. */
export function inFrame(kind: KindName, standing: Standing): Standing {
  return isFrame(kind) ? { ...standing, state: "shown" } : standing;
}
