let last: HTMLElement | null = null;

let acted = false;
for (const kind of ["keydown", "pointerdown"])
  addEventListener(
    kind,
    () => {
      acted = true;
    },
    { capture: true, once: true },
  );

/** Whether the reader has done anything yet: a page that was just opened leaves the focus where it is. */
export function readerHasActed(): boolean {
  return acted;
}

/**
 * Marks a view, so that what had the focus in it when something was opened can have it back. A view
 * with one tab stop gives its own stop; a list gives the button pressed.
 */
export function markOf(view: string) {
  return {
    "data-view": view,
    onFocusCapture: ({ target }: { target: EventTarget }) => {
      if (target instanceof HTMLElement) last = target;
    },
  };
}

/** Gives the focus back to the mark that opened what is now closed. */
export function returnFocus() {
  if (last?.isConnected) last.focus();
  else document.getElementById("main")?.focus();
}
