import { useEffect, useRef } from "react";

/** "/" anywhere outside a field leads to the search; null: this one does not hear it. */
export function useSlash(onSlash: (() => void) | null) {
  const newest = useRef(onSlash);
  useEffect(() => {
    newest.current = onSlash;
  });
  const hears = onSlash !== null;
  useEffect(() => {
    if (!hears) return;
    const lead = (event: KeyboardEvent) => {
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement &&
        (target.isContentEditable || target.closest("input, textarea, select") !== null);
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      newest.current?.();
    };
    addEventListener("keydown", lead);
    return () => removeEventListener("keydown", lead);
  }, [hears]);
}
