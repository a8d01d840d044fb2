import type { ChangeKind } from "../../../model/change.ts";
import { changeLooks } from "./change-marks.ts";

/** The mark of a change as the pictures draw it. Its word always stands beside it, so it says nothing itself. */
export function ChangeMark({ change, size = 18 }: { change: ChangeKind; size?: number }) {
  const { colour, filled, dashed, glyph } = changeLooks[change];
  return (
    <svg
      className="change-mark"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      strokeWidth={2}
      aria-hidden="true"
    >
      <circle
        cx="12"
        cy="12"
        r="10.5"
        fill={filled ? `var(--${colour})` : "var(--surface)"}
        stroke={`var(--${colour})`}
        strokeDasharray={dashed ? "3 3" : undefined}
      />
      <path
        d={glyph}
        stroke={filled ? "var(--surface)" : `var(--${colour})`}
        strokeLinecap="round"
      />
    </svg>
  );
}
