import { useRouter } from "@tanstack/react-router";
import { useEffect, useSyncExternalStore } from "react";

/** One step back and forth through the pictures of a page; what cannot be undone is false. */
export interface Undo {
  canUndo: boolean;
  canRedo: boolean;
  undo(): void;
  redo(): void;
}

/** By place in the tab's history, on which page the reader was. A reload forgets it. */
const trail = new Map<number, string>();
const listeners = new Set<() => void>();
let version = 0;

/** Every change of a picture is an address, so that undoing one is a step back on the same page. */
export function useUndo(): Undo {
  const { history } = useRouter();
  useEffect(() => {
    note("stay");
    return history.subscribe(({ action }) => note(action.type));

    function note(action: string) {
      const { pathname, state } = history.location;
      const at = state.__TSR_index;
      trail.set(at, pathname);
      // A new picture leaves what was undone behind.
      if (action === "PUSH") for (const place of trail.keys()) if (place > at) trail.delete(place);
      version++;
      for (const tell of listeners) tell();
    }
  }, [history]);
  useSyncExternalStore(listen, () => version);

  const { pathname, state } = history.location;
  const at = state.__TSR_index;
  return {
    canUndo: trail.get(at - 1) === pathname,
    canRedo: trail.get(at + 1) === pathname,
    undo: () => history.back(),
    redo: () => history.forward(),
  };
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
