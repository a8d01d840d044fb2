import { useSyncExternalStore } from "react";
import * as z from "zod";

/** How often a day changes for another while the clock plays, against one a second. */
export const speeds = [0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

const Kept = z.coerce.number().pipe(z.literal(speeds)).catch(1);
const place = "parley.speed";
const still = matchMedia("(prefers-reduced-motion: reduce)");
const listeners = new Set<() => void>();
let chosen: Speed | null = null;

/** The speed this reader chose on this device; never more than one change a second where less motion is asked for. */
export function useSpeed(): Speed {
  return useSyncExternalStore(listen, () => {
    chosen ??= readSpeed();
    return still.matches ? (Math.min(chosen, 1) as Speed) : chosen;
  });
}

/** The speeds there are to choose from. */
export function useSpeeds(): readonly Speed[] {
  const calm = useSyncExternalStore(listen, () => still.matches);
  return calm ? speeds.filter((speed) => speed <= 1) : speeds;
}

export function setSpeed(speed: Speed) {
  chosen = speed;
  try {
    localStorage.setItem(place, String(speed));
  } catch {
    // Storage may be closed to us (a private window): the choice then lasts as long as the page.
  }
  for (const tell of listeners) tell();
}

function readSpeed(): Speed {
  try {
    return Kept.parse(localStorage.getItem(place) ?? 1);
  } catch {
    return 1;
  }
}

function listen(tell: () => void) {
  listeners.add(tell);
  still.addEventListener("change", tell);
  return () => {
    listeners.delete(tell);
    still.removeEventListener("change", tell);
  };
}
