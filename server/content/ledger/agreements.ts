import { FIRST_DAY } from "../../../model/day.ts";
import type { LedgerAgreement } from "../../../model/ledger/agreement.ts";
import type { EntityRow } from "../../queries/shapes.ts";
import { agreementIn } from "./agreement.ts";
import type { Book } from "./book.ts";
import { partsOf } from "./ledger.ts";
import { distinct, orderOf } from "./said.ts";

/** A list entry: an agreement, and how much its ledger holds. */
type Entry = LedgerAgreement & {
  phases: number;
  inPhases: { id: string; name: string }[];
  provisions: number;
  figures: number;
};

/** Every agreement, by the first day that is given of it; undated ones last. */
export function agreementsIn(book: Book): Entry[] {
  return book
    .ofKind("Agreement")
    .map((agreement): Entry => {
      const phases = partsOf(book, agreement.id, "Phase");
      const provisions = [agreement, ...phases].flatMap(({ id }) => partsOf(book, id, "Provision"));
      const measures = distinct(
        [agreement, ...provisions].flatMap(({ id }) =>
          book.from(id, "MEASURED_BY").map(({ head }) => head),
        ),
      );
      return {
        ...agreementIn(book, agreement, null),
        phases: phases.length,
        inPhases: phases.toSorted(byOrder).map(({ id, name }) => ({ id, name })),
        provisions: provisions.length,
        figures: measures.flatMap((id) => book.to(id, "REPORTS")).length,
      };
    })
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function key({ days, id }: Entry): string {
  // Of what was so "by 2 March" that day is the first that is given.
  const first = days.earliest === FIRST_DAY ? days.latest : days.earliest;
  return `${days.edtf === null ? 1 : 0} ${first} ${id}`;
}

function byOrder(a: EntityRow, b: EntityRow): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (orderOf(a) ?? last) - (orderOf(b) ?? last) || (a.id < b.id ? -1 : 1);
}
