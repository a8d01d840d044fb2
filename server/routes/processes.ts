import type { Graph, ProcessSummary } from "../../model/api/processes.ts";
import type { StandingMark } from "../../model/marks.ts";
import { partiesIn } from "../../model/parties.ts";
import { counted, graphOf, unionOf } from "../content/graph.ts";
import { idsMarked, marksIn, onlyOf } from "../content/marked.ts";
import { isEntityId } from "../content/named.ts";
import { knownBy } from "../content/rows.ts";
import { inWindow, type Slice, sliceOn, type Window } from "../content/slice.ts";
import { summaryOf } from "../content/summary.ts";
import { timelineOf } from "../content/timeline.ts";
import type { Engine } from "../engine/engine.ts";
import { processJoints } from "../queries/cards.ts";
import { processClaimsKnown, processesList } from "../queries/processes.ts";
import { ask } from "../queries/query.ts";
import { sourcesList } from "../queries/sources.ts";
import { notFound } from "../view/near.ts";
import { readSlice } from "../view/slice.ts";
import { allDays, windowOf } from "../view/window.ts";
import { namesOf } from "./named.ts";
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
  const seen = inWindow(known, window, query.was);
  const meant = query.standing
    ? onlyOf(seen, await marked(engine, id, known, query.known, query.standing))
    : seen;
  const picture = graphOf(meant, places, query);
  const names = await namesOf(engine, originsOutside(picture));
  return { process: id, ...(query.claimIds ? counted(picture) : picture), names };
};

/** Ids of origins of claims that are no nodes themselves. */
function originsOutside({ nodes, relations }: Pick<Graph, "nodes" | "relations">): string[] {
  const there = new Set(nodes.map((node) => node.id));
  const origins = [...nodes, ...relations].flatMap(({ claims }) =>
    claims.map(({ origin }) => origin),
  );
  return [...new Set(origins)].filter((origin) => !there.has(origin) && isEntityId(origin));
}

export const timeline: Reading<"timeline"> = async ({ engine }, { id }, query) => {
  await oneProcess(engine, id);
  const all = sliceOn(await readSlice(engine, id, allDays), query.known);
  const standing = query.standing && (await marked(engine, id, all, query.known, query.standing));
  return { process: id, ...timelineOf(all, windowOf(query), { was: query.was, standing }) };
};

/** Ids of the facts of a slice with one of some marks. Who is a party, the whole process says. */
async function marked(
  engine: Engine,
  process: string,
  slice: Slice,
  known: string | undefined,
  wanted: readonly StandingMark[],
): Promise<Set<string>> {
  const parties = partiesIn(await ask(engine, processJoints, { process }));
  return idsMarked(marksIn(slice, known, parties), wanted);
}

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
