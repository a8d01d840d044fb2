import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import type { Explorer } from "./explorer.ts";

/** "C" anywhere outside a field opens the claim card of what is selected. */
export function useCardKey({ shown, clocks, graph }: Explorer) {
  const navigate = useNavigate();
  const [selected] = shown.selected?.split(" ") ?? [];
  const { process } = graph;
  const { known } = clocks;
  useEffect(() => {
    if (!selected) return;
    const lead = ({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const isTyping =
        target instanceof HTMLElement &&
        (target.isContentEditable || target.closest("input, textarea, select") !== null);
      if (key.toLowerCase() !== "c" || ctrlKey || metaKey || altKey || isTyping) return;
      void navigate({
        to: "/facts/$fact",
        params: { fact: selected },
        search: { process, ...(known ? { known } : {}) } as never,
      });
    };
    addEventListener("keydown", lead);
    return () => removeEventListener("keydown", lead);
  }, [navigate, selected, process, known]);
}
