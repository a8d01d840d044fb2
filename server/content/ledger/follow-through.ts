import type { Commitment, FollowThrough } from "../../../model/ledger/follow-through.ts";
import type { EntityRow, RelationRow } from "../../queries/shapes.ts";
import type { Book } from "./book.ts";
import { mentionsOf } from "./mentions.ts";
import { daysOf, factIn, joinedBy } from "./said.ts";

/** A meeting, what it left behind, and what followed of that. */
export function followThroughOf(book: Book, meeting: EntityRow): FollowThrough {
  const commitments = commitmentsOf(book, meeting);
  const others = (relations: RelationRow[], end: "tail" | "head") =>
    relations
      .filter((relation) => book.entity(relation[end])!.kind === "Meeting")
      .map((relation) => ({
        ...joinedBy(book, relation, end),
        how: relation.type,
        days: daysOf(book.entity(relation[end])!),
      }))
      .sort((a, b) => (`${a.days.earliest} ${a.id}` < `${b.days.earliest} ${b.id}` ? -1 : 1));
  const { id } = meeting;
  return {
    meeting: { ...factIn(book, meeting), name: meeting.name, days: daysOf(meeting) },
    before: [
      ...others(book.from(id, "FOLLOWS", "PART_OF"), "head"),
      ...others(book.to(id, "PRODUCED"), "tail"),
    ],
    after: [
      ...others(book.to(id, "FOLLOWS", "PART_OF"), "tail"),
      ...others(book.from(id, "PRODUCED"), "head"),
    ],
    commitments,
    noReportSince: commitments.filter(({ followed }) => followed.length === 0).map(({ id }) => id),
  };
}

/** What a meeting produced or set up, and the provisions that stand in it or in what it produced. */
export function commitmentsOf(book: Book, meeting: EntityRow): Commitment[] {
  const found = new Map<string, Commitment>();
  const add = (relation: RelationRow, end: "tail" | "head", from: Commitment | null) => {
    const entity = book.entity(relation[end])!;
    if (found.has(entity.id) || entity.id === meeting.id) return;
    const made: Commitment = {
      ...factIn(book, entity),
      kind: entity.kind,
      name: entity.name,
      way: [...(from?.way ?? []), relation.type],
      partOf: from?.id ?? null,
      days: daysOf(entity),
      followed: mentionsOf(book, entity, meeting),
    };
    found.set(entity.id, made);
    // What a further meeting agreed is its own: it can be asked in its turn.
    if (entity.kind !== "Meeting") parts(book, entity.id).map((part) => add(part, "tail", made));
  };
  for (const part of parts(book, meeting.id)) add(part, "tail", null);
  for (const link of book.from(meeting.id, "PRODUCED", "ESTABLISHES")) add(link, "head", null);
  return [...found.values()];
}

function parts(book: Book, id: string): RelationRow[] {
  return book
    .to(id, "PART_OF")
    .filter(({ tail }) => ["Phase", "Provision"].includes(book.entity(tail)!.kind))
    .sort((a, b) => (a.tail < b.tail ? -1 : 1));
}
