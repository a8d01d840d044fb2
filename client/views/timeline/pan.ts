import { type RefObject, useEffect, useRef } from "react";
import type { Scale } from "./scale.ts";
import type { Viewing } from "./view.ts";

/** Farther than this and a press is a drag, px. */
const slack = 4;

/**
 * Dragging the ground pans, the wheel zooms with Ctrl held (a pinch on a trackpad says the same) and
 * pans sideways; a plain wheel is left to the page. Two fingers zoom and pan on a screen.
 */
export function usePan(field: RefObject<HTMLElement | null>, view: Viewing, scale: Scale) {
  const now = useRef({ view, scale });
  now.current = { view, scale };
  useEffect(() => {
    const element = field.current!;
    const days = (px: number) =>
      (now.current.scale.mirrored ? 1 : -1) * (px / now.current.scale.pxPerDay);
    const dayUnder = (clientX: number) =>
      now.current.scale.dayAtX(clientX - element.getBoundingClientRect().left);

    const wheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const step = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
        now.current.view.zoom(Math.exp(-step / 320), dayUnder(event.clientX));
      } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        now.current.view.pan(days(-event.deltaX));
      }
    };

    const held = new Map<number, number>();
    let last = 0;
    let travelled = 0;
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      held.set(event.pointerId, event.clientX);
      [last, travelled] = [event.clientX, 0];
      element.dataset.panned = "no";
    };
    const move = (event: PointerEvent) => {
      const before = held.get(event.pointerId);
      if (before === undefined) return;
      if (held.size === 2) {
        const [a, b] = [...held.entries()].map(([id, x]) =>
          id === event.pointerId ? event.clientX : x,
        );
        const [c, d] = [...held.values()];
        const factor = Math.abs(a! - b!) / Math.max(1, Math.abs(c! - d!));
        if (Number.isFinite(factor) && factor > 0)
          now.current.view.zoom(factor, dayUnder((a! + b!) / 2));
        held.set(event.pointerId, event.clientX);
        return;
      }
      held.set(event.pointerId, event.clientX);
      travelled += Math.abs(event.clientX - before);
      if (travelled < slack) return;
      if (element.dataset.panned !== "yes") {
        element.dataset.panned = "yes";
        element.setPointerCapture(event.pointerId);
      }
      now.current.view.pan(days(event.clientX - last));
      last = event.clientX;
    };
    const up = (event: PointerEvent) => held.delete(event.pointerId);

    const ways = [
      ["pointerdown", down],
      ["pointermove", move],
      ["pointerup", up],
      ["pointercancel", up],
    ] as const;
    element.addEventListener("wheel", wheel, { passive: false });
    for (const [name, run] of ways) element.addEventListener(name, run as EventListener);
    return () => {
      element.removeEventListener("wheel", wheel);
      for (const [name, run] of ways) element.removeEventListener(name, run as EventListener);
    };
  }, [field]);
}
