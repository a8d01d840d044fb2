import type { StandingMark } from "../../../model/marks.ts";

/** The signs of the marks on a field of 24 by 24, to be stroked: the same on the page and in pictures. */
export const signs: Record<StandingMark, string> = {
  /** ≠: the web fonts' subsets have no such letter. */
  disputed: "M3 8.4h18M3 15.6h18M16.8 2.4 7.2 21.6",
  /** What one says of another: a speech bubble. */
  alleged: "M4 4.5h16v11.5h-8.5L7 20.5V16H4z",
  "single-origin": "M8.5 7.5 13 4v16",
  withdrawn: "M4.5 19.5l15-15",
  "only-denied": "M4.5 4.5l15 15M19.5 4.5l-15 15",
  /** Our own hand. */
  inferred: "M4.5 19.5l1.2-4.7L16.2 4.3l3.5 3.5L9.2 18.3z",
};
