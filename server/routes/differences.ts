import { idsToName, toldDifference, withSources } from "../content/difference.ts";
import { BadRequest } from "../errors.ts";
import { claimsCited } from "../queries/claims.ts";
import { readSlice } from "../view/slice.ts";
import { allDays } from "../view/window.ts";
import { namesOf } from "./named.ts";
import { oneProcess } from "./processes.ts";
import type { Reading } from "./reading.ts";

export const difference: Reading<"difference"> = async ({ engine }, { id }, query) => {
  const { clock } = await oneProcess(engine, id);
  if (clock === "hindsight") refuseSecondClock(id, query);
  const slice = await readSlice(engine, id, allDays);
  const told = toldDifference(
    id,
    slice,
    { at: query.a, known: query.aKnown ?? null },
    { at: query.b, known: query.bKnown ?? null },
  );
  const [cited, names] = await Promise.all([
    claimsCited(
      engine,
      told.facts.map((fact) => fact.id),
    ),
    namesOf(engine, idsToName(told)),
  ]);
  return { ...told, ...withSources(told.changes, cited), names };
};

/** @throws BadRequest when a day as known is asked of a process that was told long afterwards */
function refuseSecondClock(id: string, asked: { aKnown?: unknown; bKnown?: unknown }) {
  const wrong = (["aKnown", "bKnown"] as const).filter((name) => asked[name] !== undefined);
  if (wrong.length === 0) return;
  const detail = `${id} is told from histories written long after, so it has no day as known on; leave it out`;
  throw new BadRequest(
    wrong.map((name) => `${name}: ${detail}`).join(". "),
    wrong.map((name) => ({ name, detail })),
  );
}
