import * as z from "zod";
import { defineQuery } from "./query.ts";
import { EntityRow, Window } from "./shapes.ts";

/** The last meeting that leads to somebody; of equals, one by way of a person goes first. */
const Reached = z.object({ id: z.string(), day: z.string(), rank: z.number().int() });

export const pathStep = defineQuery("paths/step", {
  params: Window.extend({
    frontier: z.array(Reached),
    start: z.string(),
    goal: z.string(),
    known: z.string(),
    ordered: z.boolean(),
    without: z.array(z.string()),
  }),
  row: z.object({
    id: z.string(),
    kind: EntityRow.shape.kind,
    name: z.string(),
    day: z.string(),
    via: z.string(),
    before: z.string(),
    leaves: z.string(),
    arrives: z.string(),
  }),
});
