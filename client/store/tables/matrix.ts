import { FIRST_DAY, firstOf, LAST_DAY, lastOf } from "../../../model/day.ts";
import type { KindName } from "../../../model/kinds.ts";
import type { Row } from "./cell.ts";
import { meetingsOf } from "./meetings.ts";
import { firstDayOf, liesIn, periodsOf, yearsOf } from "./months.ts";
import { inWindow, type Subject } from "./subject.ts";

/** Who met how often in which month: one row for everybody who met, most meetings first. */
export interface Matrix {
  /** Months ("2031-06"), or years where there are too many months. */
  periods: string[];
  /** Each with `name`, `kind`, `total` and one number for each period. */
  rows: Row[];
  /** Held meetings of the window that no column counts: without a day, or "by" a later one. */
  unplaced: number;
}

/**
 * Counts the meetings that were held. One that went on into another month, or may have been in either
 * of two, counts in each; `total` counts it once.
 */
export function matrixOf(subject: Subject, kinds: readonly KindName[]): Matrix {
  const held = meetingsOf(subject, { with: [], period: null, held: true });
  const periods = calendarOf(
    held.map(({ days }) => days),
    subject,
  );
  const wanted = inWindow(subject, kinds);
  const counts = new Map<string, { total: number; by: Map<string, number> }>();
  for (const { fact, days } of held) {
    const { people, bodies } = subject.present(fact.id);
    const touched = periods.filter((period) => liesIn(days, period));
    for (const id of [...people, ...bodies]) {
      const { total, by } = counts.get(id) ?? { total: 0, by: new Map() };
      for (const period of touched) by.set(period, (by.get(period) ?? 0) + 1);
      counts.set(id, { total: total + 1, by });
    }
  }
  const rows = wanted.flatMap(({ fact }): Row[] => {
    const count = counts.get(fact.id);
    if (!count) return [];
    const { name, kind, id } = fact;
    const cells: Row["cells"] = {
      name: { is: "name", name, note: null },
      kind: { is: "kind", kind },
      total: { is: "number", number: count.total },
    };
    for (const period of periods)
      cells[period] = { is: "number", number: count.by.get(period) ?? 0 };
    return [{ id, cells }];
  });
  return {
    periods,
    rows,
    unplaced: held.filter(({ days }) => !periods.some((one) => liesIn(days, one))).length,
  };
}

type Span = Parameters<typeof liesIn>[0];

/** The months of the window; where these are too many, the years from the first to the last meeting. */
function calendarOf(days: Span[], { clocks }: Subject): string[] {
  const months = periodsOf(clocks.from, clocks.to);
  if (months[0]?.length !== 4) return months;
  const dated = days.filter(isDated);
  const first = dated.map(firstDayOf).sort()[0];
  const last = dated
    .map((one) => (one.latest === LAST_DAY ? firstDayOf(one) : one.latest))
    .sort()
    .at(-1);
  if (!first || !last) return [];
  return yearsOf(lastOf([first, clocks.from]), firstOf([last, clocks.to]));
}

function isDated({ edtf, earliest, latest }: Span): boolean {
  return edtf !== null && (earliest !== FIRST_DAY || latest !== LAST_DAY);
}
