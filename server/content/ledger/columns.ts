import type { LedgerAnswer } from "../../../model/api/ledger.ts";
import type { CitedClaim } from "../../../model/claim.ts";
import { csvOf, type Value } from "../../../model/csv.ts";
import { FIRST_DAY, LAST_DAY } from "../../../model/day.ts";
import { type Line, linesOf } from "./lines.ts";

/** The columns of a ledger as a table, in their order. */
export const ledgerColumns = [
  ...["agreement", "phase", "provision", "is", "what", "says", "number", "unit", "recurrence"],
  ...["who", "days", "first_day", "last_day", "ours", "stance", "words", "language", "speaker"],
  ...["publisher", "published", "known", "our_reading", "address", "archived"],
  ...["provision_id", "fact_id", "claim_id", "from", "to", "as_known_on", "revision", "licence"],
];

/**
 * A ledger as rows: a line for each value and each claim about it, so that every line has its own
 * source. What is said of the whole file stands on each, so that a line that is cut out still says it.
 */
export function ledgerRows(answer: LedgerAnswer): Value[][] {
  const claims = new Map<string, CitedClaim>(answer.claims.map((claim) => [claim.id, claim]));
  const { from, to, known, today } = answer.clocks;
  const stamp = [from, to, known ?? today, answer.revision, "CC BY 4.0"];
  return linesOf(answer).flatMap((line) => {
    const said = stances.flatMap((stance) =>
      (line.backing?.[stance] ?? []).map((id) => [stance, claims.get(id)] as const),
    );
    const cited = said.length > 0 ? said : [[null, undefined] as const];
    return cited.map(([stance, claim]) => [
      ...firstCells(answer.agreement.name, line),
      ...sourceCells(stance, claim),
      ...[line.provision?.id ?? null, line.fact, claim?.id ?? null],
      ...stamp,
    ]);
  });
}

/** The same as CSV, in which no spreadsheet finds a formula. */
export function ledgerTable(answer: LedgerAnswer): string {
  return csvOf(ledgerColumns, ledgerRows(answer));
}

/** "parley-gaza-deal-ledger-known-2025-11-30.csv". */
export function ledgerFileName(id: string, known: string | undefined, ending: string): string {
  const day = known === undefined ? "" : `-known-${known}`;
  return `parley-${id.replaceAll(".", "-")}-ledger${day}.${ending}`;
}

const stances = ["supports", "denies", "qualifies", "withdrawn"] as const;

function firstCells(agreement: string, line: Line): Value[] {
  const { phase, provision, is, what, says, number, unit, recurrence, who, days, ours } = line;
  return [
    ...[agreement, phase, provision?.name ?? null, is, what, says, number, unit, recurrence],
    ...[who, days?.edtf ?? null, closed(days?.earliest), closed(days?.latest), ours],
  ];
}

function sourceCells(stance: string | null, claim: CitedClaim | undefined): Value[] {
  if (!claim) return Array<null>(10).fill(null);
  return [
    ...[stance, claim.words, claim.language, claim.speakerName ?? claim.voice],
    ...[claim.publisherName, claim.published, claim.known, claim.inferred ? "yes" : "no"],
    ...[claim.address, claim.archived],
  ];
}

function closed(day: string | undefined): string | null {
  return day === undefined || day === FIRST_DAY || day === LAST_DAY ? null : day;
}
