import type { LedgerAct } from "../../../model/ledger.ts";
import { touches, type Window } from "../slice.ts";
import type { Book } from "./book.ts";
import { daysOf, distinct, factIn, joinedBy, textOf, valuesOf } from "./said.ts";
import type { Sides } from "./sides.ts";

/** Acts in a window that are said to breach or to fulfil a provision or an agreement, by day. */
export function actsOn(book: Book, sides: Sides, promised: string, window: Window): LedgerAct[] {
  return book
    .to(promised, "BREACHES", "FULFILS")
    .flatMap((relation): LedgerAct[] => {
      const act = book.entity(relation.tail)!;
      if (!touches(act, window)) return [];
      const said = relation.claims.filter(
        ({ field, stance }) => field === "" && stance === "supports",
      );
      return [
        {
          ...factIn(book, act),
          name: act.name,
          form: textOf(act, "form"),
          how: relation.type === "BREACHES" ? "breaches" : "fulfils",
          as: factIn(book, relation),
          by: book.from(act.id, "BY").map((by) => joinedBy(book, by, "head")),
          days: daysOf(act),
          frequency: valuesOf(book, act, "frequency"),
          sides: distinct(said.map(({ origin }) => sides.of(origin))),
        },
      ];
    })
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function key({ days, id }: LedgerAct): string {
  return `${days.earliest} ${days.latest} ${id}`;
}
