import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import type { Explorer } from "./explorer.ts";

/**
 * "C" anywhere outside a field opens the claim card: of the mark, node or line under the focus or the
 * pointer, of what is selected otherwise.
 */
export function useCardKey({ shown, clocks, graph, facts }: Explorer, pointed: string | null) {
  const navigate = useNavigate();
  const isFact = (id: string) =>
    facts.nodes.has(id) || facts.relations.some(({ fact }) => fact.id === id);
  const meant = meantBy(pointed, shown.selected, isFact);
  const { process } = graph;
  const { known } = clocks;
  useEffect(() => {
    if (!meant) return;
    const lead = ({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const isTyping =
        target instanceof HTMLElement &&
        (target.isContentEditable || target.closest("input, textarea, select") !== null);
      if (key.toLowerCase() !== "c" || ctrlKey || metaKey || altKey || isTyping) return;
      void navigate({
        to: "/facts/$fact",
        params: { fact: meant },
        search: { process, ...(known ? { known } : {}) } as never,
      });
    };
    addEventListener("keydown", lead);
    return () => removeEventListener("keydown", lead);
  }, [navigate, meant, process, known]);
}

/** The fact whose card is meant. What is drawn for several facts, a line, is meant by its first. */
export function meantBy(
  pointed: string | null,
  selected: string | null,
  isFact: (id: string) => boolean,
): string | null {
  return pointed?.split(" ").find(isFact) ?? selected?.split(" ")[0] ?? null;
}
