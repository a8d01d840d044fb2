import type { ProcessSummary } from "../../model/api.ts";
import { graphOf, type Slice, unionOf } from "../content/graph.ts";
import { timelineOf } from "../content/timeline.ts";
import type { Engine } from "../engine/engine.ts";
import { processesList } from "../queries/processes.ts";
import { ask } from "../queries/query.ts";
import { sliceMembers, sliceRelations } from "../queries/slice.ts";
import { notFound } from "./near.ts";
import type { Reading } from "./reading.ts";
import { allDays, windowOf } from "./window.ts";

export const processes: Reading<"processes"> = async ({ engine }) => ({
  processes: await ask(engine, processesList, { id: null }),
});

export const process: Reading<"process"> = async ({ engine }, { id }) => ({
  process: await oneProcess(engine, id),
});

export const graph: Reading<"graph"> = async ({ engine, layouts, revision }, { id }, query) => {
  await oneProcess(engine, id);
  const window = windowOf(query);
  const slice = await readSlice(engine, id, window);
  const whole = window.from === allDays.from && window.to === allDays.to;
  const places = await layouts.of(id, revision, async () =>
    unionOf(whole ? slice : await readSlice(engine, id, allDays)),
  );
  return { process: id, ...graphOf(slice, places, query) };
};

export const timeline: Reading<"timeline"> = async ({ engine }, { id }, query) => {
  await oneProcess(engine, id);
  const all = await readSlice(engine, id, allDays);
  return { process: id, ...timelineOf(all, windowOf(query), query.known) };
};

async function oneProcess(engine: Engine, id: string): Promise<ProcessSummary> {
  const [found] = await ask(engine, processesList, { id });
  if (!found) throw await notFound(engine, "process", id);
  return found;
}

async function readSlice(
  engine: Engine,
  process: string,
  window: { from: string; to: string },
): Promise<Slice> {
  const [entities, relations] = await Promise.all([
    ask(engine, sliceMembers, { process, ...window }),
    ask(engine, sliceRelations, { process, ...window }),
  ]);
  return { entities, relations };
}
