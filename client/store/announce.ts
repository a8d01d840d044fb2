import { useSyncExternalStore } from "react";

let sentence = "";
const listeners = new Set<() => void>();

/** Says a sentence to screen readers: the last one said is the one that counts. */
export function announce(text: string) {
  sentence = text;
  for (const tell of listeners) tell();
}

export function useAnnouncement(): string {
  return useSyncExternalStore(listen, () => sentence);
}

function listen(tell: () => void) {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
