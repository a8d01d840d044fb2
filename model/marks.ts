import type { Standing } from "./standing.ts";

/** How a fact may be marked, in the order in which a reader is told. None of them is a judgement. */
export const standingMarks = [
  "disputed",
  "alleged",
  "single-origin",
  "withdrawn",
  "only-denied",
  "inferred",
] as const;
export type StandingMark = (typeof standingMarks)[number];

/** The marks of a fact; none while nobody had said anything of it. */
export function marksOf(
  standing: Pick<Standing, "state" | "disputed" | "alleged" | "singleOrigin" | "inferred">,
): StandingMark[] {
  if (standing.state === "unknown") return [];
  const holds: Record<StandingMark, boolean> = {
    disputed: standing.disputed,
    alleged: standing.alleged,
    "single-origin": standing.singleOrigin,
    withdrawn: standing.state === "withdrawn",
    "only-denied": standing.state === "denied",
    inferred: standing.inferred,
  };
  return standingMarks.filter((mark) => holds[mark]);
}
