export type Way = "left" | "right" | "up" | "down";

interface Point {
  id: string;
  x: number;
  y: number;
}

const ways: Record<Way, [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The point an arrow key leads to: the nearest one that way, one straight ahead before one aside.
 * Null when nothing lies that way. Of two as near, the one whose id comes first.
 */
export function nearest(points: Point[], from: Point, way: Way): string | null {
  const [dx, dy] = ways[way];
  const ahead = points
    .filter((point) => point.id !== from.id)
    .map(({ id, x, y }) => {
      const along = (x - from.x) * dx + (y - from.y) * dy;
      const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
      // Twice the weight aside keeps the walk straight; what lies more aside than ahead comes last.
      return { id, along, cost: along + 2 * aside, far: aside > along };
    })
    .filter(({ along }) => along > 0)
    .sort((a, b) => Number(a.far) - Number(b.far) || a.cost - b.cost || (a.id < b.id ? -1 : 1));
  return ahead[0]?.id ?? null;
}
