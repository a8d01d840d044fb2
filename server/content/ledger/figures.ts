import type { LedgerFigure } from "../../../model/ledger/figures.ts";
import type { CountValues, Reckoned } from "../../../model/ledger/said.ts";
import type { EntityRow } from "../../queries/shapes.ts";
import type { Book } from "./book.ts";
import { daysCovered, shareOfTarget } from "./reckon.ts";
import { countsSaid, daysOf, daysSaid, distinct, factIn, joinedBy, textOf } from "./said.ts";
import type { Sides } from "./sides.ts";

/** One reported value, exactly as said; whatever we work out from it stands apart, as ours. */
export function figureIn(
  book: Book,
  sides: Sides,
  figure: EntityRow,
  measure: string,
): LedgerFigure {
  const fact = factIn(book, figure);
  const value = countsSaid(book, figure, "value");
  const share = countsSaid(book, figure, "share");
  const shareOf = textOf(figure, "shareOf");
  const on = daysSaid(book, figure, "edtf");
  const counters = book
    .from(figure.id, "COUNTED_BY")
    .map((relation) => joinedBy(book, relation, "head"));
  return {
    ...fact,
    name: figure.name,
    note: textOf(figure, "note"),
    measure,
    value: value.values.length > 0 ? value : null,
    share: share.values.length > 0 ? share : null,
    shareOf,
    days: daysOf(figure),
    on,
    covers: daysCovered(figure.id, on),
    counters,
    reporters: distinct(fact.said.supports.flatMap((id) => book.claim(id)?.publisher ?? [])),
    side: sides.ofFact(
      counters.map(({ id }) => id),
      figure,
    ),
    reckoned: shareOf === null ? [] : reckonedOf(book, figure.id, share, shareOf),
  };
}

function reckonedOf(book: Book, figure: string, share: CountValues, shareOf: string): Reckoned[] {
  const whole = book.entity(shareOf);
  if (!whole) return [];
  const promised = countsSaid(book, whole, whole.kind === "Figure" ? "value" : "targetValue");
  const supported = ({ values }: CountValues) =>
    values.filter(({ supports }) => supports.length > 0);
  return supported(share).flatMap((part) =>
    supported(promised).flatMap(
      (target) => shareOfTarget({ figure, share: part, of: shareOf, target }) ?? [],
    ),
  );
}
