import { addDays, FIRST_DAY, firstOf, LAST_DAY, lastOf } from "../../../model/day.ts";
import { agreementDays } from "../../../model/ledger/agreement.ts";
import type { ComparedEvent } from "../../../model/ledger/comparison.ts";
import type { EntityRow } from "../../queries/shapes.ts";
import { touches, type Window } from "../slice.ts";
import type { Book } from "./book.ts";
import { agreementOf, allDays, horizonOf } from "./horizon.ts";
import { partsOf } from "./ledger.ts";
import { daysOf, daysSaid, distinct, factIn } from "./said.ts";

/** Something dated that belongs to an agreement or a phase, before it is counted from a day. */
export type Dated = Omit<ComparedEvent, "since">;

/** Its own days, those of its parts, and whatever is said to have been done about any of them. */
export function datedOf(book: Book, entity: EntityRow): Dated[] {
  const parts = partsIn(book, entity);
  return [
    ...parts.flatMap((part) => ownDays(book, part)),
    ...unique(parts.flatMap((part) => joinedTo(book, part))),
    ...figuresOn(book, entity),
  ];
}

/** Measures that report on an agreement or a phase, on a part of it, or on what breaches or fulfils it. */
export function measuresOf(book: Book, entity: EntityRow): string[] {
  const parts = partsIn(book, entity).map(({ id }) => id);
  const acts = parts.flatMap((id) => book.to(id, "BREACHES", "FULFILS").map(({ tail }) => tail));
  return distinct(
    [...parts, ...acts].flatMap((id) => book.from(id, "MEASURED_BY").map(({ head }) => head)),
  );
}

function partsIn(book: Book, entity: EntityRow): EntityRow[] {
  const phases = partsOf(book, entity.id, "Phase");
  const provisions = [entity, ...phases].flatMap(({ id }) => partsOf(book, id, "Provision"));
  return [entity, ...phases, ...provisions];
}

function ownDays(book: Book, part: EntityRow): Dated[] {
  const fields = [...agreementDays, "began", "deadline"];
  return distinct(fields).flatMap((field) =>
    daysSaid(book, part, field).values.map(({ days }) => ({
      ...factIn(book, part),
      kind: part.kind,
      name: part.name,
      how: field,
      days,
    })),
  );
}

function joinedTo(book: Book, part: EntityRow): Dated[] {
  return book
    .to(part.id, "CONCERNS", "BREACHES", "FULFILS", "ASSESSES", "PRODUCED")
    .map((relation) => {
      const other = book.entity(relation.tail)!;
      const how = relation.type.toLowerCase().replace("_", " ");
      return dated(book, other, how);
    });
}

/**
 * The days on which a measure reports on an agreement or a phase. Of a phase only its own: the count of a
 * later phase is no report on it, and on one that nobody says began there is none.
 */
export function reportedOn(book: Book, entity: EntityRow, measure: string): Window {
  const agreement = agreementOf(book, entity.id);
  const horizon = agreement === null ? allDays : horizonOf(book, agreement, measure, allDays);
  if (entity.kind !== "Phase") return horizon;
  if (entity.edtf === null) return { from: LAST_DAY, to: FIRST_DAY };
  const next = book
    .to(entity.id, "FOLLOWS")
    .flatMap(({ tail }) => book.entity(tail) ?? [])
    .filter(({ edtf }) => edtf !== null)
    .map(({ earliest }) => earliest)
    .filter((day) => day > entity.earliest)
    .sort()[0];
  const { earliest, latest } = entity;
  const last = latest === LAST_DAY && next !== undefined ? addDays(next, -1) : latest;
  return { from: lastOf([horizon.from, earliest]), to: firstOf([horizon.to, last]) };
}

function figuresOn(book: Book, entity: EntityRow): Dated[] {
  return measuresOf(book, entity).flatMap((measure) => {
    const days = reportedOn(book, entity, measure);
    return book
      .to(measure, "REPORTS")
      .map(({ tail }) => book.entity(tail)!)
      .filter((figure) => touches(figure, days))
      .map((figure) => dated(book, figure, "reports"));
  });
}

function dated(book: Book, entity: EntityRow, how: string): Dated {
  const { kind, name } = entity;
  return { ...factIn(book, entity), kind, name, how, days: daysOf(entity) };
}

/** What concerns two parts is there once for each way in which it does. */
function unique(events: Dated[]): Dated[] {
  return [...new Map(events.map((event) => [`${event.id} ${event.how}`, event])).values()];
}
