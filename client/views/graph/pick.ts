import type { DrawnNode } from "./elements.ts";
import type { Viewport } from "./overlay.ts";
import { nodeScale, stepOf } from "./scale.ts";

/**
 * The node a tap means: the nearest whose middle is within half its size and `reach` px of it.
 * A finger reaches 22 px, so that every node is a target of 44.
 */
export function pick(
  nodes: DrawnNode[],
  { x, y }: { x: number; y: number },
  reach: number,
  { zoom, pan }: Pick<Viewport, "zoom" | "pan">,
): string | null {
  if (reach === 0) return null;
  const scale = zoom * nodeScale(stepOf(zoom));
  let best: { id: string; distance: number } | null = null;
  for (const { data, position } of nodes) {
    const distance = Math.hypot(position.x * zoom + pan.x - x, position.y * zoom + pan.y - y);
    const radius = Math.max((Math.min(data.width, data.height) * scale) / 2, reach);
    if (distance <= radius && (!best || distance < best.distance)) best = { id: data.id, distance };
  }
  return best?.id ?? null;
}
