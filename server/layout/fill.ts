import type { Places } from "./place.ts";

/** How much of the spacing is even: 0 keeps the forces' distances, 1 their order alone. */
const even = 0.6;

interface Point {
  id: string;
  x: number;
  y: number;
}

/**
 * Turns a cloud of points so that its long side lies across, and spreads it over the frame with one
 * node near the middle. A force layout leaves the rim empty and the middle crowded: more even
 * spacing along each axis keeps the neighbourhoods and gives labels room.
 */
export function fill(
  points: Point[],
  middle: string | undefined,
  frame: { x: number; y: number },
): Places {
  const turned = turn(points);
  const xs = along(turned, "x", middle);
  const ys = along(turned, "y", middle);
  return Object.fromEntries(
    turned.map(({ id }) => [id, [xs.get(id)! * frame.x, ys.get(id)! * frame.y]]),
  );
}

/** Along its principal axis. */
function turn(points: Point[]): Point[] {
  const mean = (axis: "x" | "y") =>
    points.reduce((sum, point) => sum + point[axis], 0) / (points.length || 1);
  const [cx, cy] = [mean("x"), mean("y")];
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += (x - cx) ** 2;
    xy += (x - cx) * (y - cy);
    yy += (y - cy) ** 2;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(({ id, x, y }) => ({
    id,
    x: (x - cx) * cos + (y - cy) * sin,
    y: (y - cy) * cos - (x - cx) * sin,
  }));
}

/** Places along one axis, -1 to 1. */
function along(points: Point[], axis: "x" | "y", middle: string | undefined) {
  const sorted = points.toSorted((a, b) => a[axis] - b[axis] || (a.id < b.id ? -1 : 1));
  const low = sorted[0]?.[axis] ?? 0;
  const width = (sorted.at(-1)?.[axis] ?? 0) - low || 1;
  const last = sorted.length - 1 || 1;
  const blended = new Map(
    sorted.map((point, at) => [
      point.id,
      (1 - even) * ((2 * (point[axis] - low)) / width - 1) + even * ((2 * at) / last - 1),
    ]),
  );
  if (points.length < 2) return new Map(points.map(({ id }) => [id, 0]));
  const centre = (middle === undefined ? 0 : (blended.get(middle) ?? 0)) * 0.8;
  // Each side is stretched by itself, so that the middle moves and the ends stay.
  return new Map(
    [...blended].map(([id, at]) => [
      id,
      at < centre ? (at - centre) / (1 + centre) : (at - centre) / (1 - centre),
    ]),
  );
}
