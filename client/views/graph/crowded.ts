import type { SceneEdge } from "../../store/scene.ts";

/** Up to so many nodes a picture is drawn in full ink. */
const few = 90;

/** How much ink a picture of so many nodes leaves to a line that one origin tells of, 0 to 1. */
export function crowdOf(nodes: number): number {
  return nodes <= few ? 1 : (few / nodes) ** 0.7;
}

/**
 * In a crowd a line stands back, less so the more origins tell of what it stands for; what is
 * disputed or alleged keeps enough ink for its dashes to be seen.
 */
export function inkIn(crowd: number, edge: SceneEdge): number {
  if (crowd === 1) return 1;
  const origins = new Set(edge.relations.flatMap(({ standing }) => standing.origins)).size;
  const least = edge.disputed || edge.denied || edge.alleged ? 0.6 : 0;
  return Math.min(1, Math.max(least, crowd * (1 + 0.4 * (Math.max(1, origins) - 1))));
}

/** In a crowd what little is joined to is drawn smaller, so that those in the middle of things stand out. */
export function sizeIn(crowd: number, degree: number): number {
  if (crowd === 1) return 1;
  if (degree > 7) return 1.25;
  return degree > 2 ? 1 : 0.75;
}

/** The same line when the reader has come nearer: the fewer are seen, the more ink it has. */
export function inkAt(ink: number, step: number): number {
  return Math.min(1, ink * Math.max(1, 2.5 * step));
}

/** Its width, of which it keeps more than of its ink. */
export function widthAt(ink: number, step: number): number {
  return 0.5 + 0.5 * inkAt(ink, step);
}
