import * as z from "zod";
import { type Endpoint, none } from "./parts.ts";

export const Health = z.object({
  status: z.enum(["ok", "unavailable"]),
  engine: z.string(),
  revision: z.string(),
  counts: z.object({
    entities: z.number().int(),
    relations: z.number().int(),
    claims: z.number().int(),
    sources: z.number().int(),
    dossiers: z.number().int(),
  }),
});

/** Whether Parley works. */
export const healthEndpoints = {
  health: {
    path: "/health",
    summary: "Whether the store answers, and what it holds",
    params: none,
    query: none,
    answer: Health,
  },
} as const satisfies Record<string, Endpoint>;
