import { Crowd } from "../graph/crowd.ts";
import type { Spot } from "./project.ts";

export interface SpotName {
  id: string;
  name: string;
  x: number;
  y: number;
  anchor: "start" | "end";
}

/** About how wide a letter of a name is, and how high a line, px. */
const letter = 7;
const line = 16;

/** Names beside their spots where they cover nothing: on the right, else on the left, else left out. */
export function namesOf(spots: Spot[], width: number): SpotName[] {
  const crowd = new Crowd();
  for (const { x, y, radius } of spots)
    crowd.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
  const order = spots.toSorted((a, b) => b.place.inPeriod - a.place.inPeriod);
  return order.flatMap(({ place: { id, name }, x, y, radius }): SpotName[] => {
    const room = [...name].length * letter;
    for (const anchor of ["start", "end"] as const) {
      const at = anchor === "start" ? x + radius + 4 : x - radius - 4;
      const box = {
        x: anchor === "start" ? at : at - room,
        y: y - line / 2,
        width: room,
        height: line,
      };
      if (box.x < 0 || box.x + room > width || !crowd.isFree(box)) continue;
      crowd.add(box);
      return [{ id, name, x: at, y: y + 4, anchor }];
    }
    return [];
  });
}
