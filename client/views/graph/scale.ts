interface Point {
  x: number;
  y: number;
}

/** How far apart neighbours stand at zoom 1, px. */
const spacing = 92;

/**
 * What to multiply the layout's places by, so that a middling node's nearest neighbour stands 92 px
 * away at zoom 1. Places come in units of the layout's own; sizes are in px.
 */
export function unitOf(points: Point[]): number {
  const nearest = points
    .map((point) => Math.min(...points.filter((p) => p !== point).map((p) => distance(point, p))))
    .filter((gap) => gap > 0 && Number.isFinite(gap))
    .sort((a, b) => a - b);
  const middling = nearest[Math.floor(nearest.length / 2)];
  return middling ? spacing / middling : 1;
}

/** Steps of a quarter, so that zooming draws the sheet of styles anew a few times only. */
export function stepOf(zoom: number): number {
  return 1.25 ** Math.round(Math.log(zoom) / Math.log(1.25));
}

/**
 * Nodes shrink and grow more slowly than the distances between them, legible far and not huge near,
 * but never to more than three fifths of the way to their neighbours.
 */
export function nodeScale(step: number): number {
  return Math.max(0.3, Math.min(1.45, step ** 0.4, 2 * step)) / step;
}

/** What lies outside the period is drawn smaller, but takes the same room, so that no name moves. */
export const hollowScale = 0.74;

/** Lines keep their width on the screen, a little thinner when far. */
export function strokeScale(step: number): number {
  return Math.min(1, Math.max(0.55, step ** 0.35)) / step;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
