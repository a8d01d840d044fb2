import { type KeyboardEvent, useRef, useState } from "react";
import { reading } from "../parts/reading.ts";

/** One tab stop for a row of links: arrows go along it, Home and End to its ends. */
export function useAlong(count: number) {
  const list = useRef<HTMLUListElement>(null);
  const [at, set] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const ahead = reading() === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = reading() === "rtl" ? "ArrowRight" : "ArrowLeft";
    const to = { [ahead]: at + 1, [back]: at - 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined || to < 0 || to >= count) return;
    event.preventDefault();
    set(to);
    list.current?.querySelectorAll("a")[to]?.focus();
  };
  return { at: Math.min(at, Math.max(0, count - 1)), set, list, onKeyDown };
}
