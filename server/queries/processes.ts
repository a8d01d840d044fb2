import * as z from "zod";
import { ProcessSummary } from "../../model/api.ts";
import { defineQuery } from "./query.ts";

/** Every process with its counts, by name; one alone when `id` is given. */
export const processesList = defineQuery("processes/list", {
  params: z.object({ id: z.string().nullable() }),
  row: ProcessSummary,
});
