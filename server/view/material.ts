import { type Material, openMaterial } from "../../model/study/questions/material.ts";
import { type Slice, sliceOn, type Window } from "../content/slice.ts";
import type { Engine } from "../engine/engine.ts";
import { claimsCited, claimsRelayed } from "../queries/claims.ts";
import { ask } from "../queries/query.ts";
import { readSlice } from "./slice.ts";
import { allDays } from "./window.ts";

/** What questions about a process are made from, as known on a day; without one, from all that is known. */
export async function readMaterial(
  engine: Engine,
  process: string,
  window: Window,
  known: string | undefined,
): Promise<Material> {
  const slice = await readSlice(engine, process, allDays);
  return openMaterial({
    whole: sliceOn(slice, undefined),
    told: sliceOn(slice, known),
    known: known ?? null,
    window,
    claims: await reportsOf(engine, process, slice),
  });
}

/** All reports of the events that some page passes on from another, to be compared. */
async function reportsOf(engine: Engine, process: string, { entities }: Slice) {
  const relayed = new Set(
    (await ask(engine, claimsRelayed, { process })).map(({ claim }) => claim),
  );
  const about = entities.filter(({ claims }) => claims.some(({ id }) => relayed.has(id)));
  return await claimsCited(
    engine,
    about.map(({ id }) => id),
  );
}
