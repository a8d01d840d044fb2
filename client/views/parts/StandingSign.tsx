import type { StandingMark } from "../../../model/marks.ts";
import { signs } from "./signs.ts";

/** The sign of a mark, as the pictures draw it. Its word always stands beside it, so it says nothing itself. */
export function StandingSign({ mark, size = 14 }: { mark: StandingMark; size?: number }) {
  return (
    <svg
      className={`standing-sign ${mark}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {mark === "single-origin" && <circle cx="12" cy="12" r="10.5" strokeWidth="1.6" />}
      {mark === "withdrawn" && <circle cx="12" cy="12" r="10" />}
      <path d={signs[mark]} />
    </svg>
  );
}
