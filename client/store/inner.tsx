import type { AnyRouter } from "@tanstack/react-router";
import { createContext, useContext } from "react";

/** Opens the same pages once more, on addresses of their own that the browser does not show. */
export type OpenInner = (address: string) => AnyRouter;

const Opens = createContext<OpenInner | null>(null);
export const InnerProvider = Opens.Provider;

const Inside = createContext(false);
export const InsideProvider = Inside.Provider;

export function useOpenInner(): OpenInner {
  const open = useContext(Opens);
  if (!open) throw new Error("No pages can be opened here: InnerProvider is missing.");
  return open;
}

/** Whether a page stands in another page, which then keeps its title, its focus and its room. */
export function useIsInside(): boolean {
  return useContext(Inside);
}
