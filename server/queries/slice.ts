import * as z from "zod";
import { defineQuery } from "./query.ts";
import { EntityRow, RelationRow, Window } from "./shapes.ts";

const OfProcess = Window.extend({ process: z.string() });

export const sliceMembers = defineQuery("slice/members", { params: OfProcess, row: EntityRow });

export const sliceRelations = defineQuery("slice/relations", {
  params: OfProcess,
  row: RelationRow,
});
