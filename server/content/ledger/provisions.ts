import type { Joined, Values } from "../../../model/ledger/said.ts";
import type { LedgerProvision } from "../../../model/ledger.ts";
import type { EntityRow } from "../../queries/shapes.ts";
import { touches, type Window } from "../slice.ts";
import { actsOn } from "./acts.ts";
import { codesOf } from "./agreement.ts";
import type { Book } from "./book.ts";
import { assessmentsOf, conditionsOf } from "./phases.ts";
import {
  countsSaid,
  daysSaid,
  distinct,
  factIn,
  joinedBy,
  orderOf,
  textOf,
  valuesOf,
} from "./said.ts";
import type { Sides } from "./sides.ts";
import { statusOf } from "./status.ts";

/** One commitment with everything that was promised in it and everything that is reported of it. */
export function provisionIn(
  book: Book,
  sides: Sides,
  provision: EntityRow,
  partOf: string,
  window: Window,
): LedgerProvision {
  const { id } = provision;
  const heads = (...types: Parameters<Book["from"]>[1][]) =>
    book.from(id, ...types).map((relation) => joinedBy(book, relation, "head"));
  const assessed = assessmentsOf(book, sides, id).filter(({ days }) => touches(days, window));
  const acts = actsOn(book, sides, id, window);
  const measures = distinct(book.from(id, "MEASURED_BY").map(({ head }) => head));
  return {
    ...factIn(book, provision),
    name: provision.name,
    note: textOf(provision, "note"),
    partOf,
    phase: book.entity(partOf)?.kind === "Phase" ? partOf : null,
    order: orderOf(provision),
    action: textOf(provision, "action"),
    obliges: heads("OBLIGES"),
    benefits: heads("BENEFITS"),
    target: targetOf(book, provision),
    deadline: deadlineOf(book, provision),
    conditions: conditionsOf(book, sides, id, window),
    establishes: establishedBy(book, id),
    concerns: heads("CONCERNS"),
    codes: codesOf(provision),
    status: statusOf(assessed, window),
    measures,
    acts,
    noReport:
      assessed.length + acts.length === 0 && !measures.some((one) => reports(book, one, window)),
  };
}

/** Bodies that something sets up, with what is said of whether they are there. */
export function establishedBy(book: Book, id: string): (Joined & { status: Values })[] {
  return book.from(id, "ESTABLISHES").map((relation) => ({
    ...joinedBy(book, relation, "head"),
    status: valuesOf(book, book.entity(relation.head)!, "status"),
  }));
}

function targetOf(book: Book, provision: EntityRow): LedgerProvision["target"] {
  const target = countsSaid(book, provision, "targetValue");
  if (target.values.length === 0) return null;
  const [unit, recurrence] = [textOf(provision, "targetUnit"), textOf(provision, "recurrence")];
  return { ...target, unit, recurrence };
}

function deadlineOf(book: Book, provision: EntityRow): LedgerProvision["deadline"] {
  const deadline = daysSaid(book, provision, "deadline");
  const words = textOf(provision, "deadlineWords");
  return deadline.values.length === 0 && words === null ? null : { ...deadline, words };
}

function reports(book: Book, measure: string, window: Window): boolean {
  return book.to(measure, "REPORTS").some(({ tail }) => touches(book.entity(tail)!, window));
}
