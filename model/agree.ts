import { canBothBeTrue } from "./competing.ts";
import { type Count, countHolds, countsCanBothBeTrue, parseCount } from "./count.ts";
import { spanOf } from "./span.ts";

/** How the values of a field that has one true value are compared. */
export type FieldKind = "date" | "count" | "share" | "status";

/** The fields that have one true value (DESIGN §3); of any other, several values may stand. */
export const singleValued: Readonly<Record<string, FieldKind>> = {
  edtf: "date",
  proposed: "date",
  announced: "date",
  agreed: "date",
  signed: "date",
  inForce: "date",
  began: "date",
  ended: "date",
  deadline: "date",
  value: "count",
  targetValue: "count",
  share: "share",
  status: "status",
  verdict: "status",
  answer: "status",
};

/** What two different values of one field are to each other. */
export type Agreement =
  | "differ"
  | "both can be true"
  | "first narrows second"
  | "second narrows first";

/**
 * Compares two values as their kind reads them.
 *
 * @throws RangeError when a date or a count is not one: values are checked where they enter
 */
export function compare(kind: FieldKind, a: string, b: string): Agreement {
  const [agree, holds] = comparing[kind];
  if (!agree(a, b)) return "differ";
  const [wide, narrow] = [holds(a, b), holds(b, a)];
  if (wide === narrow) return "both can be true";
  return wide ? "second narrows first" : "first narrows second";
}

type Question = (a: string, b: string) => boolean;

const counts: [agree: Question, holds: Question] = [
  (a, b) => countsCanBothBeTrue(readCount(a), readCount(b)),
  (a, b) => countHolds(readCount(a), readCount(b)),
];

const comparing: Record<FieldKind, [agree: Question, holds: Question]> = {
  date: [canBothBeTrue, dateHolds],
  count: counts,
  share: counts,
  status: [statusesCanBothBeTrue, () => false],
};

// "In November" says nothing closer of what lasted from October to December, though it lies inside.
function dateHolds(a: string, b: string): boolean {
  if (a.includes("/") && !b.includes("/")) return false;
  const [wide, narrow] = [spanOf(a), spanOf(b)];
  return wide.earliest <= narrow.earliest && wide.latest >= narrow.latest;
}

/** What is said before the outcome is not contradicted by it: a planned meeting is later held, or not. */
const beforeTheOutcome = ["planned", "called for", "postponed", "none"];

function statusesCanBothBeTrue(a: string, b: string): boolean {
  return a === b || beforeTheOutcome.includes(a) || beforeTheOutcome.includes(b);
}

function readCount(text: string): Count {
  const parsed = parseCount(text);
  if (!parsed.ok) throw new RangeError(parsed.problem);
  return parsed.count;
}
