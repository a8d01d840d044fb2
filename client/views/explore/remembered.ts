import { useEffect } from "react";
import type { Graph } from "../../../model/api/processes.ts";

const place = (process: string) => `parley.places.${process}`;
/** Enough to recognise the picture by, and small. */
const most = 120;

type Spot = [x: number, y: number];

/** Keeps the places of a process's nodes, so that the next visit waits in the same picture. */
export function useRemembered({ process, nodes }: Graph) {
  useEffect(() => {
    const spots = nodes
      .flatMap(({ x, y }): Spot[] =>
        x === null || y === null ? [] : [[Math.round(x), Math.round(y)]],
      )
      .slice(0, most);
    try {
      localStorage.setItem(place(process), JSON.stringify(spots));
    } catch {
      // No room or no storage: the next visit waits in an empty frame.
    }
  }, [process, nodes]);
}

/** The places kept from last time, -1000 to 1000. */
export function rememberedSpots(process: string): Spot[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(process)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isSpot) : [];
  } catch {
    return [];
  }
}

function isSpot(value: unknown): value is Spot {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}
