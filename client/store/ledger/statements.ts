import type { LedgerFact } from "../../../model/ledger/said.ts";
import type { Ledger } from "../../../model/ledger.ts";
import type { Days } from "../../../model/slice.ts";
import { type Cell, type Row, sheetOf } from "./sheet.ts";

export const statementKinds = ["verdict", "count", "act", "no report"] as const;

/** One thing that one side says of one promise; `is` "no report" where nobody says anything. */
export interface Statement {
  /** The fact it is; for "no report" the provision. */
  id: string;
  is: (typeof statementKinds)[number];
  /** The provision; null: the agreement or the phase as a whole. */
  provision: { id: string; name: string } | null;
  phase: string | null;
  /** The column it stands in; null where nobody says anything. */
  side: string | null;
  /** Whose word it is: assessors, counters, or the doers of an act. */
  who: string[];
  /** The measure of a count, or the name of an act. */
  what: string | null;
  /** A verdict, counts as they are said, or how an act bears on the promise. */
  says: string[];
  days: Days | null;
  fact: LedgerFact | null;
}

/** Every statement of a ledger, promise by promise, side by side. */
export function statementsOf(ledger: Ledger): Statement[] {
  return sheetOf(ledger).flatMap(({ phase, rows }) =>
    rows.flatMap((row) => {
      const base = { provision: named(row), phase: phase?.name ?? null };
      const said = row.cells.flatMap((cell) => ofCell(cell, base));
      if (said.length > 0 || !row.provision) return said;
      const nothing = { id: row.id, is: "no report" as const, side: null, who: [], what: null };
      return [{ ...base, ...nothing, says: [], days: null, fact: null }];
    }),
  );
}

function ofCell(
  { side, assessments, counted, acts }: Cell,
  base: Pick<Statement, "provision" | "phase">,
) {
  const verdicts = assessments.map((one): Statement => {
    const who = one.by.map(({ name }) => name);
    const says = one.verdict.values.map(({ value }) => value);
    return {
      ...base,
      id: one.id,
      is: "verdict",
      side: side.id,
      who,
      what: null,
      says,
      days: one.days,
      fact: one,
    };
  });
  const counts = counted.flatMap(({ measure, figures }) =>
    figures.map((one): Statement => {
      const who = one.counters.map(({ name }) => name);
      const says = [...(one.value?.values ?? []), ...(one.share?.values ?? [])].map(
        (it) => it.value,
      );
      const what = measure.name;
      return {
        ...base,
        id: one.id,
        is: "count",
        side: side.id,
        who,
        what,
        says,
        days: one.days,
        fact: one,
      };
    }),
  );
  const done = acts.map((one): Statement => {
    const who = one.by.map(({ name }) => name);
    const says = [one.how];
    return {
      ...base,
      id: one.id,
      is: "act",
      side: side.id,
      who,
      what: one.name,
      says,
      days: one.days,
      fact: one,
    };
  });
  return [...verdicts, ...counts, ...done];
}

function named({ provision }: Row): Statement["provision"] {
  return provision && { id: provision.id, name: provision.name };
}
