import type { Timeline, TimelineEvent } from "../../model/api/processes.ts";
import { isOnlyDenied } from "../../model/denied.ts";
import type { KindName } from "../../model/kinds.ts";
import { playedRoles } from "../../model/relations.ts";
import type { EntityRow, RelationRow } from "../queries/shapes.ts";

type Lane = Timeline["lanes"][number];

const actors: KindName[] = ["Person", "State", "Organisation"];

/**
 * The lanes that events stand on, ordered so that lanes with events in common touch: from the one with
 * the most among those that play a role, each followed by the one it shares most with. Parties stand last, side by side.
 */
export function lanesOf(
  events: TimelineEvent[],
  entities: EntityRow[],
  relations: RelationRow[],
): Lane[] {
  const roles = rolesOf(entities, relations);
  const joins = eventsByLane(events);
  const lanes = entities
    .filter(({ id, kind }) => actors.includes(kind) && joins.has(id))
    .map(({ id, kind, name }) => ({ id, kind, name, roles: roles.get(id) ?? [] }));
  const parties = lanes.filter(isParty);
  const others = lanes.filter((lane) => !isParty(lane));
  const first = chain(others, joins);
  return [...first, ...chain(parties, joins, first.at(-1))];
}

function isParty({ roles }: Lane): boolean {
  return roles.includes("party");
}

/** Roles played in the process and its agreements, in the order of the table. */
function rolesOf(entities: EntityRow[], relations: RelationRow[]): Map<string, string[]> {
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  const played = new Map<string, Set<string>>();
  for (const { type, tail, head, role, claims } of relations) {
    const kind = kindOf.get(head);
    if (isOnlyDenied(claims)) continue;
    if (type !== "PLAYS" || role === null || (kind !== "Process" && kind !== "Agreement")) continue;
    played.set(tail, (played.get(tail) ?? new Set()).add(role));
  }
  const order = playedRoles as readonly string[];
  return new Map(
    [...played].map(([id, roles]) => [
      id,
      [...roles].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    ]),
  );
}

function eventsByLane(events: TimelineEvent[]): Map<string, Set<string>> {
  const joins = new Map<string, Set<string>>();
  for (const { id, lanes } of events) {
    for (const lane of lanes) joins.set(lane, (joins.get(lane) ?? new Set()).add(id));
  }
  return joins;
}

function chain(lanes: Lane[], joins: Map<string, Set<string>>, after?: Lane): Lane[] {
  const weight = ({ id, roles }: Lane) => (roles.length > 0 ? 1_000_000 : 0) + joins.get(id)!.size;
  const left = lanes.toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
  const placed: Lane[] = [];
  let last = after;
  while (left.length > 0) {
    const next = last ? nearest(last, left, joins) : 0;
    last = left.splice(next, 1)[0]!;
    placed.push(last);
  }
  return placed;
}

/** The place, among those left, of the lane that shares most; the best joined of those that tie. */
function nearest(last: Lane, left: Lane[], joins: Map<string, Set<string>>): number {
  const mine = joins.get(last.id)!;
  let best = 0;
  let most = -1;
  for (const [at, lane] of left.entries()) {
    const sameRoles = lane.roles.some((role) => last.roles.includes(role)) ? 0.5 : 0;
    let shared = sameRoles;
    for (const event of joins.get(lane.id)!) if (mine.has(event)) shared++;
    if (shared > most) [best, most] = [at, shared];
  }
  return best;
}
