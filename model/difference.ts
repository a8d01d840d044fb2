import type { StandingRow } from "./claim.ts";
import { type Standing, type StandingContext, standingOf } from "./standing.ts";

export type Change =
  | "became known"
  | "was withdrawn"
  | "was said again"
  | "was denied"
  | "became disputed"
  | "is disputed no more";

export interface FactChange {
  fact: string;
  change: Change;
}

/**
 * What changed in what was known between two days, sorted by fact; the earlier day comes first
 * whichever way they are given, and null is "all that is known". A fact that became known and was
 * withdrawn in between has no change to show: it is shown on neither day.
 */
export function difference(
  rowsByFact: Readonly<Record<string, readonly StandingRow[]>>,
  a: string | null,
  b: string | null,
  contextOf: (fact: string) => StandingContext = () => ({}),
): FactChange[] {
  const [from, to] = a === null || (b !== null && b < a) ? [b, a] : [a, b];
  return Object.keys(rowsByFact)
    .sort()
    .flatMap((fact) => {
      const [before, after] = [from, to].map((known) =>
        standingOf(rowsByFact[fact]!, { ...contextOf(fact), known }),
      ) as [Standing, Standing];
      return changesOf(before, after).map((change) => ({ fact, change }));
    });
}

function changesOf(before: Standing, after: Standing): Change[] {
  const changes: [boolean, Change][] = [
    [before.state === "unknown" && after.state === "shown", "became known"],
    [before.state === "shown" && after.state === "withdrawn", "was withdrawn"],
    [before.state === "withdrawn" && after.state === "shown", "was said again"],
    [!before.denied && after.denied, "was denied"],
    [!before.disputed && after.disputed, "became disputed"],
    [before.disputed && !after.disputed, "is disputed no more"],
  ];
  return changes.filter(([happened]) => happened).map(([, change]) => change);
}
