import { type KeyboardEvent, useRef, useState } from "react";
import { reading } from "../parts/reading.ts";

/**
 * One tab stop for a row of links: arrows go along it, Home and End to its ends. Of several rows one
 * after another, up and down go to the first link of the row above and below; `rows` has their lengths.
 */
export function useAlong<Host extends HTMLElement = HTMLUListElement>(
  count: number,
  rows: readonly number[] = [],
) {
  const list = useRef<Host>(null);
  const [at, set] = useState(0);
  const starts = rows.map((_, row) => rows.slice(0, row).reduce((sum, one) => sum + one, 0));
  const onKeyDown = (event: KeyboardEvent) => {
    const ahead = reading() === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = reading() === "rtl" ? "ArrowRight" : "ArrowLeft";
    const row = starts.findLastIndex((start) => start <= at);
    const to = {
      ...{ [ahead]: at + 1, [back]: at - 1, Home: 0, End: count - 1 },
      ...(rows.length > 1 ? { ArrowUp: starts[row - 1], ArrowDown: starts[row + 1] } : {}),
    }[event.key];
    if (to === undefined || to < 0 || to >= count) return;
    event.preventDefault();
    set(to);
    list.current?.querySelectorAll("a")[to]?.focus();
  };
  return { at: Math.min(at, Math.max(0, count - 1)), set, list, onKeyDown };
}
