import { codes } from "../../../model/kinds.ts";
import {
  type AgreementDays,
  agreementDays,
  type Family,
  type LedgerAgreement,
  type LedgerRole,
  stageOn,
} from "../../../model/ledger/agreement.ts";
import type { DayValues } from "../../../model/ledger/said.ts";
import type { EntityRow, RelationRow } from "../../queries/shapes.ts";
import type { Book } from "./book.ts";
import { daysOf, daysSaid, factIn, textOf } from "./said.ts";

/** An agreement with each of its days apart. Its stage is that on a day; without one, the furthest. */
export function agreementIn(book: Book, entity: EntityRow, day: string | null): LedgerAgreement {
  const dates = datesOf(book, entity);
  return {
    ...factIn(book, entity),
    name: entity.name,
    names: entity.names.map(({ is }) => is),
    note: textOf(entity, "note"),
    processes: book.processesOf(entity.id),
    days: daysOf(entity),
    dates,
    stage: stageOn(dates, day),
    disputed: Object.values(dates).some(({ disputed }) => disputed),
    codes: codesOf(entity),
  };
}

/** Roles in one agreement, one entry for each, by role and name. */
export function rolesIn(book: Book, agreement: string): LedgerRole[] {
  return book
    .to(agreement, "PLAYS")
    .map((relation) => {
      const { id, kind, name } = book.entity(relation.tail)!;
      return {
        ...factIn(book, relation),
        role: relation.role ?? "",
        actor: id,
        actorKind: kind,
        actorName: name,
      };
    })
    .sort((a, b) =>
      `${a.role}\n${a.actorName}\n${a.id}` < `${b.role}\n${b.actorName}\n${b.id}` ? -1 : 1,
    );
}

/** Whatever an agreement leads to by amending, implementing, replacing …, or by being part, either way. */
export function familyOf(book: Book, agreement: string, day: string | null): Family {
  const members = new Set([agreement]);
  const links = new Map<string, RelationRow>();
  for (const member of members)
    for (const link of linksOf(book, member)) {
      links.set(link.id, link);
      members.add(link.tail).add(link.head);
    }
  return {
    members: [...members]
      .sort()
      .map((id) => agreementIn(book, book.entity(id)!, day))
      .sort(byDays),
    links: [...links.values()]
      .map((link) => ({ ...factIn(book, link), from: link.tail, how: howOf(link), to: link.head }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** How two of a family are joined, in the words of the table of relations. */
export function howOf(link: RelationRow): string {
  return link.type === "PART_OF" ? "part of" : (textOf(link, "how") ?? "follows");
}

export function codesOf(entity: EntityRow): Record<string, string> {
  return Object.fromEntries(
    codes.flatMap((code) => {
      const value = textOf(entity, code);
      return value === null ? [] : [[code, value]];
    }),
  );
}

function linksOf(book: Book, id: string): RelationRow[] {
  const links = [...book.from(id, "FOLLOWS", "PART_OF"), ...book.to(id, "FOLLOWS", "PART_OF")];
  const isAgreement = (end: string) => book.entity(end)?.kind === "Agreement";
  return links.filter(({ tail, head }) => isAgreement(tail) && isAgreement(head));
}

function datesOf(book: Book, entity: EntityRow): AgreementDays {
  return Object.fromEntries(
    agreementDays.map((name): [string, DayValues] => [name, daysSaid(book, entity, name)]),
  ) as AgreementDays;
}

function byDays(a: LedgerAgreement, b: LedgerAgreement): number {
  // What no day is given of comes last.
  const key = ({ days, id }: LedgerAgreement) =>
    `${days.edtf === null ? 1 : 0} ${days.earliest} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}
