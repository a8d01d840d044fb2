import type { Box, Segment } from "./crowd.ts";
import type { DrawnEdge, DrawnNode } from "./elements.ts";
import { shapes } from "./shapes.ts";

export interface Marked {
  selected: string | null;
  /** Nodes that are selected besides. */
  also: readonly string[];
  hovered: string | null;
  focused: string | null;
  /** Ids of the nodes and lines of a path, which alone keep their ink; null when none is shown. */
  along: ReadonlySet<string> | null;
}

/** Room for the ring of what is selected, and for that of the keyboard, px. */
export const rings = { selected: 10, focused: 9 };

/** What a node covers: for a shape without corners a cross of three boxes, so that labels may nestle in. */
export function boxesOf(
  { data, position }: DrawnNode,
  zoom: number,
  scale: number,
  marked: Marked,
): Box[] {
  const ring = ringRoom(data.id, marked);
  const [width, height] = [data.width * scale + 2 * ring, data.height * scale + 2 * ring];
  const [x, y] = [position.x * zoom, position.y * zoom];
  const part = (across: number, down: number): Box => ({
    x: x - (across * width) / 2,
    y: y - (down * height) / 2,
    width: across * width,
    height: down * height,
  });
  const isRound =
    shapes[data.kind].form === "ellipse" || shapes[data.kind].form === "round-diamond";
  const boxes = isRound ? [part(0.72, 0.72), part(1, 0.36), part(0.36, 1)] : [part(1, 1)];
  const badge = { x: x + width / 2 - 8, y: y - height / 2 - 8, width: 17, height: 17 };
  return data.sign ? [...boxes, badge] : boxes;
}

export function segmentOf(
  { data }: DrawnEdge,
  byId: Map<string, DrawnNode>,
  zoom: number,
): Segment {
  const [tail, head] = [byId.get(data.source)!.position, byId.get(data.target)!.position];
  return { x1: tail.x * zoom, y1: tail.y * zoom, x2: head.x * zoom, y2: head.y * zoom };
}

export function ringRoom(
  id: string,
  { selected, also, focused }: Pick<Marked, "selected" | "also" | "focused">,
): number {
  const isChosen = id === selected || also.includes(id);
  return (isChosen ? rings.selected : 0) + (id === focused ? rings.focused : 0);
}
