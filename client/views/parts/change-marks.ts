import type { ChangeKind } from "../../../model/change.ts";

/** How a change is marked, in a box of 24 by 24 whose ring is at the rim. */
export interface ChangeLook {
  colour: "ink" | "ink2" | "focus" | "dispute" | "happen-ink";
  /** Filled stands out: something is there that was not. */
  filled: boolean;
  dashed: boolean;
  glyph: string;
}

const plus = "M12 7v10M7 12h10";
const minus = "M7 12h10";
const ring = "M12 7.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9";
const unequal = "M7 10h10M7 14h10M14.5 7l-5 10";
const cross = "M8 8l8 8M16 8l-8 8";
const tilde = "M6.5 13.5c2-4 4-4 5.5-1.5s3.5 2.5 5.5-1.5";

const look = (
  colour: ChangeLook["colour"],
  glyph: string,
  { filled = false, dashed = false } = {},
): ChangeLook => ({ colour, filled, dashed, glyph });

export const changeLooks: Readonly<Record<ChangeKind, ChangeLook>> = {
  appeared: look("ink", plus, { filled: true }),
  "not begun yet": look("ink", plus),
  ended: look("ink2", minus, { dashed: true }),
  "not ended yet": look("ink2", minus),
  "became known": look("focus", ring),
  "not known yet": look("focus", ring, { dashed: true }),
  "became disputed": look("dispute", unequal),
  "disputed no more": look("dispute", unequal, { dashed: true }),
  corrected: look("happen-ink", tilde),
  withdrawn: look("ink2", cross, { dashed: true }),
  "not withdrawn": look("ink2", cross),
};
