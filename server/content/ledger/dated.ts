import { agreementDays } from "../../../model/ledger/agreement.ts";
import type { ComparedEvent } from "../../../model/ledger/comparison.ts";
import type { EntityRow } from "../../queries/shapes.ts";
import { touches } from "../slice.ts";
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

function figuresOn(book: Book, entity: EntityRow): Dated[] {
  const agreement = agreementOf(book, entity.id);
  return measuresOf(book, entity).flatMap((measure) => {
    const horizon = agreement === null ? allDays : horizonOf(book, agreement, measure, allDays);
    return book
      .to(measure, "REPORTS")
      .map(({ tail }) => book.entity(tail)!)
      .filter((figure) => touches(figure, horizon))
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
