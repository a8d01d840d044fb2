import type { Accusation } from "../../../model/ledger/accusations.ts";
import type { EntityRow, RelationRow } from "../../queries/shapes.ts";
import type { Book } from "./book.ts";
import { distinct, factIn } from "./said.ts";

type Answers = Accusation["answers"];

/**
 * What the accused's side said to it in our sources: that it is not so, that it is so, or an accusation
 * of its own that is about this one. An accusation that only goes the other way answers nothing.
 */
export function answersTo(book: Book, act: EntityRow, accuser: string, accused: string): Answers {
  const told = [act, ...book.from(act.id, "BY", "BREACHES")];
  const own = (fact: EntityRow | RelationRow, of: "supports" | "denies") => {
    const ids = new Set(factIn(book, fact).said[of]);
    return fact.claims.filter(({ id, origin }) => ids.has(id) && sameSide(book, origin, accused));
  };
  return [
    ...gathered(
      book,
      act,
      "denial",
      told.flatMap((fact) => own(fact, "denies")),
    ),
    ...gathered(
      book,
      act,
      "confirmation",
      told.flatMap((fact) => own(fact, "supports")),
    ),
    ...counters(book, act, accuser, accused),
  ];
}

/** The same side: one and the same, or bodies of one party. */
export function sameSide(book: Book, a: string, b: string): boolean {
  const party = book.parties.partyOf(a);
  return a === b || (party !== null && party === book.parties.partyOf(b));
}

function gathered(
  book: Book,
  act: EntityRow,
  how: "denial" | "confirmation",
  rows: { id: string; origin: string; known: string }[],
): Answers {
  return distinct(rows.map(({ origin }) => origin)).map((by) => {
    const own = rows.filter(({ origin }) => origin === by);
    const days = own.map(({ known }) => known);
    return {
      how,
      by,
      claims: distinct(own.map(({ id }) => id)),
      act: eventOf(book, act, by, days),
    };
  });
}

/** The statement in which an answer was given: of the same side, about the act, known on the same day. */
function eventOf(book: Book, act: EntityRow, by: string, days: string[]): string | null {
  const event = book
    .to(act.id, "CONCERNS")
    .filter(({ tail }) => book.from(tail, "BY").some(({ head }) => sameSide(book, head, by)))
    .map(({ tail }) => book.entity(tail)!)
    .find(({ kind, claims }) => kind === "Act" && claims.some(({ known }) => days.includes(known)));
  return event?.id ?? null;
}

/** Acts of the accused's side at the accuser, about a statement in which the accusation was made. */
function counters(book: Book, act: EntityRow, accuser: string, accused: string): Answers {
  const statements = book
    .to(act.id, "CONCERNS")
    .map(({ tail }) => tail)
    .filter((id) => book.from(id, "BY").some(({ head }) => sameSide(book, head, accuser)));
  return distinct(statements)
    .flatMap((statement) => book.to(statement, "CONCERNS"))
    .flatMap(({ tail }): Answers => {
      const by = book.from(tail, "BY").find(({ head }) => sameSide(book, head, accused));
      const at = book.from(tail, "TOWARDS").some(({ head }) => sameSide(book, head, accuser));
      const answer = book.entity(tail)!;
      if (!by || !at || answer.kind !== "Act") return [];
      const claims = factIn(book, answer).said.supports;
      return [{ how: "counter-accusation", by: by.head, claims, act: tail }];
    });
}
