import * as z from "zod";
import { ProcessSummary } from "../../model/api/processes.ts";
import { defineQuery } from "./query.ts";

/** Every process with its counts, by name; one alone when `id` is given. */
export const processesList = defineQuery("processes/list", {
  params: z.object({ id: z.string().nullable() }),
  row: ProcessSummary,
});

/** How many of a process's claims were public by a day. */
export const processClaimsKnown = defineQuery("processes/claims-known", {
  params: z.object({ process: z.string(), known: z.string() }),
  row: z.object({ claims: z.number().int() }),
});
