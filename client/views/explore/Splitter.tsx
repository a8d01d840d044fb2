import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { useWords } from "../../messages/words.tsx";

const place = "parley.split";
const [least, most, usual] = [25, 80, 58] as const;

/** How many hundredths of the height the graph has; kept from visit to visit. */
export function useSplit(): [number, (share: number) => void] {
  const [share, setShare] = useState(readShare);
  return [
    share,
    (next) => {
      const kept = Math.round(Math.min(most, Math.max(least, next)));
      setShare(kept);
      try {
        localStorage.setItem(place, `${kept}`);
      } catch {
        // No storage: the choice lasts as long as the page.
      }
    },
  ];
}

/** The line between graph and timeline: dragged, or moved by the arrow keys; a double press resets it. */
export function Splitter({ share, onShare }: { share: number; onShare: (share: number) => void }) {
  const { say } = useWords();
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = ({ currentTarget, pointerId, clientY }: PointerEvent<HTMLDivElement>) => {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    const { top, height } = currentTarget.parentElement!.getBoundingClientRect();
    onShare((100 * (clientY - top)) / height);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -2, ArrowDown: 2, PageUp: -10, PageDown: 10 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onShare(share + by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line that can be moved is a focusable separator, not an <hr>.
    <div
      className="splitter"
      role="separator"
      aria-orientation="horizontal"
      aria-label={say("split.label")}
      aria-valuenow={share}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      style={{ insetBlockStart: `${share}%` }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onDoubleClick={() => onShare(usual)}
      onKeyDown={onKeyDown}
    />
  );
}

function readShare(): number {
  try {
    const kept = Number(localStorage.getItem(place) ?? usual);
    return kept >= least && kept <= most ? kept : usual;
  } catch {
    return usual;
  }
}
