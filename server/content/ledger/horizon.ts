import { addDays, FIRST_DAY, firstOf, LAST_DAY, lastOf } from "../../../model/day.ts";
import type { Window } from "../slice.ts";
import type { Book } from "./book.ts";

/** A window without ends. */
export const allDays: Window = { from: FIRST_DAY, to: LAST_DAY };

/**
 * Where two agreements promise what one measure counts, the later takes over on the day it begins: the
 * part of a window in which a measure reports on this one. Trucks of October are no report on a promise
 * of January that another has followed.
 */
export function horizonOf(book: Book, agreement: string, measure: string, window: Window): Window {
  const own = startOf(book, agreement);
  if (own === null) return window;
  const others = book
    .to(measure, "MEASURED_BY")
    .flatMap(({ tail }) => agreementOf(book, tail) ?? [])
    .filter((other) => other !== agreement)
    .flatMap((other) => startOf(book, other) ?? []);
  if (others.length === 0) return window;
  const next = others.filter((start) => start > own).sort()[0];
  return {
    from: lastOf([window.from, others.some((start) => start < own) ? own : FIRST_DAY]),
    to: firstOf([window.to, next === undefined ? LAST_DAY : addDays(next, -1)]),
  };
}

/** The agreement that something is part of, itself included; null when none. */
export function agreementOf(book: Book, id: string): string | null {
  let one: string | undefined = id;
  while (one !== undefined) {
    if (book.entity(one)?.kind === "Agreement") return one;
    one = book.from(one, "PART_OF")[0]?.head;
  }
  return null;
}

function startOf(book: Book, agreement: string): string | null {
  const entity = book.entity(agreement);
  return entity && entity.edtf !== null ? entity.earliest : null;
}
