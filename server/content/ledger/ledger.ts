import { LAST_DAY } from "../../../model/day.ts";
import type { Ledger, LedgerPhase, LedgerProvision } from "../../../model/ledger.ts";
import type { EntityRow } from "../../queries/shapes.ts";
import type { Window } from "../slice.ts";
import { actsOn } from "./acts.ts";
import { agreementIn, familyOf, rolesIn } from "./agreement.ts";
import type { Book } from "./book.ts";
import { horizonOf } from "./horizon.ts";
import { measureIn, promisedIn } from "./measures.ts";
import { assessmentsOf, phaseIn } from "./phases.ts";
import { establishedBy, provisionIn } from "./provisions.ts";
import { distinct } from "./said.ts";
import { sidesOf } from "./sides.ts";

/** What a route adds: the words of claims, and the text's own clauses. */
export type LedgerContent = Omit<Ledger, "claims" | "names" | "clauses">;

/** An agreement opened like an account book, over a window; what was promised stands whatever the window. */
export function ledgerOf(book: Book, agreement: EntityRow, window: Window): LedgerContent {
  const { id } = agreement;
  const sides = sidesOf(book, id);
  const day = window.to === LAST_DAY ? null : window.to;
  const phases = partsOf(book, id, "Phase").map((phase) => phaseIn(book, sides, phase, id, window));
  phases.sort(byOrder);
  const provisions = [id, ...phases.map((phase) => phase.id)].flatMap((whole) =>
    partsOf(book, whole, "Provision")
      .map((provision) => provisionIn(book, sides, provision, whole, window))
      .sort(byOrder),
  );
  const acts = actsOn(book, sides, id, window);
  const promised = [id, ...phases.map((phase) => phase.id), ...provisions.map((one) => one.id)];
  const standing = [...phases, ...provisions];
  const conditions = standing.flatMap((one) => one.conditions);
  const told = new Set([...standing, ...conditions].flatMap(({ status }) => status.assessments));
  const assessments = distinct([...promised, ...conditions.map((one) => one.id)])
    .flatMap((one) => assessmentsOf(book, sides, one))
    .filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at)
    .filter((one) => told.has(one.id));
  const measured = [
    ...promised,
    ...acts.map((act) => act.id),
    ...provisions.flatMap(({ acts }) => acts.map((act) => act.id)),
  ];
  const measures = distinct(
    measured.flatMap((one) => book.from(one, "MEASURED_BY").map(({ head }) => head)),
  ).map((measure) => {
    const within = horizonOf(book, id, measure, window);
    const own = provisions.map((provision) => provision.id);
    return promisedIn(measureIn(book, sides, book.entity(measure)!, within), own);
  });

  return {
    agreement: agreementIn(book, agreement, day),
    roles: rolesIn(book, id),
    family: familyOf(book, id, day),
    phases,
    provisions,
    acts,
    establishes: establishedBy(book, id),
    assessments,
    measures,
    // Last: who says something is known only when all is written.
    sides: sides.all(),
  };
}

/** What stands in an agreement or a phase. */
export function partsOf(book: Book, whole: string, kind: EntityRow["kind"]): EntityRow[] {
  return book
    .to(whole, "PART_OF")
    .map(({ tail }) => book.entity(tail)!)
    .filter((part) => part.kind === kind);
}

function byOrder(a: LedgerPhase | LedgerProvision, b: LedgerPhase | LedgerProvision): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (a.order ?? last) - (b.order ?? last) || (a.id < b.id ? -1 : 1);
}
