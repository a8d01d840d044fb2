import type { Box } from "./crowd.ts";

interface Point {
  x: number;
  y: number;
}

export interface View {
  zoom: number;
  pan: Point;
}

/** Room to leave at each side of a view, px. */
export interface Room {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The view that shows these places in a host of this size, with room around them for their names. */
export function frame(
  points: Point[],
  host: { width: number; height: number },
  room: Room,
  zooms: { least: number; most: number },
): View {
  const box = boundsOf(points);
  const width = Math.max(40, host.width - room.left - room.right);
  const height = Math.max(40, host.height - room.top - room.bottom);
  const wanted = Math.min(width / Math.max(1, box.width), height / Math.max(1, box.height));
  const zoom = Math.max(zooms.least, Math.min(zooms.most, wanted));
  return {
    zoom,
    pan: {
      x: room.left + width / 2 - (box.x + box.width / 2) * zoom,
      y: room.top + height / 2 - (box.y + box.height / 2) * zoom,
    },
  };
}

/** How far boxes run out over the places at each side, px on the screen; at most a seventh of the host. */
export function overhang(
  boxes: Box[],
  points: Point[],
  zoom: number,
  host: { width: number; height: number },
): Room {
  const box = boundsOf(points.map(({ x, y }) => ({ x: x * zoom, y: y * zoom })));
  const most = (parts: number[], of: number) => 6 + Math.min(of / 7, Math.max(22, ...parts));
  return {
    left: most(
      boxes.map(({ x }) => box.x - x),
      host.width,
    ),
    right: most(
      boxes.map(({ x, width }) => x + width - box.x - box.width),
      host.width,
    ),
    top: most(
      boxes.map(({ y }) => box.y - y),
      host.height,
    ),
    bottom: most(
      boxes.map(({ y, height }) => y + height - box.y - box.height),
      host.height,
    ),
  };
}

function boundsOf(points: Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
