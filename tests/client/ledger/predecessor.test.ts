import { expect, it } from "vitest";
import { predecessorOf } from "../../../client/store/ledger/predecessor.ts";
import type { AgreementDays } from "../../../model/ledger/agreement.ts";

const none = { values: [], disputed: false };

function agreement(id: string, days: Record<string, string[]>) {
  const said = (value: string) => ({
    ...{ value, supports: ["c"], denies: [], qualifies: [], withdrawn: [], origins: [] },
    ...{ inferred: false, written: null },
    days: { edtf: value, earliest: value, latest: value, surelyFrom: value, surelyTo: value },
  });
  const dates = Object.fromEntries(
    ["proposed", "announced", "agreed", "signed", "inForce", "ended"].map((field) => [
      field,
      days[field] ? { values: days[field].map(said), disputed: false } : none,
    ]),
  ) as unknown as AgreementDays;
  return { id, dates };
}

const all = [
  agreement("pause", { inForce: ["2031-01-05"] }),
  agreement("truce", { inForce: ["2031-03-01", "2031-03-02"] }),
  agreement("order", { signed: ["2031-03-10"] }),
  agreement("plan", { proposed: ["2031-03-20"] }),
  agreement("deal", { signed: ["2031-04-01"], inForce: ["2031-04-02"] }),
  agreement("treaty", { agreed: ["2031-05-01"] }),
];

it.for([
  ["the truce before it, not the order that was never in force", "deal", "truce"],
  ["the pause, on whichever of its rival days the truce began", "truce", "pause"],
  ["the last text that was signed, for one that is in force for nobody", "treaty", "deal"],
  ["nothing, for the first", "pause", undefined],
  ["nothing, for what was only proposed", "plan", undefined],
] as const)("finds %s", ([, id, before]) => {
  expect(predecessorOf(all, id)?.id).toBe(before);
});
