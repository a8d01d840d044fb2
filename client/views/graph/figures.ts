import type { NodeData } from "./elements.ts";
import { polygons, type Shape, shapes } from "./shapes.ts";

/** Corners of a shape in a square from -1 to 1, x and y in turn, as Cytoscape has them. */
const corners: Partial<Record<Shape["form"], number[]>> = {
  "round-hexagon": [-0.5, -1, -1, 0, -0.5, 1, 0.5, 1, 1, 0, 0.5, -1],
  "round-diamond": [0, 1, 1, 0, 0, -1, -1, 0],
  "round-tag": [-1, -1, 0.25, -1, 1, 0, 0.25, 1, -1, 1],
  "round-triangle": [0, -1, -1, 1, 1, 1],
  "round-rectangle": [-1, -1, 1, -1, 1, 1, -1, 1],
  ...polygons,
};

/** Px at zoom 1. */
const radii: Partial<Record<Shape["form"], number>> = {
  "round-hexagon": 3,
  "round-diamond": 4,
  "round-tag": 4,
  "round-triangle": 3,
  "round-rectangle": 4,
};

export function radiusOf(kind: NodeData["kind"]): number {
  return kind === "Figure" ? 11 : (radii[shapes[kind].form] ?? 0);
}

/** The outline of a node of this kind about the origin. Kept, for a picture has few sizes. */
export function figureOf(
  kind: NodeData["kind"],
  width: number,
  height: number,
  radius: number,
): Path2D {
  const { form } = shapes[kind];
  const key = `${form} ${width.toFixed(1)} ${height.toFixed(1)} ${radius.toFixed(1)}`;
  const path = kept.get(key) ?? draw(form, width / 2, height / 2, radius);
  if (kept.size > mostKept) kept.clear();
  kept.set(key, path);
  return path;
}

const kept = new Map<string, Path2D>();
const mostKept = 2_000;

function draw(form: Shape["form"], halfWidth: number, halfHeight: number, radius: number): Path2D {
  const path = new Path2D();
  const points = corners[form];
  if (!points) {
    path.ellipse(0, 0, halfWidth, halfHeight, 0, 0, 2 * Math.PI);
    return path;
  }
  const round = Math.min(radius, halfWidth, halfHeight);
  const at = (corner: number): [number, number] => {
    const i = (2 * corner) % points.length;
    return [points[i]! * halfWidth, points[i + 1]! * halfHeight];
  };
  const [[x, y], [nextX, nextY]] = [at(0), at(1)];
  path.moveTo((x + nextX) / 2, (y + nextY) / 2);
  for (let corner = 1; corner <= points.length / 2; corner++)
    path.arcTo(...at(corner), ...at(corner + 1), round);
  path.closePath();
  return path;
}

/** How far the outline is from the middle, in the direction of a unit vector. */
export function reachOf(
  kind: NodeData["kind"],
  width: number,
  height: number,
  dx: number,
  dy: number,
): number {
  const points = corners[shapes[kind].form];
  const [a, b] = [width / 2, height / 2];
  if (!points) return 1 / Math.hypot(dx / a, dy / b);
  let far = 0;
  for (let i = 0; i < points.length; i += 2) {
    const [x1, y1] = [points[i]! * a, points[i + 1]! * b];
    const next = (i + 2) % points.length;
    const [sx, sy] = [points[next]! * a - x1, points[next + 1]! * b - y1];
    const across = dx * sy - dy * sx;
    if (across === 0) continue;
    const reach = (x1 * sy - y1 * sx) / across;
    const part = (x1 * dy - y1 * dx) / across;
    if (part >= 0 && part <= 1) far = Math.max(far, reach);
  }
  return far;
}
