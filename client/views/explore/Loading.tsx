import { useWords } from "../../messages/words.tsx";
import { rememberedSpots } from "./remembered.ts";
import "./explore.css";

/** The frame of the screen with last time's places and no names, while the answer is on its way. */
export function Loading({ process, sources }: { process: string; sources: number | null }) {
  const { say } = useWords();
  const spots = rememberedSpots(process);
  return (
    <div className="explore loading" aria-busy="true">
      <div className="clocks">
        <span className="skeleton clock" />
        <span className="skeleton clock" />
      </div>
      <div className="loading-field">
        <svg viewBox="-1100 -700 2200 1400" aria-hidden="true">
          {spots.map(([x, y]) => (
            <g key={`${x} ${y}`} className="ghost">
              <circle cx={x} cy={y * 0.6} r="26" />
              <rect x={x - 60} y={y * 0.6 + 40} width="120" height="16" rx="8" />
            </g>
          ))}
        </svg>
        <p role="status">
          {sources === null ? say("state.loading") : say("state.reading", { sources })}
          {spots.length > 0 && ` ${say("state.places")}`}
        </p>
      </div>
    </div>
  );
}
