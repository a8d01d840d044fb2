import type { CitedClaim } from "../../model/claim.ts";
import { readRelationId } from "../../model/ids.ts";
import type { Path, PathActor, PathJoin, PathStep } from "../../model/paths.ts";
import { standingOf } from "../../model/standing.ts";
import { entityOn } from "../content/drawn.ts";
import { knownBy, rowsOf } from "../content/rows.ts";
import { touches } from "../content/slice.ts";
import type { Engine } from "../engine/engine.ts";
import { claimsCited } from "../queries/claims.ts";
import { entityOne } from "../queries/entities.ts";
import { ask } from "../queries/query.ts";
import { relationOne } from "../queries/relations.ts";
import type { Reached, Wanted } from "./search.ts";

/** A path with its evidence, or the id of a fact in it that does not hold on the second clock's day. */
export type Checked = { path: Path } | { broken: string };

/**
 * The way to somebody, each of its facts checked against its claims: that it stands, and that the days
 * drawn from what was said by then still lie in the window and in order.
 */
export async function checkPath(engine: Engine, goal: Reached, wanted: Wanted): Promise<Checked> {
  const steps: PathStep[] = [];
  let day = wanted.from;
  for (const { from, to, by } of waysTo(goal)) {
    const meeting = await readMeeting(engine, by.meeting, wanted.known);
    const late = wanted.ordered && meeting.earliest < day;
    if (!meeting.stands || late || !touches(meeting, wanted)) return { broken: by.meeting };
    const leaves = await readJoin(engine, by.leaves, wanted.known);
    if (!leaves) return { broken: by.leaves };
    const arrives = await readJoin(engine, by.arrives, wanted.known);
    if (!arrives) return { broken: by.arrives };
    const { stands: _, ...drawn } = meeting;
    steps.push({ from, to, meeting: drawn, leaves, arrives });
    day = meeting.latest;
  }
  return { path: { steps } };
}

function waysTo(goal: Reached) {
  const ways: { from: PathActor; to: PathActor; by: NonNullable<Reached["by"]> }[] = [];
  for (let at = goal; at.by; at = at.by.before)
    ways.unshift({ from: at.by.before.actor, to: at.actor, by: at.by });
  return ways;
}

async function readMeeting(engine: Engine, id: string, known: string) {
  const [row] = await ask(engine, entityOne, { id });
  const { name, edtf, earliest, latest, surelyFrom, surelyTo } = entityOn(row!, known);
  const cited = knownBy(await claimsCited(engine, [id]), known);
  return {
    ...{ id, name, edtf, earliest, latest, surelyFrom, surelyTo },
    cited: cited.filter(({ field }) => field === "" || field === "edtf"),
    stands: isShown(cited, known),
  };
}

/** How somebody was at a meeting; null when nobody says so on the day. */
async function readJoin(engine: Engine, id: string, known: string): Promise<PathJoin | null> {
  const { tail, head } = readRelationId(id)!;
  const [row] = await ask(engine, relationOne, { id, tail, head });
  const type = row!.type as PathJoin["type"];
  const cited = rowsOf({ type, tail }, knownBy(await claimsCited(engine, row!.restsOn), known));
  if (!isShown(cited, known)) return null;
  const said = standingOf(cited, { known }).fields.behalfOf?.values ?? [];
  const bodies = said.filter(({ rows }) => rows.length > 0).map(({ value }) => value!);
  const behalfOf = await Promise.all(bodies.map((body) => readActor(engine, body)));
  return { id, type, behalfOf: behalfOf.filter((body) => body !== null), cited };
}

/** An entity's kind and name; null when there is none of this id. */
export async function readActor(engine: Engine, id: string): Promise<PathActor | null> {
  const [row] = await ask(engine, entityOne, { id });
  return row ? { id, kind: row.kind, name: row.name } : null;
}

function isShown(cited: CitedClaim[], known: string): boolean {
  return standingOf(cited, { known }).state === "shown";
}
