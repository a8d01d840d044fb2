import { LAST_DAY } from "../../../model/day.ts";
import type { LedgerFigure } from "../../../model/ledger/figures.ts";
import type { SaidCount } from "../../../model/ledger/said.ts";
import type { Ledger } from "../../../model/ledger.ts";

/** A value of a figure as it can be drawn, for the days it covers. */
export interface ToldValue {
  id: string;
  value: string;
  /** What a share comes to, by our arithmetic. */
  ours: number | null;
  from: string;
  to: string;
}

/** Every value of some figures: several of one are never made one. */
export function toldOf(figures: readonly LedgerFigure[]): ToldValue[] {
  return figures.flatMap(({ id, value, share, days, reckoned }) => {
    const reach = { from: days.earliest, to: days.latest };
    const numbers = value?.values.map((one) => ({ id, value: one.value, ours: null, ...reach }));
    const shares = share?.values.map((one) => ({
      id,
      value: one.value,
      ours: reckonedOf(one, reckoned),
      ...reach,
    }));
    return [...(numbers ?? []), ...(shares ?? [])];
  });
}

/** What our arithmetic makes of a share; null where what it is a share of is not known. */
export function reckonedOf(share: SaidCount, reckoned: LedgerFigure["reckoned"]): number | null {
  return (
    reckoned.find(({ from }) => from.includes(share.value))?.value ?? reckoned[0]?.value ?? null
  );
}

/** The figure that covers the latest days; of equals the last that is listed. */
export function latestOf(figures: readonly LedgerFigure[]): LedgerFigure {
  return figures.toSorted((a, b) => (a.days.latest < b.days.latest ? -1 : 1)).at(-1)!;
}

/** The days a ledger is about where nobody asks for others: from its first day to the last report. */
export function extentOf({ agreement, phases, assessments, measures }: Ledger): {
  from: string;
  to: string;
} {
  const { dates, days } = agreement;
  const starts = [...dates.inForce.values, ...dates.signed.values, ...dates.agreed.values];
  const [first] = starts.map((one) => one.days.earliest).sort();
  const reported = [
    ...measures.flatMap(({ figures }) => figures.map((one) => one.days)),
    ...assessments.map((one) => one.days),
    ...phases.map((one) => one.days),
    days,
  ];
  const ends = reported.flatMap(({ edtf, earliest, latest }) =>
    edtf === null ? [] : latest === LAST_DAY ? [earliest] : [latest],
  );
  const from = first ?? (days.edtf === null ? (ends.toSorted()[0] ?? "1970-01-01") : days.earliest);
  const to = ends.toSorted().at(-1) ?? from;
  return to < from ? { from, to: from } : { from, to };
}
