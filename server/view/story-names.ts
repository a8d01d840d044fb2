import type { StorySummary } from "../../model/api/stories.ts";
import { leadOn, readRelationId } from "../../model/ids.ts";
import type { Step } from "../../model/story.ts";
import { factsUnder, quotesIn } from "../../model/study/rests-on.ts";
import type { Named } from "../content/story.ts";
import type { Engine } from "../engine/engine.ts";
import { entitiesNamed } from "../queries/cards.ts";
import { entitiesMerged } from "../queries/entities.ts";
import { ask } from "../queries/query.ts";
import { storyEntities, storyPassages, storyRelations } from "../queries/stories.ts";

/** Everything that the steps of a story name, read at once; what is merged is the one it leads to. */
export async function namedInStory(
  engine: Engine,
  steps: readonly Step[],
  { dossier, clock }: Pick<StorySummary, "dossier" | "clock">,
): Promise<Named> {
  const ids = [...new Set(steps.flatMap(factsUnder))].sort();
  const on = await leads(engine, ids);
  const entities = [...new Set(ids.filter((id) => !id.includes("~")).map(on))].sort();
  const relations = [...new Set(ids.filter((id) => id.includes("~")).map(on))].sort();
  const keys = steps.flatMap(quotesIn).map((quote) => quote.slice(0, quote.lastIndexOf(".")));
  const quoted = [...new Set(keys)].map((key) => `${dossier}.${key}`).sort();
  const [found, joined, sources] = await Promise.all([
    ask(engine, storyEntities, { ids: entities }),
    ask(engine, storyRelations, { relations: relations.map(endsOf) }),
    ask(engine, storyPassages, { sources: quoted }),
  ]);
  const speakers = sources.flatMap(({ passages }) =>
    passages.flatMap(({ speaker }) => speaker ?? []),
  );
  const byId = <One extends { id: string }>(all: One[]) => {
    const there = new Map(all.map((one) => [one.id, one]));
    // Under the id that the story writes.
    return new Map(ids.flatMap((id) => (there.has(on(id)) ? [[id, there.get(on(id))!]] : [])));
  };
  return {
    ...{ dossier, clock, entities: byId(found), relations: byId(joined) },
    sources: new Map(sources.map((one) => [one.id, one])),
    speakers: await namesOf(engine, speakers),
  };
}

async function namesOf(engine: Engine, ids: string[]): Promise<Record<string, string>> {
  const found = await ask(engine, entitiesNamed, { ids: [...new Set(ids)].sort() });
  return Object.fromEntries(found.map(({ id, name }) => [id, name]));
}

async function leads(engine: Engine, ids: string[]): Promise<(id: string) => string> {
  const named = ids.flatMap((id) => {
    const ends = readRelationId(id);
    return ends ? [ends.tail, ends.head] : [id];
  });
  const rows = await ask(engine, entitiesMerged, { ids: [...new Set(named)].sort() });
  const merges = new Map(rows.map(({ id, into }) => [id, into]));
  return (id) => leadOn(id, merges);
}

function endsOf(id: string) {
  const { tail, head } = readRelationId(id)!;
  return { id, tail, head };
}
