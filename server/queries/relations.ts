import * as z from "zod";
import { defineQuery } from "./query.ts";

/** A relation by its id and its two ends, which `readRelationId` takes from the id. */
export const relationOne = defineQuery("relations/one", {
  params: z.object({ id: z.string(), tail: z.string(), head: z.string() }),
  row: z.object({
    id: z.string(),
    type: z.string(),
    tail: z.string(),
    head: z.string(),
    role: z.string().nullable(),
    restsOn: z.array(z.string()),
  }),
});
