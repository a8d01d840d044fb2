import { useMemo, useState } from "react";
import { onceAFrame } from "./frame.ts";
import { panned, type View, viewOf, zoomed } from "./scale.ts";

/** The stretch of time that is seen, and what the reader can do to it. */
export interface Viewing {
  now: View;
  /** Whether the reader has moved it away from the period. */
  moved: boolean;
  zoom(factor: number, about?: number): void;
  pan(days: number): void;
  show(day: number): void;
  reset(): void;
}

/** The period with air around it, until the reader zooms or pans; a new period starts over. */
export function useView(window: { from: string; to: string }, known: string | null): Viewing {
  const period = `${window.from} ${window.to}`;
  const [moved, setMoved] = useState<{ period: string; view: View } | null>(null);
  const rest = useMemo(() => viewOf(window, known), [window, known]);
  const isMoved = moved !== null && moved.period === period;
  const now = isMoved ? moved.view : rest;

  return useMemo(() => {
    const change = (to: (view: View) => View) =>
      setMoved((old) => {
        const from = old !== null && old.period === period ? old.view : rest;
        return { period, view: to(from) };
      });
    const smoothly = onceAFrame(change);
    return {
      now,
      moved: isMoved,
      zoom: (factor, about) =>
        change((view) => zoomed(view, factor, about ?? (view.from + view.to) / 2)),
      pan: (days) => smoothly(() => panned(now, days)),
      show: (day) =>
        change((view) => {
          const length = view.to - view.from;
          if (day > view.from + length * 0.04 && day < view.to - length * 0.04) return view;
          return panned(view, day - (view.from + view.to) / 2);
        }),
      reset: () => setMoved(null),
    };
  }, [now, isMoved, period, rest]);
}
