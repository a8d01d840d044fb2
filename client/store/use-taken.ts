import { useQuery } from "@tanstack/react-query";
import { useLocation, useParams, useSearch } from "@tanstack/react-router";
import { readAddress, type Search } from "./address.ts";
import { clocksOf, runOf } from "./clocks.ts";
import { questions } from "./questions.ts";
import { type Taken, takenFrom } from "./taken.ts";

/** Pages that show the window of the clocks; every other page of a process shows all days. */
const windowed = /^\/processes\/[^/]+(?:\/(?:tables|map))?$/;

/** What is on the screen, as it can be asked of the API; null until that is known. */
export function useTaken(): Taken | null {
  const params = useParams({ strict: false });
  const search: Search = useSearch({ strict: false });
  const { pathname } = useLocation();
  const taken = takenFrom(params as Parameters<typeof takenFrom>[0], search);
  const process = taken?.process;
  const asks = process !== undefined && windowed.test(pathname);
  const { data: graph, isPending } = useQuery({ ...questions.graph(process ?? ""), enabled: asks });
  if (asks && isPending) return null;
  if (!taken || !graph) return taken;
  // The address leaves out what is so by default, and a file has no defaults.
  const { from, to, known } = clocksOf(readAddress(search).shown, runOf(graph), graph.clocks.today);
  const { known: _, ...rest } = taken;
  const one = graph.nodes.find(({ id }) => id === process)?.properties.clock === "hindsight";
  return { ...rest, from, to, ...(known === null || one ? {} : { known }) };
}
