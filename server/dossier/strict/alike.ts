import { fold } from "../../../model/fold.ts";
import { editDistance } from "../near.ts";

/**
 * Whether a reader may take two names for one: one letter apart, or the same words in any order. In a
 * name that tells what happened, the order says who did it to whom.
 */
export function isAlike(one: string, other: string, order: "any" | "told"): boolean {
  const [a, b] = [fold(one), fold(other)];
  if (a === "" || b === "") return false;
  if (a === b || (order === "any" && inAnyOrder(a) === inAnyOrder(b))) return true;
  const isLong = Math.min(a.length, b.length) >= shortest;
  return isLong && digitsOf(a) === digitsOf(b) && editDistance(a, b, 1) <= 1;
}

/**
 * Texts of which two names share one when they are alike, so that each need not be compared with each:
 * the name without any one of its letters, and its words in order.
 */
export function alikeKeys(name: string): Set<string> {
  const folded = fold(name);
  if (folded === "") return new Set();
  const less =
    folded.length < shortest
      ? []
      : Array.from(
          { length: folded.length },
          (_, at) => folded.slice(0, at) + folded.slice(at + 1),
        );
  return new Set([folded, ...less, inAnyOrder(folded)]);
}

// Among shorter names one letter tells two states apart.
const shortest = 6;

function inAnyOrder(folded: string): string {
  return folded.split(" ").sort().join(" ");
}

// "Round 1" and "Round 2" are told apart by their number.
function digitsOf(folded: string): string {
  return folded.replaceAll(/\D/g, "");
}
