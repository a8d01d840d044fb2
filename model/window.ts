import { eventKinds, type KindName } from "./kinds.ts";
import type { Days } from "./slice.ts";
import { surelyTouches, touches } from "./span.ts";

/** What a window asks for: all that may have been in it, or only what certainly was. */
export const certainties = ["possibly", "surely"] as const;
export type Certainty = (typeof certainties)[number];

/**
 * Whether something was in a window, both of whose ends are included.
 *
 * Possibly: a day that it may cover is in it. Surely: a day that it surely covers is, or every day that
 * it may cover. What has no days and does not happen (an actor, a place, a clause) is there in every
 * window; what happens on a day that nobody gives is surely in none but the widest.
 *
 * @param kind null for a relation
 */
export function wasIn(
  { kind, ...days }: Days & { kind: KindName | null },
  { from, to }: { from: string; to: string },
  was: Certainty,
): boolean {
  if (was === "possibly") return touches(days, from, to);
  if (days.edtf === null && !(kind && eventKinds.includes(kind))) return true;
  return surelyTouches(days, from, to);
}
