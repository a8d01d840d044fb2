import { daysBetween, firstOf, LAST_DAY, lastOf } from "../../../model/day.ts";
import type { AssessorDays, LedgerAssessment, Status } from "../../../model/ledger/status.ts";
import type { ColumnSide } from "./columns.ts";

/** Some days of a window, in percent of it. */
export interface Stretch {
  from: string;
  to: string;
  at: number;
  length: number;
}

/** What an assessor says of some days on end. */
export interface StripMark extends Stretch {
  /** Several: they said several things of the same days. */
  verdicts: string[];
  assessments: string[];
  /** Ends that nobody gives to the day are not drawn hard. */
  fades: "no" | "start" | "end" | "both";
  /** Where the verdict's word has room; null: nowhere. */
  label: "inside" | "after" | "before" | null;
}

/** One assessor's word over the window. Where no mark is, they report nothing. */
export interface Lane {
  assessor: string;
  marks: StripMark[];
  /** Assessments of theirs for which no day is given. */
  undated: LedgerAssessment[];
}

export interface Strip {
  /** In the order of the columns of the ledger, the press last. */
  lanes: Lane[];
  differ: Stretch[];
}

/** The room that a word takes, in percent of a wide screen. */
const word = 14;

/** Who said what of which days, an assessor a lane; nobody's word is put before another's. */
export function stripOf(
  { byAssessor, differ }: Pick<Status, "byAssessor" | "differ">,
  assessments: readonly LedgerAssessment[],
  columns: readonly Pick<ColumnSide, "id" | "members">[],
  window: { from: string; to: string },
): Strip {
  const placed = ({ from, to }: { from: string; to: string }) => placedIn(from, to, window);
  const columnOf = ({ side }: AssessorDays) =>
    columns.findIndex(({ id, members }) => id === side || members.includes(side));
  const lanes = byAssessor
    .toSorted((a, b) => columnOf(a) - columnOf(b))
    .map(({ assessor, spans }): Lane => {
      const said = spans.filter(({ verdicts }) => verdicts.length > 0);
      const marks = said.flatMap(({ from, to, verdicts, assessments: ids }) => {
        const here = assessments.filter(({ id }) => ids.includes(id));
        return placed({ from, to }).map((stretch) => ({
          ...{ ...stretch, verdicts, assessments: ids },
          fades: fadesOf(here, { from, to }),
        }));
      });
      const undated = assessments.filter(
        ({ assessors, days }) => days.edtf === null && assessors.includes(assessor),
      );
      return { assessor, marks: labelled(marks), undated };
    });
  return { lanes, differ: differ.flatMap(placed) };
}

function placedIn(from: string, to: string, window: { from: string; to: string }): Stretch[] {
  if (from > window.to || to < window.from) return [];
  const [first, last] = [lastOf([from, window.from]), firstOf([to, window.to])];
  const days = daysBetween(window.from, window.to) + 1;
  const at = (daysBetween(window.from, first) / days) * 100;
  return [{ from: first, to: last, at, length: ((daysBetween(first, last) + 1) / days) * 100 }];
}

function fadesOf(said: LedgerAssessment[], span: { from: string; to: string }): StripMark["fades"] {
  const start = said.every(({ days }) => days.surelyFrom === null || days.surelyFrom > span.from);
  // What nobody says ended goes on: that is no doubt about a day.
  const end = said.every(
    ({ days: { latest, surelyTo } }) =>
      latest !== LAST_DAY && (surelyTo === null || surelyTo < span.to),
  );
  if (start && end) return "both";
  return start ? "start" : end ? "end" : "no";
}

function labelled(marks: Omit<StripMark, "label">[]): StripMark[] {
  let taken = 0;
  return marks.map((mark, index) => {
    const end = mark.at + mark.length;
    const next = marks[index + 1]?.at ?? 100;
    const label =
      mark.length >= word
        ? "inside"
        : next - end >= word
          ? "after"
          : mark.at - taken >= word
            ? "before"
            : null;
    taken = label === "after" ? end + word : end;
    return { ...mark, label };
  });
}
