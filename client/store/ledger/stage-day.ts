import { LAST_DAY } from "../../../model/day.ts";
import type { AgreementDay, LedgerAgreement, Stage } from "../../../model/ledger/agreement.ts";

/** The dates that say when a stage was reached, the more telling first. */
const fieldsOf: Record<Stage, readonly AgreementDay[]> = {
  ended: ["ended"],
  "in force": ["inForce"],
  agreed: ["signed", "agreed"],
  announced: ["announced"],
  proposed: ["proposed"],
  planned: [],
};

/** The day on which an agreement came to its stage, with every value that is said; null: none is. */
export function stageDay({ dates, stage }: Pick<LedgerAgreement, "dates" | "stage">): {
  field: AgreementDay;
  values: string[];
} | null {
  const field = fieldsOf[stage].find((one) => dates[one].values.length > 0);
  return field ? { field, values: dates[field].values.map(({ value }) => value) } : null;
}

/** The first day that is said of it, to put agreements in order; undated ones last. */
export function firstDay({ dates }: Pick<LedgerAgreement, "dates">): string {
  const days = Object.values(dates).flatMap(({ values }) =>
    values.map(({ days: { earliest, latest } }) => (earliest < "0002" ? latest : earliest)),
  );
  return days.sort()[0] ?? LAST_DAY;
}
