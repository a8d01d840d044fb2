import { useSyncExternalStore } from "react";

/** How many pages of a process stand outright beside the rest of the header, by the least width of the window, px. */
const outright = [
  { width: 1366, pages: 6 },
  { width: 1280, pages: 5 },
  { width: 1024, pages: 4 },
  { width: 900, pages: 2 },
  { width: 768, pages: 1 },
  // On a phone they have a row of their own.
  { width: 380, pages: 3 },
  { width: 0, pages: 2 },
].map(({ width, pages }) => ({ pages, query: matchMedia(`(min-width: ${width}px)`) }));

/** How many pages of a process the header has room for; the others stand behind its button. */
export function usePagesOutright(): number {
  return useSyncExternalStore(
    listen,
    () => outright.find(({ query }) => query.matches)?.pages ?? 1,
  );
}

function listen(tell: () => void) {
  for (const { query } of outright) query.addEventListener("change", tell);
  return () => {
    for (const { query } of outright) query.removeEventListener("change", tell);
  };
}
