import type { Mention } from "../../../model/ledger/follow-through.ts";
import type { RelationType } from "../../../model/relations.ts";
import type { EntityRow, RelationRow } from "../../queries/shapes.ts";
import { touches } from "../slice.ts";
import type { Book } from "./book.ts";
import { agreementOf, allDays, horizonOf } from "./horizon.ts";
import { daysOf, joinedBy } from "./said.ts";

/** Relations by which something takes up what was agreed. That it is part of something takes up nothing. */
const takingUp: RelationType[] = [
  ...(["ASSESSES", "FULFILS", "BREACHES", "CONCERNS", "FOLLOWS"] as const),
  // Of a body that was set up: what it does, and what is done at it.
  ...(["BY", "TOWARDS", "ATTENDED", "COUNTED_BY"] as const),
];

/**
 * Whatever mentions a commitment later than the meeting that made it, by day. What has no day is later
 * when it became known no earlier than the commitment.
 */
export function mentionsOf(book: Book, commitment: EntityRow, meeting: EntityRow): Mention[] {
  const { id } = commitment;
  const joining = [
    ...book.to(id, ...takingUp).map((relation) => [relation, "tail"] as const),
    ...book.from(id, "BY", "TOWARDS", "ATTENDED").map((relation) => [relation, "head"] as const),
    ...reportsOn(book, id).map((relation) => [relation, "tail"] as const),
  ];
  return [
    ...ownOf(book, commitment, meeting),
    ...joining.flatMap(([relation, end]) => mentionOf(book, relation, end, commitment, meeting)),
  ]
    .filter((one, at, all) => all.findIndex((other) => other.id === one.id) === at)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Figures of the measures of a commitment, while no later agreement promises the same. */
function reportsOn(book: Book, id: string): RelationRow[] {
  const agreement = agreementOf(book, id);
  return book.from(id, "MEASURED_BY").flatMap(({ head: measure }) => {
    const horizon = agreement === null ? allDays : horizonOf(book, agreement, measure, allDays);
    return book.to(measure, "REPORTS").filter(({ tail }) => touches(book.entity(tail)!, horizon));
  });
}

function mentionOf(
  book: Book,
  relation: RelationRow,
  end: "tail" | "head",
  commitment: EntityRow,
  meeting: EntityRow,
): Mention[] {
  const other = book.entity(relation[end])!;
  if (!isEvent(other) || other.id === meeting.id || !isLater(book, other, commitment, meeting))
    return [];
  return [
    {
      ...joinedBy(book, relation, end),
      how: relation.type,
      days: daysOf(other),
      undated: other.edtf === null,
    },
  ];
}

/** A meeting that was agreed and held, a phase that was agreed and began: the report is about itself. */
function ownOf(book: Book, commitment: EntityRow, meeting: EntityRow): Mention[] {
  const field = { Meeting: "status", Phase: "began" }[commitment.kind as string];
  if (!field) return [];
  const values = book.standing(commitment).fields[field]?.values ?? [];
  const happened = values.some(
    ({ value, rows }) => rows.length > 0 && (field === "began" || value === "held"),
  );
  const [link] = [
    ...book.to(commitment.id, "PRODUCED").filter(({ tail }) => tail === meeting.id),
    ...book.from(commitment.id, "PART_OF"),
  ];
  if (!happened || !link) return [];
  const { id, kind, name } = commitment;
  const by = joinedBy(book, link, "head").by;
  const how = field === "began" ? "BEGAN" : "HELD";
  return [{ id, kind, name, by, how, days: daysOf(commitment), undated: commitment.edtf === null }];
}

/** That one phase follows another is how they were agreed: it reports nothing. */
function isEvent({ kind }: EntityRow): boolean {
  return ["Meeting", "Agreement", "Act", "Assessment", "Figure"].includes(kind);
}

function isLater(book: Book, other: EntityRow, commitment: EntityRow, meeting: EntityRow): boolean {
  if (meeting.edtf === null) return true;
  if (other.edtf !== null) return other.latest > meeting.latest;
  const first = (fact: EntityRow) => book.standing(fact).firstKnown ?? "";
  return first(other) >= first(commitment);
}

function key({ days, undated, id }: Mention): string {
  return `${undated ? 1 : 0} ${days.earliest} ${id}`;
}
