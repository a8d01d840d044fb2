import { useQuery } from "@tanstack/react-query";
import { useLocation, useParams, useSearch } from "@tanstack/react-router";
import type { Search } from "./address.ts";
import { daysOnScreen, isWindowed } from "./days-on-screen.ts";
import { questions } from "./questions.ts";
import { type Taken, takenFrom } from "./taken.ts";

/** What is on the screen, as it can be asked of the API; null until that is known. */
export function useTaken(): Taken | null {
  const params = useParams({ strict: false });
  const search: Search = useSearch({ strict: false });
  const { pathname } = useLocation();
  const taken = takenFrom(params as Parameters<typeof takenFrom>[0], search);
  const process = taken?.process;
  const asks = process !== undefined && isWindowed(pathname);
  const { data: graph, isPending } = useQuery({ ...questions.graph(process ?? ""), enabled: asks });
  if (asks && isPending) return null;
  if (!taken || !graph) return taken;
  // The address leaves out what is so by default, and a file has no defaults.
  const { known: _, ...rest } = taken;
  return { ...rest, ...daysOnScreen(pathname, search, graph) };
}
