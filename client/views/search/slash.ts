import { type RefObject, useEffect } from "react";

/** "/" anywhere outside a field leads to this one; null: to none. */
export function useSlash(field: RefObject<HTMLInputElement | null> | null) {
  useEffect(() => {
    if (!field) return;
    const lead = (event: KeyboardEvent) => {
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement &&
        (target.isContentEditable || target.closest("input, textarea, select") !== null);
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener("keydown", lead);
    return () => removeEventListener("keydown", lead);
  }, [field]);
}
