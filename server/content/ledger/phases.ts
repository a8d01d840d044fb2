import {
  type LedgerAssessment,
  type LedgerCondition,
  underWay,
} from "../../../model/ledger/status.ts";
import type { LedgerPhase } from "../../../model/ledger.ts";
import type { EntityRow, RelationRow } from "../../queries/shapes.ts";
import { touches, type Window } from "../slice.ts";
import type { Book } from "./book.ts";
import { daysOf, daysSaid, factIn, joinedBy, orderOf, textOf } from "./said.ts";
import type { Sides } from "./sides.ts";
import { assessmentIn, conditionState, statusOf, verdictsOf } from "./status.ts";

/** A stage of an agreement, as it stands at the end of a window: planned until it is said to have begun. */
export function phaseIn(
  book: Book,
  sides: Sides,
  phase: EntityRow,
  agreement: string,
  window: Window,
): LedgerPhase {
  const began = daysSaid(book, phase, "began");
  const ended = daysSaid(book, phase, "ended");
  const assessed = assessmentsOf(book, sides, phase.id);
  const isSaid = ({ values }: typeof began) =>
    values.some(({ supports, days }) => supports.length > 0 && days.earliest <= window.to);
  const hasBegun =
    isSaid(began) ||
    assessed.some(
      (one) =>
        one.days.earliest <= window.to &&
        verdictsOf(one).some((verdict) => underWay.includes(verdict)),
    );
  return {
    ...factIn(book, phase),
    name: phase.name,
    note: textOf(phase, "note"),
    agreement,
    order: orderOf(phase),
    days: daysOf(phase),
    began,
    ended,
    state: isSaid(ended) ? "ended" : hasBegun ? "begun" : "planned",
    conditions: conditionsOf(book, sides, phase.id, window),
    status: statusOf(
      assessed.filter(({ days }) => touches(days, window)),
      window,
    ),
    follows: book.from(phase.id, "FOLLOWS").map((relation) => joinedBy(book, relation, "head")),
  };
}

/** What must hold before a phase opens or a provision binds, each with its own evidence. */
export function conditionsOf(
  book: Book,
  sides: Sides,
  dependent: string,
  window: Window,
): LedgerCondition[] {
  return book
    .from(dependent, "DEPENDS_ON")
    .map((relation) => conditionIn(book, sides, relation, window))
    .sort((a, b) => orderIn(book, a.id) - orderIn(book, b.id) || (a.id < b.id ? -1 : 1));
}

/** Everybody's word on one provision, condition or phase. */
export function assessmentsOf(book: Book, sides: Sides, id: string): LedgerAssessment[] {
  return book
    .to(id, "ASSESSES")
    .map(({ tail }) => assessmentIn(book, sides, book.entity(tail)!))
    .filter(({ standing }) => standing.state === "shown");
}

function conditionIn(
  book: Book,
  sides: Sides,
  relation: RelationRow,
  window: Window,
): LedgerCondition {
  const entity = book.entity(relation.head)!;
  // What was met before the window is met in it.
  const status = statusOf(
    assessmentsOf(book, sides, entity.id).filter(({ days }) => days.earliest <= window.to),
    window,
  );
  const fact = factIn(book, entity);
  const state = conditionState(status, fact.standing.denied);
  const ended = entity.kind === "Phase" ? daysSaid(book, entity, "ended").values : [];
  const isOver = ended.some(
    ({ supports, days }) => supports.length > 0 && days.earliest <= window.to,
  );
  return {
    ...joinedBy(book, relation, "head"),
    fact,
    // What waits for a phase waits for its end.
    state: state === "unknown" && isOver ? "met" : state,
    status,
  };
}

function orderIn(book: Book, id: string): number {
  const entity = book.entity(id);
  return (entity && orderOf(entity)) ?? Number.MAX_SAFE_INTEGER;
}
