import { useWords } from "../../messages/words.tsx";
import { useRoom } from "../parts/media.ts";
import { rememberedSpots } from "./remembered.ts";
import "../clocks/clocks.css";
import "./explore.css";

/** The frame of the screen with last time's places and no names, while the answer is on its way. */
export function Loading({ process, sources }: { process: string; sources: number | null }) {
  const { say } = useWords();
  const room = useRoom();
  const spots = rememberedSpots(process);
  return (
    <div className={`explore loading ${room}`} aria-busy="true">
      <div className="clocks">
        <span className="skeleton clock" />
        <span className="skeleton clock" />
      </div>
      <div className="panes">
        {room === "wide" && <div className="rail" />}
        <div className="loading-field">
          <svg viewBox="-1100 -700 2200 1400" aria-hidden="true">
            {spots.map(([x, y]) => (
              <g key={`${x} ${y}`} className="ghost">
                <circle cx={x} cy={y} r="24" />
                <rect x={x - 50} y={y + 34} width="100" height="14" rx="7" />
              </g>
            ))}
          </svg>
          <p role="status">
            {sources === null ? say("state.loading") : say("state.reading", { sources })}
            {spots.length > 0 && ` ${say("state.places")}`}
          </p>
        </div>
        <div className="pane timeline" />
      </div>
    </div>
  );
}
