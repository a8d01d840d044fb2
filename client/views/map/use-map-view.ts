import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { fitted, type MapView, panned, pinched, pressed, zoomed } from "./view.ts";

interface Size {
  width: number;
  height: number;
}

interface Point {
  x: number;
  y: number;
}

/** A pointer that went farther than this has dragged and not clicked, px. */
const still = 4;

/** The reader's view of a map: wheel, drag, pinch and keys move it. */
export function useMapView(host: RefObject<HTMLElement | null>, size: Size) {
  const [view, setView] = useState<MapView>(fitted);
  const latest = useRef(size);
  latest.current = size;
  const hasDragged = useRef(false);

  useEffect(() => {
    const element = host.current!;
    const fingers = new Map<number, Point>();
    let travelled = 0;
    const at = ({ clientX, clientY }: MouseEvent): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };

    const down = (event: PointerEvent) => {
      if (fingers.size === 0) travelled = 0;
      if (fingers.size === 0) hasDragged.current = false;
      fingers.set(event.pointerId, at(event));
    };
    const move = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const after = at(event);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, after);
      const [x, y] = [after.x - before.x, after.y - before.y];
      travelled += Math.hypot(x, y);
      if (travelled > still) hasDragged.current = true;
      if (other) setView((view) => pinched(view, [before, other], [after, other], latest.current));
      else if (hasDragged.current) setView((view) => panned(view, x, y, latest.current));
    };
    const up = (event: PointerEvent) => fingers.delete(event.pointerId);
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const factor = 2 ** (-event.deltaY / (event.deltaMode === 0 ? 240 : 8));
      setView((view) => zoomed(view, factor, at(event), latest.current));
    };

    element.addEventListener("pointerdown", down);
    addEventListener("pointermove", move);
    addEventListener("pointerup", up);
    addEventListener("pointercancel", up);
    // Not passive: the page must not scroll while the map zooms.
    element.addEventListener("wheel", wheel, { passive: false });
    return () => {
      element.removeEventListener("pointerdown", down);
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", up);
      removeEventListener("pointercancel", up);
      element.removeEventListener("wheel", wheel);
    };
  }, [host]);

  return {
    view,
    setView,
    /** Whether the press that ends now was a drag. */
    hasDragged,
    onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // A button in the map has keys of its own.
      if (event.target !== event.currentTarget) return;
      const next = pressed(view, event.key, size);
      if (!next) return;
      event.preventDefault();
      setView(next);
    },
  };
}
