import type { Qualifier } from "../../../model/count.ts";
import { daysBetween, FIRST_DAY, LAST_DAY } from "../../../model/day.ts";
import type { DayValues, Reckoned, SaidCount } from "../../../model/ledger/said.ts";

/** Whose share and target are put together, by the ids of their facts. */
interface Shared {
  figure: string;
  share: SaidCount;
  of: string;
  target: SaidCount;
}

/**
 * What a share of something promised comes to: "about 200, if 1/3 of 600". Null where the two words
 * before the numbers pull apart ("more than 1/3" of "up to 600" is no number), or where nothing is a share.
 */
export function shareOfTarget({ figure, share, of, target }: Shared): Reckoned | null {
  const qualifier = together(share.qualifier, target.qualifier);
  if (qualifier === null || target.outOf !== null) return null;
  const value = (target.number * share.number) / (share.outOf ?? 1);
  return {
    ...{ ours: true, rule: "share of target", qualifier, value: rounded(value) },
    from: [share.value, target.value],
    facts: [figure, of],
  };
}

/** How many days a figure covers, first and last included; null when it is not one stretch on which all agree. */
export function daysCovered(fact: string, { values }: DayValues): Reckoned | null {
  const said = values.filter(({ supports }) => supports.length > 0);
  if (said.length !== 1) return null;
  const [{ value, days }] = said as [(typeof said)[0]];
  if (days.earliest === FIRST_DAY || days.latest === LAST_DAY || days.surelyFrom === null)
    return null;
  // A month in which it may have been is not a month that it covers.
  if (days.surelyFrom !== days.earliest || days.surelyTo !== days.latest) return null;
  return {
    ...{ ours: true, rule: "days covered", qualifier: "exactly" },
    value: daysBetween(days.earliest, days.latest) + 1,
    from: [value],
    facts: [fact],
  };
}

/** How many days after day 0 a day is. */
export function daysSince(zero: string, zeroOf: string, day: string, fact: string): Reckoned {
  return {
    ...{ ours: true, rule: "days since", qualifier: "exactly" },
    value: daysBetween(zero, day),
    from: [zero, day],
    facts: [zeroOf, fact],
  };
}

/** "A third" is seldom meant to the truck, so what is not bounded on one side is about. */
function together(a: Qualifier, b: Qualifier): Qualifier | null {
  const bounds = [a, b].filter(
    (word) => word === "at least" || word === "more than" || word === "up to",
  );
  if (bounds.length === 0) return "about";
  const upward = bounds.filter((word) => word !== "up to").length;
  if (upward > 0 && upward < bounds.length) return null;
  // "About a third" of "at least 600" has no floor that could be told, and no middle.
  if (a === "about" || b === "about") return null;
  return bounds.includes("more than") ? "more than" : bounds[0]!;
}

function rounded(value: number): number {
  const step = Math.abs(value) >= 10 ? 1 : 10;
  return Math.round(value * step) / step;
}
