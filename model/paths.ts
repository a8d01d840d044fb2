import * as z from "zod";
import { CitedClaim } from "./claim.ts";
import { type KindName, kindNames } from "./kinds.ts";
import { Days } from "./slice.ts";

/** Fewest meetings; or fewest of those in which each meeting begins no earlier than the last one ended. */
export const pathOrders = ["fewest", "time"] as const;
export type PathOrder = (typeof pathOrders)[number];

export const PathActor = z
  .object({
    id: z.string(),
    kind: z.enum(kindNames as [KindName, ...KindName[]]),
    name: z.string(),
  })
  .meta({ id: "PathActor" });
export type PathActor = z.infer<typeof PathActor>;

/** How somebody was at a meeting. */
const PathJoin = z
  .object({
    /** Of the relation. */
    id: z.string(),
    type: z.enum(["ATTENDED", "REPRESENTED_AT"]),
    /** Whom they stood for, by what is said and stands. */
    behalfOf: z.array(PathActor),
    /** Every claim about it, with its words and page. */
    cited: z.array(CitedClaim),
  })
  .meta({ id: "PathJoin" });
export type PathJoin = z.infer<typeof PathJoin>;

export const PathStep = z
  .object({
    from: PathActor,
    to: PathActor,
    meeting: Days.extend({
      id: z.string(),
      name: z.string(),
      /** Every claim about the meeting itself and its days. */
      cited: z.array(CitedClaim),
    }),
    leaves: PathJoin,
    arrives: PathJoin,
  })
  .meta({ id: "PathStep" });
export type PathStep = z.infer<typeof PathStep>;

export const Path = z.object({ steps: z.array(PathStep) }).meta({ id: "Path" });
export type Path = z.infer<typeof Path>;

/** What had to be let go of to find the nearest path there is. */
export const lettingGo = ["order", "window", "order and window"] as const;
