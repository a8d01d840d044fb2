import type { Graph } from "../../model/api/processes.ts";
import { readAddress, type Search } from "./address.ts";
import { clocksOf, runOf } from "./clocks.ts";
import { readDifference, writeDifference } from "./difference/address.ts";

/** Pages that show the window of the clocks; every other page of a process shows all days. */
const windowed = /^\/processes\/[^/]+(?:\/(?:tables|map))?$/;
const compared = /^\/processes\/[^/]+\/diff$/;

/** Whether a page shows the window of the clocks. */
export function isWindowed(pathname: string): boolean {
  return windowed.test(pathname);
}

/** Whether a page opens with days that its address leaves out. */
export function opensWithDays(pathname: string): boolean {
  return windowed.test(pathname) || compared.test(pathname);
}

/** The days that a page of a process shows, those of its address and those that it opens with. */
export function daysOnScreen(pathname: string, search: Search, graph: Graph): Search {
  const { today } = graph.clocks;
  const run = runOf(graph);
  const process = graph.nodes.find(({ id }) => id === graph.process);
  const hindsight = process?.properties.clock === "hindsight";
  if (compared.test(pathname))
    return writeDifference({
      ...readDifference(search, { run, today, hindsight }).shown,
      ...{ view: "list", selected: null },
    });
  if (!windowed.test(pathname)) return {};
  const { from, to, known } = clocksOf(readAddress(search).shown, run, today);
  return { from, to, ...(known === null || hindsight ? {} : { known }) };
}
