import * as z from "zod";
import { Day } from "./claim.ts";
import { isDay } from "./day.ts";
import { EntityId, FactId } from "./ids.ts";
import { kindNames } from "./kinds.ts";
import { standingMarks } from "./marks.ts";
import { pathOrders } from "./paths.ts";
import { certainties } from "./window.ts";

/** Views that have a list twin. */
export const listable = ["network", "timeline"] as const;
export type Listable = (typeof listable)[number];

/** What the lanes of the timeline stand for: actors, agreements of the process, or places. */
export const laneKinds = ["actors", "parts", "places"] as const;
export type Lanes = (typeof laneKinds)[number];

/** The ways to lay out a network, the usual one first. */
export const layoutNames = ["force", "roles", "sides", "time"] as const;
export type LayoutName = (typeof layoutNames)[number];

const CalendarDay = Day.refine(isDay);
const words = <Word extends string>(known: readonly Word[]) =>
  z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(z.enum(known as [Word, ...Word[]])));

const ids = z
  .string()
  .transform((text) => [...new Set(text.split(","))])
  .pipe(z.array(EntityId).max(500));

/** What the address of a process's screen carries, by the names of its parameters. */
export const shownParameters = {
  from: CalendarDay,
  to: CalendarDay,
  at: CalendarDay,
  known: CalendarDay,
  locked: z.literal("yes").transform(() => true),
  selected: z
    .string()
    .refine((text) => text.split(" ").every((id) => FactId.safeParse(id).success)),
  kinds: words(kindNames),
  was: z.enum(certainties),
  standing: words(standingMarks),
  more: z.literal("yes").transform(() => true),
  view: z.enum(listable),
  list: words(listable),
  lanes: z.enum(laneKinds),
  tab: z.enum(["claims", "connections"]),
  path: EntityId,
  order: z.enum(pathOrders),
  layout: z.enum(layoutNames),
  grouped: z.literal("yes").transform(() => true),
  apart: ids,
  focus: ids,
  expanded: ids,
  collapsed: ids,
  hidden: ids,
  also: ids,
};
