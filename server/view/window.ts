import { FIRST_DAY, LAST_DAY } from "../../model/day.ts";

export const allDays = { from: FIRST_DAY, to: LAST_DAY };

/** A window with its open ends written out, as statements take it. */
export function windowOf({ from, to }: { from?: string | undefined; to?: string | undefined }) {
  return { from: from ?? FIRST_DAY, to: to ?? LAST_DAY };
}
