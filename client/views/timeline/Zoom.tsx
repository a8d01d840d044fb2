import { Minus, Plus } from "lucide-react";
import type { Words } from "../../messages/words.tsx";
import type { Viewing } from "./view.ts";

/** Closer, farther, and back to the period. */
export function Zoom({ view, words: { say } }: { view: Viewing; words: Words }) {
  return (
    <div className="tl-zoom">
      <button
        type="button"
        aria-label={say("timeline.zoom.out")}
        onClick={() => view.zoom(1 / 1.6)}
      >
        <Minus size={16} aria-hidden="true" />
      </button>
      <button type="button" aria-label={say("timeline.zoom.in")} onClick={() => view.zoom(1.6)}>
        <Plus size={16} aria-hidden="true" />
      </button>
      {view.moved && (
        <button type="button" className="tl-reset" onClick={view.reset}>
          {say("timeline.zoom.reset")}
        </button>
      )}
    </div>
  );
}
