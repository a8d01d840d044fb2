import { entityIdPattern } from "../../model/ids.ts";
import type { Engine } from "../engine/engine.ts";
import type { Mentioned, View, ViewEntity, ViewRelation, ViewSource } from "../export/view.ts";
import { ask } from "../queries/query.ts";
import { entitiesWritten } from "../queries/views.ts";
import { writtenIn } from "./written.ts";

interface Picture {
  entities: ViewEntity[];
  relations: ViewRelation[];
  sources: Omit<ViewSource, "publisherName">[];
}

/** Who and what a picture's claims and sources name without their being in it, and what all are called. */
export async function mentionedIn(
  engine: Engine,
  { entities, relations, sources }: Picture,
): Promise<{ mentioned: Mentioned[]; nameOf: View["nameOf"] }> {
  const names = new Map<string, string>(entities.map(({ id, name }) => [id, name]));
  const named = new Set<string>();
  const add = (id: string | null | undefined) => {
    if (id && !names.has(id) && entityIdPattern.test(id)) named.add(id);
  };
  for (const { tail, head } of relations) for (const end of [tail, head]) add(end);
  for (const { claims, properties } of [...entities, ...relations]) {
    const { shareOf, oneOf } = properties;
    for (const id of [shareOf, oneOf].flat()) if (typeof id === "string") add(id);
    for (const { origin, speaker, field, value } of claims) {
      for (const id of [origin, speaker]) add(id);
      if (field === "behalfOf" || field === "office") add(value);
    }
  }
  for (const { publisher, passages } of sources) {
    add(publisher);
    for (const { speaker, speakerFor, via, origin } of passages)
      for (const id of [speaker, speakerFor, via, origin]) add(id);
  }
  const rows = await ask(engine, entitiesWritten, { ids: [...named].sort() });
  for (const { id, name } of rows) names.set(id, name);
  return {
    mentioned: rows.map((row) => ({
      ...{ id: row.id, kind: row.kind, name: row.name },
      written: writtenIn(row),
    })),
    nameOf: (id) => names.get(id) ?? id,
  };
}
