import type { Graph } from "../../../model/api/processes.ts";
import { FIRST_DAY, LAST_DAY } from "../../../model/day.ts";
import type { KindName } from "../../../model/kinds.ts";
import type { Node } from "../../../model/slice.ts";
import { drawnOf } from "./drawn.ts";
import { half, type Place } from "./layout.ts";
import { first, settled } from "./settled.ts";

/** From above: who acts, whom they met, what was agreed, what was done and counted. */
const bands: KindName[][] = [
  ["State", "Organisation"],
  ["Person", "Place"],
  ["Meeting"],
  ["Process", "Agreement", "Phase", "Provision", "Condition"],
  ["Act", "Assessment", "Figure"],
];

/**
 * From the first day to the last, the way one reads left to right, in the order of days rather than by
 * their distance: years of silence take no room. Who has no day stands over the days of what they did.
 */
export function byTime(graph: Graph): Map<string, Place> {
  const { nodes, near, prominent } = drawnOf(graph);
  const days = [...new Set(nodes.flatMap((node) => dayOf(node) ?? []))].sort();
  const across = new Map(
    days.map((day, at) => [day, half.x * (days.length < 2 ? 0 : (2 * at) / (days.length - 1) - 1)]),
  );
  const own = new Map(
    nodes.flatMap((node) => {
      const day = dayOf(node);
      return day === null ? [] : [[node.id, across.get(day)!] as const];
    }),
  );
  const wanted = nodes.map(({ id, kind }): [string, Place] => {
    const joined = near(id).flatMap((other) => own.get(other) ?? []);
    const mean = joined.length > 0 ? joined.reduce((a, b) => a + b) / joined.length : 0;
    const band = Math.max(
      0,
      bands.findIndex((kinds) => kinds.includes(kind)),
    );
    const y = half.y * ((2 * band) / (bands.length - 1) - 1) * 0.9;
    return [id, { x: own.get(id) ?? mean, y }];
  });
  return settled(first(wanted, prominent), prominent);
}

/** Its first day as drawn; of "by 1 June" that day. */
function dayOf({ kind, edtf, earliest, latest }: Node): string | null {
  if (edtf === null || kind === "State" || kind === "Organisation" || kind === "Person")
    return null;
  if (earliest !== FIRST_DAY) return earliest;
  return latest === LAST_DAY ? null : latest;
}
