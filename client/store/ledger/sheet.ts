import type { MeasureFigures, Series, TargetLine } from "../../../model/ledger/figures.ts";
import type { LedgerAssessment, Status } from "../../../model/ledger/status.ts";
import type { Ledger, LedgerAct, LedgerPhase, LedgerProvision } from "../../../model/ledger.ts";
import { type ColumnSide, columnsOf } from "./columns.ts";

/** What one counter says of one thing that is counted. */
export interface Counted {
  measure: MeasureFigures;
  series: Series;
  figures: MeasureFigures["figures"];
  /** What was promised, where it is counted the same way: of one provision, or of all that it measures. */
  targets: TargetLine[];
}

/** Where a row and a side meet: all that this side reports. */
export interface Cell {
  side: ColumnSide;
  assessments: LedgerAssessment[];
  counted: Counted[];
  acts: LedgerAct[];
}

/** A promise, or the agreement or a phase as a whole (`provision` null), with every side's word. */
export interface Row {
  id: string;
  provision: LedgerProvision | null;
  /** What is said of how it stands; null for the agreement as a whole. */
  status: Status | null;
  /** It stands in a phase of which nobody says that it began. */
  notBegun: boolean;
  cells: Cell[];
  /** No side says anything. */
  silent: boolean;
}

/** The agreement as a whole (`phase` null), then its phases, each with its rows. */
export interface Block {
  phase: LedgerPhase | null;
  rows: Row[];
}

/** The ledger as it lies on the page: what was promised along one edge, who says so along the other. */
export function sheetOf(ledger: Ledger): Block[] {
  const { agreement, phases, provisions, acts } = ledger;
  const whole = rowOf(ledger, agreement.id, null, null, acts, ofTheWhole(ledger), false);
  const rowsOf = (phase: LedgerPhase | null) =>
    provisions
      .filter((provision) => provision.phase === (phase?.id ?? null))
      .map((provision) => {
        const measures = ledger.measures.filter(({ id }) => provision.measures.includes(id));
        const notBegun = phase?.state === "planned";
        return rowOf(
          ledger,
          provision.id,
          provision,
          provision.status,
          provision.acts,
          measures,
          notBegun,
        );
      });
  return [
    { phase: null, rows: spoken(whole, rowsOf(null)) },
    ...phases.map((phase) => {
      const own = rowOf(ledger, phase.id, null, phase.status, [], [], phase.state === "planned");
      return { phase, rows: spoken(own, rowsOf(phase)) };
    }),
  ];
}

/** The phase that one is said to follow; else the one before it in their order. */
export function phaseBefore(
  blocks: readonly Block[],
  phase: LedgerPhase | null,
): LedgerPhase | null {
  if (!phase) return null;
  const phases = blocks.flatMap((block) => block.phase ?? []);
  const said = phases.find(({ id }) => phase.follows.some((one) => one.id === id));
  return said ?? phases[phases.indexOf(phase) - 1] ?? null;
}

/** A line for the whole is there only where somebody speaks of the whole. */
function spoken(whole: Row, rows: Row[]): Row[] {
  return whole.silent ? rows : [whole, ...rows];
}

/** Every series of a measure, each with the line it is to be held against. */
export function countedOf(measure: MeasureFigures, provision: string | null): Counted[] {
  const comparable = measure.targets.filter((one) => one.comparable);
  const own = comparable.filter((one) => one.provision === provision);
  const targets = own.length > 0 ? own : comparable;
  return measure.series.map((series) => ({
    measure,
    series,
    figures: measure.figures.filter(({ id }) => series.figures.includes(id)),
    targets,
  }));
}

/** Measures of what was done under the agreement, not of one of its promises. */
function ofTheWhole({ measures, provisions }: Ledger): MeasureFigures[] {
  const promised = new Set(provisions.flatMap((provision) => provision.measures));
  return measures.filter(({ id }) => !promised.has(id));
}

function rowOf(
  ledger: Ledger,
  id: string,
  provision: LedgerProvision | null,
  status: Status | null,
  acts: LedgerAct[],
  measures: MeasureFigures[],
  notBegun: boolean,
): Row {
  const { columns, columnOf } = columnsOf(ledger);
  const byDays = (status?.assessments ?? []).flatMap(
    (assessment) => ledger.assessments.find((one) => one.id === assessment) ?? [],
  );
  const cells = columns.map((side): Cell => {
    const counted = measures
      .flatMap((measure) => countedOf(measure, provision?.id ?? null))
      .map((one) => ({
        ...one,
        figures: one.figures.filter((it) => columnOf(it.side) === side.id),
      }))
      .filter(({ figures }) => figures.length > 0);
    return {
      side,
      assessments: byDays.filter((one) => columnOf(one.side) === side.id),
      counted,
      acts: acts.filter((act) => act.sides.some((one) => columnOf(one) === side.id)),
    };
  });
  return { id, provision, status, notBegun, cells, silent: cells.every(isEmpty) };
}

/** Whether a side says nothing here. */
export function isEmpty({ assessments, counted, acts }: Cell): boolean {
  return assessments.length + counted.length + acts.length === 0;
}
