import { useSyncExternalStore } from "react";
import * as z from "zod";

/** The step that a reader left to look around, so that every page can lead back to it. */
const Left = z.object({
  story: z.string().max(200),
  step: z.string().max(200),
  number: z.number(),
  title: z.string().max(500),
  /** The address of the step, with all that it shows. */
  address: z
    .string()
    .regex(/^\/(?!\/)/)
    .max(4_000),
});
export type Left = z.infer<typeof Left>;

const place = "parley.study.left";
const listeners = new Set<() => void>();
let left: Left | null | undefined;

/** The step that was left in this tab; null: none was. */
export function useLeft(): Left | null {
  return useSyncExternalStore(listen, read);
}

/** Leaves the path at a step; null: the way back is not wanted any more. */
export function leavePath(at: Left | null) {
  left = at;
  for (const tell of listeners) tell();
  try {
    if (at) sessionStorage.setItem(place, JSON.stringify(at));
    else sessionStorage.removeItem(place);
  } catch {
    // Storage may be closed to us: the way back then lasts as long as the page.
  }
}

function read(): Left | null {
  if (left !== undefined) return left;
  try {
    const found = Left.safeParse(JSON.parse(sessionStorage.getItem(place) ?? "null"));
    left = found.success ? found.data : null;
  } catch {
    left = null;
  }
  return left;
}

function listen(tell: () => void) {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
