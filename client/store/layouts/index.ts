import type { Layout } from "./layout.ts";
import { byRoles } from "./roles.ts";
import { bySides } from "./sides.ts";
import { byTime } from "./time.ts";

/** The ways to lay out a network, the usual one first. */
export const layouts: readonly Layout[] = [
  { name: "force", place: null },
  { name: "roles", place: byRoles },
  { name: "sides", place: bySides },
  { name: "time", place: byTime },
];
