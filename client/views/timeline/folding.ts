import type { Moment } from "./events.ts";
import { dayNumber } from "./extent.ts";
import { type Lane, nobody } from "./lanes.ts";

/** Lanes that are folded away, and how many events of the window stand on none but these. */
export interface Folded {
  lanes: number;
  events: number;
}

/** So many lanes can be read at once; the rest is one press away. */
export const mostLanes = 12;

interface Told {
  moments: Moment[];
  lanes: Lane[];
}

/** By lane, the events that may have been in the window; those of what is chosen in any case. */
export function busyLanes(
  { moments }: Pick<Told, "moments">,
  { from, to }: { from: string; to: string },
  chosen: string[],
): Map<string, Set<string>> {
  const [first, last] = [dayNumber(from)!, dayNumber(to)!];
  const busy = new Map<string, Set<string>>();
  for (const { id, extent, lanes, entity } of moments) {
    const begins = extent.first ?? extent.anchor;
    const ends = extent.last ?? (extent.lasts ? Number.POSITIVE_INFINITY : extent.anchor);
    if ((begins > last || ends < first) && !chosen.includes(entity)) continue;
    for (const lane of lanes.length > 0 ? lanes : [nobody])
      busy.set(lane, (busy.get(lane) ?? new Set()).add(id));
  }
  return busy;
}

/**
 * The lanes that stand open: of those with an event in the window, whoever plays a role first, then
 * by how many; what is chosen always.
 */
export function openLanes(
  lanes: Lane[],
  busy: Map<string, Set<string>>,
  chosen: Set<string>,
): Set<string> {
  const events = (id: string) => busy.get(id)?.size ?? 0;
  const ranked = lanes
    .filter(({ id }) => events(id) > 0)
    .sort(
      (a, b) =>
        Number(chosen.has(b.id)) - Number(chosen.has(a.id)) ||
        Number(b.roles.length > 0) - Number(a.roles.length > 0) ||
        events(b.id) - events(a.id) ||
        (a.id < b.id ? -1 : 1),
    );
  const most = Math.max(mostLanes, ranked.filter(({ id }) => chosen.has(id)).length);
  return new Set(ranked.slice(0, most).map(({ id }) => id));
}

/** The lanes on which what is chosen stands, and its own. */
export function laneOfChosen({ moments }: Pick<Told, "moments">, chosen: string[]): Set<string> {
  const on = moments.filter(({ entity }) => chosen.includes(entity)).flatMap(({ lanes }) => lanes);
  return new Set([...chosen, ...on]);
}

/** What is left when the open lanes are shown. */
export function foldedOf(
  { lanes }: Pick<Told, "lanes">,
  open: Set<string>,
  busy: Map<string, Set<string>>,
): Folded {
  const shut = lanes.filter(({ id }) => !open.has(id));
  const seen = new Set([...open, nobody].flatMap((id) => [...(busy.get(id) ?? [])]));
  const hidden = new Set(shut.flatMap(({ id }) => [...(busy.get(id) ?? [])]));
  return { lanes: shut.length, events: [...hidden].filter((id) => !seen.has(id)).length };
}
