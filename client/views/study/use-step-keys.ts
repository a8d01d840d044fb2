import { useEffect } from "react";
import { reading } from "../parts/reading.ts";
import type { Steps } from "./steps.ts";

/** Left and right go from step to step, wherever the arrow keys have nothing else to do. */
export function useStepKeys({ index, revealed, go }: Steps, total: number) {
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.defaultPrevented || hasOwnArrows(event.target)) return;
      const forward = reading() === "rtl" ? "ArrowLeft" : "ArrowRight";
      const by = event.key === forward ? 1 : /^Arrow(?:Left|Right)$/.test(event.key) ? -1 : 0;
      // What is hidden yet is revealed by its button, never by the way.
      if (by === 0 || index + by < 0 || index + by >= Math.min(revealed, total)) return;
      event.preventDefault();
      go(index + by);
    };
    addEventListener("keydown", step);
    return () => removeEventListener("keydown", step);
  }, [index, revealed, go, total]);
}

/** Fields, choices, tabs and sliders, dialogs, and everything in the view beside the words. */
function hasOwnArrows(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest(
        "input, textarea, select, dialog, [role=tab], [role=slider], [role=menu], [role=dialog], .study-live",
      ) !== null)
  );
}
