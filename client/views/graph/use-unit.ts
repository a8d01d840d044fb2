import { useRef } from "react";
import type { SceneNode } from "../../store/scene.ts";
import { unitOf } from "./scale.ts";

type Place = Pick<SceneNode, "id" | "x" | "y">;

/**
 * What to multiply places by (see scale.ts), worked out anew only for another layout: nodes that come
 * and go with time or with a filter must not move those that stay.
 */
export function useUnit(nodes: Place[]): number {
  const kept = useRef<{ unit: number; places: Map<string, Place> } | null>(null);
  if (nodes.length > 0 && !(kept.current && isSameLayout(kept.current.places, nodes)))
    kept.current = { unit: unitOf(nodes), places: new Map() };
  for (const node of nodes) kept.current!.places.set(node.id, node);
  return kept.current?.unit ?? 1;
}

function isSameLayout(places: Map<string, Place>, nodes: Place[]): boolean {
  const known = nodes.filter(({ id }) => places.has(id));
  return (
    known.length > 0 &&
    known.every(({ id, x, y }) => places.get(id)!.x === x && places.get(id)!.y === y)
  );
}
