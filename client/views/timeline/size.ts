import { type RefObject, useLayoutEffect, useState } from "react";

/** Width and height of an element in px, as they change; zero before it is laid out. */
export function useSize(of: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  // Before the first frame: what waits for a size must not wait for a frame too.
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return;
    const take = (width: number, height: number) =>
      setSize((before) => {
        const next = { width: Math.floor(width), height: Math.floor(height) };
        return before.width === next.width && before.height === next.height ? before : next;
      });
    take(element.clientWidth, element.clientHeight);
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      take(width, height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  return size;
}
