import type { EmbedRequest } from "../../model/embed.ts";
import type { Point } from "../../model/stands-at.ts";
import { differencePage } from "../embed/difference-page.ts";
import { claimsCited } from "../queries/claims.ts";
import { entityOne } from "../queries/entities.ts";
import { ask } from "../queries/query.ts";
import { difference } from "./differences.ts";
import type { DrawNeeds, Told } from "./draw-embed.ts";
import { oneProcess } from "./processes.ts";
import { sourcesOf } from "./told.ts";

/** What changed in a process between two points, with whose pages the changes stand on. */
export async function drawDifference(
  asked: EmbedRequest<"difference">,
  { store, today, base }: DrawNeeds,
): Promise<Told> {
  const { engine } = store;
  const { name, clock, terms, firstEvent, lastEvent } = await oneProcess(engine, asked.process);
  const [itself] = await ask(engine, entityOne, { id: asked.process });
  const { opensFrom, opensTo } = itself?.properties ?? {};
  const hindsight = clock === "hindsight";
  const first = typeof opensFrom === "string" ? opensFrom : (firstEvent ?? today);
  const last = typeof opensTo === "string" ? opensTo : (lastEvent ?? today);
  // As the page of a difference does: with no day given, the first point is as its own day knew it.
  const isPlain = asked.a === undefined && asked.aKnown === undefined;
  const opening = isPlain && !hindsight && first < today ? first : null;
  const a: Point = { at: asked.a ?? first, known: asked.aKnown ?? opening };
  const b: Point = { at: asked.b ?? last, known: asked.bKnown ?? null };
  const told = await difference(
    store,
    { id: asked.process },
    {
      ...{ a: a.at, aKnown: a.known ?? undefined },
      ...{ b: b.at, bKnown: b.known ?? undefined },
    },
  );
  const carrying = new Set(told.changes.flatMap(({ claims }) => claims));
  const about = told.facts.map(({ id }) => id);
  const cited = (await claimsCited(engine, about)).filter(({ id }) => carrying.has(id));
  const sources = sourcesOf(cited, terms);
  return differencePage(told, { asked, name, a, b, hindsight, sources, today, base });
}
