import * as z from "zod";
import { defineQuery } from "./query.ts";
import { ById, EntityRow, NoParams, RelationRow, Window } from "./shapes.ts";

export const entityOne = defineQuery("entities/one", {
  params: ById,
  row: EntityRow.extend({ processes: z.array(z.string()) }),
});

export const entityRelations = defineQuery("entities/relations", {
  params: Window.extend({ id: z.string(), limit: z.number().int() }),
  row: RelationRow.extend({
    /** Ids of the facts whose claims it rests on: what to ask `claimsCited` about. */
    restsOn: z.array(z.string()),
    outward: z.boolean(),
    other: z.string(),
    otherKind: EntityRow.shape.kind,
    otherName: z.string(),
  }),
});

export const entitiesMerged = defineQuery("entities/merged", {
  params: z.object({ ids: z.array(z.string()) }),
  row: EntityRow.pick({ id: true, name: true, names: true }).extend({ into: z.string() }),
});

/** For near misses of an id that is not there. */
export const entityIds = defineQuery("entities/ids", {
  params: NoParams,
  row: ById.extend({ kind: EntityRow.shape.kind }),
});
