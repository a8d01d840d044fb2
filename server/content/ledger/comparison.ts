import { FIRST_DAY, LAST_DAY } from "../../../model/day.ts";
import {
  type ComparedEvent,
  type ComparedSide,
  type Comparison,
  CountedFrom,
} from "../../../model/ledger/comparison.ts";
import type { DayValues } from "../../../model/ledger/said.ts";
import type { EntityRow } from "../../queries/shapes.ts";
import { howOf, rolesIn } from "./agreement.ts";
import type { Book } from "./book.ts";
import { type Dated, datedOf, measuresOf, reportedOn } from "./dated.ts";
import { partsOf } from "./ledger.ts";
import { measureIn, promisedIn } from "./measures.ts";
import { daysSince } from "./reckon.ts";
import { daysOf, daysSaid, factIn, textOf } from "./said.ts";
import { sidesOf } from "./sides.ts";

/** A side as asked for: an agreement or a phase, and the day to count from where the caller chose one. */
export interface Asked {
  entity: EntityRow;
  start: string | undefined;
}

/** Two agreements or phases, each counted from its own day 0. */
export function comparisonOf(book: Book, one: Asked, other: Asked): Comparison {
  const sides = [sideOf(book, one), sideOf(book, other)];
  const columns = sidesOf(book, null);
  const ids = new Set([one.entity.id, other.entity.id]);
  const both = measuresOf(book, one.entity).filter((id) =>
    measuresOf(book, other.entity).includes(id),
  );
  return {
    sides,
    joined: [...ids]
      .flatMap((id) => book.from(id, "FOLLOWS", "PART_OF"))
      .filter(({ head }) => ids.has(head))
      .map((link) => ({ from: link.tail, how: howOf(link), to: link.head })),
    measures: both.map((id) => {
      const measure = book.entity(id)!;
      const counted = [one.entity, other.entity].map((entity, at) =>
        promisedIn(
          measureIn(book, columns, measure, reportedOn(book, entity, id)),
          sides[at]!.provisions.map((provision) => provision.id),
        ),
      );
      return { id, name: measure.name, sides: counted };
    }),
  };
}

function sideOf(book: Book, { entity, start }: Asked): ComparedSide {
  const from = countedFrom(book, entity, start);
  const zero = from?.day ?? null;
  const phases = entity.kind === "Agreement" ? partsOf(book, entity.id, "Phase") : [];
  return {
    ...factIn(book, entity),
    kind: entity.kind === "Phase" ? "Phase" : "Agreement",
    name: entity.name,
    days: daysOf(entity),
    from,
    events: datedOf(book, entity)
      .map((dated) => eventOf(dated, zero, entity.id))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    provisions: [entity, ...phases].flatMap((whole) =>
      partsOf(book, whole.id, "Provision").map((one) => ({
        ...{ id: one.id, name: one.name, action: textOf(one, "action") },
      })),
    ),
    roles: rolesIn(book, entity.id).map(({ role, actor, actorName: name }) => ({
      ...{ role, actor, name },
    })),
  };
}

/** The first of its dates that anybody gives; of several days that one for which most origins speak. */
function countedFrom(book: Book, entity: EntityRow, start: string | undefined): CountedFrom | null {
  const fields = CountedFrom.shape.field.options;
  const own =
    entity.kind === "Phase" ? (["began"] as const) : fields.filter((one) => one !== "began");
  for (const field of own) {
    const values = daysSaid(book, entity, field);
    if (!values.values.some(({ supports }) => supports.length > 0)) continue;
    if (start !== undefined) return { field, values, day: start, rule: "asked" };
    return { field, values, ...mostSay(values) };
  }
  return null;
}

function mostSay({ values }: DayValues): Pick<CountedFrom, "day" | "rule"> {
  const single = values
    .filter(({ days, supports }) => supports.length > 0 && days.earliest === days.latest)
    .sort((a, b) => b.origins.length - a.origins.length || (a.value < b.value ? -1 : 1));
  const [first, second] = single;
  if (!first) return { day: null, rule: null };
  const day = first.days.earliest;
  if (single.length === 1) return { day, rule: "only one" };
  const isTie = second!.origins.length === first.origins.length;
  return { day, rule: isTie ? "earliest" : "most origins" };
}

function eventOf(dated: Dated, zero: string | null, side: string): ComparedEvent {
  const { earliest, latest, edtf } = dated.days;
  const count = (day: string) => daysSince(zero!, side, day, dated.id);
  const counted = zero !== null && edtf !== null && earliest !== FIRST_DAY;
  return {
    ...dated,
    since: counted
      ? {
          first: count(earliest),
          last: latest === earliest || latest === LAST_DAY ? null : count(latest),
        }
      : null,
  };
}

function key({ days, since, id, how }: ComparedEvent): string {
  return `${since === null ? 1 : 0} ${days.earliest} ${days.latest} ${id} ${how}`;
}
