import type { KindName } from "../../../model/kinds.ts";
import { playedRoles } from "../../../model/relations.ts";
import type { KnownFacts } from "../../store/standings.ts";
import type { Moment } from "./events.ts";
import { dayNumber } from "./extent.ts";
import { seriated } from "./seriation.ts";

/** Days of a role, in days since 1970-01-01; null for an open end. */
export interface RoleSpan {
  from: number | null;
  to: number | null;
}

/** An actor's line. */
export interface Lane {
  id: string;
  kind: KindName;
  name: string;
  /** Roles played in the process and its agreements, the telling one first. */
  roles: string[];
  /** When a dated role was held; the line is thicker there. */
  held: RoleSpan[];
}

/** The lane of what the facts tie to nobody. */
export const nobody = "";

/**
 * One lane for each actor that took part in something, in an order in which those who meet stand
 * together: those who go between first, then the parties, then the others. The order comes from everything there is, so that no window changes it.
 */
export function lanesOfMoments(moments: Moment[], facts: KnownFacts): Lane[] {
  const ids = [...new Set(moments.flatMap(({ lanes }) => lanes))].sort();
  const roles = rolesOf(facts);
  const groups = [0, 1, 2, 3].map((group) => ids.filter((id) => groupOf(roles.get(id)) === group));
  const joins = moments.map(({ lanes }) => lanes).filter((lanes) => lanes.length > 1);
  const order = orderOnce(groups, joins);
  return order.map((id) => {
    const { name, kind } = facts.nodes.get(id)!.fact;
    return { id, kind, name, ...(roles.get(id) ?? { roles: [], held: [] }) };
  });
}

const goBetweens = ["mediator", "guarantor", "facilitator", "host"];

/** Who goes between first, then the parties, then whoever else has a role, then the rest. */
function groupOf({ roles }: Pick<Lane, "roles"> = { roles: [] }): 0 | 1 | 2 | 3 {
  if (roles.includes("party")) return 1;
  if (roles.some((role) => goBetweens.includes(role))) return 0;
  return roles.length > 0 ? 2 : 3;
}

let before: { asked: string; order: string[] } | null = null;

/** The last order is kept: while the clock plays, the same lanes are asked for again and again. */
function orderOnce(groups: string[][], joins: string[][]): string[] {
  const asked = JSON.stringify([groups, joins]);
  if (before?.asked !== asked) before = { asked, order: seriated(groups, joins) };
  return before.order;
}

type Held = Pick<Lane, "roles" | "held">;

function rolesOf({ relations }: KnownFacts): Map<string, Held> {
  const found = new Map<string, Held>();
  for (const { fact, days, standing } of relations) {
    if (fact.type !== "PLAYS" || !fact.role || standing.state !== "shown") continue;
    const lane = found.get(fact.tail) ?? { roles: [], held: [] };
    if (!lane.roles.includes(fact.role)) lane.roles.push(fact.role);
    if (days.edtf !== null)
      lane.held.push({ from: dayNumber(days.earliest), to: dayNumber(days.latest) });
    found.set(fact.tail, lane);
  }
  for (const lane of found.values()) lane.roles.sort((a, b) => rank(a) - rank(b));
  return found;
}

function rank(role: string): number {
  const at = (playedRoles as readonly string[]).indexOf(role);
  return at === -1 ? playedRoles.length : at;
}
