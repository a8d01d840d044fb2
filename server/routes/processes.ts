import type { ProcessSummary } from "../../model/api/processes.ts";
import { graphOf, unionOf } from "../content/graph.ts";
import { knownBy } from "../content/rows.ts";
import { inWindow, sliceOn, type Window } from "../content/slice.ts";
import { summaryOf } from "../content/summary.ts";
import { timelineOf } from "../content/timeline.ts";
import type { Engine } from "../engine/engine.ts";
import { processClaimsKnown, processesList } from "../queries/processes.ts";
import { ask } from "../queries/query.ts";
import { sourcesList } from "../queries/sources.ts";
import { notFound } from "../view/near.ts";
import { readSlice } from "../view/slice.ts";
import { allDays, windowOf } from "../view/window.ts";
import type { Reading } from "./reading.ts";

export const processes: Reading<"processes"> = async ({ engine }, _params, { known }) => {
  const found = await ask(engine, processesList, { id: null });
  return { processes: await Promise.all(found.map((one) => summaryOn(engine, one, known))) };
};

export const process: Reading<"process"> = async ({ engine }, { id }, { known }) => ({
  process: await summaryOn(engine, await oneProcess(engine, id), known),
});

export const graph: Reading<"graph"> = async ({ engine, layouts, revision }, { id }, query) => {
  await oneProcess(engine, id);
  const window = windowOf(query);
  // On an earlier day a fact may have been given other days than the store draws it with.
  const read = query.known === undefined ? window : allDays;
  const slice = await readSlice(engine, id, read);
  const places = await layouts.of(id, revision, async () =>
    unionOf(id, isAll(read) ? slice : await readSlice(engine, id, allDays)),
  );
  const known = sliceOn(slice, query.known);
  return { process: id, ...graphOf(inWindow(known, window), places, query) };
};

export const timeline: Reading<"timeline"> = async ({ engine }, { id }, query) => {
  await oneProcess(engine, id);
  const all = sliceOn(await readSlice(engine, id, allDays), query.known);
  return { process: id, ...timelineOf(all, windowOf(query)) };
};

/** A process by its id; refused with near ids when there is none. */
export async function oneProcess(engine: Engine, id: string): Promise<ProcessSummary> {
  const [found] = await ask(engine, processesList, { id });
  if (!found) throw await notFound(engine, "process", id);
  return found;
}

/** A process's counts and run as known on a day. */
async function summaryOn(
  engine: Engine,
  process: ProcessSummary,
  known: string | undefined,
): Promise<ProcessSummary> {
  if (known === undefined) return process;
  const slice = sliceOn(await readSlice(engine, process.id, allDays), known);
  const sources = knownBy(await ask(engine, sourcesList, { process: process.id }), known);
  const [counted] = await ask(engine, processClaimsKnown, { process: process.id, known });
  return { ...process, ...summaryOf(process.id, slice, sources, counted!.claims) };
}

function isAll({ from, to }: Window): boolean {
  return from === allDays.from && to === allDays.to;
}
