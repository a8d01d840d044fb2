import type { Graph } from "../../../model/api/processes.ts";
import type { LayoutName } from "../../../model/shown.ts";

/** Where a node stands, in units of the union's own layout: -1000 to 1000 across. */
export interface Place {
  x: number;
  y: number;
}

/**
 * One way to lay a process out. It is made from all of the process, whatever period and day are shown,
 * so that nothing moves while time does. Null keeps the places that the server gives.
 */
export interface Layout {
  name: LayoutName;
  place: ((graph: Graph) => Map<string, Place>) | null;
}

/** Half the picture's width and height. */
export const half = { x: 1000, y: 460 };
