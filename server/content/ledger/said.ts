import { parseCount } from "../../../model/count.ts";
import type {
  Backing,
  CountValues,
  DayValues,
  Joined,
  LedgerFact,
  Said,
  SaidCount,
  SaidDay,
  Values,
} from "../../../model/ledger/said.ts";
import type { Days } from "../../../model/slice.ts";
import { parseEdtf, spanOf } from "../../../model/span.ts";
import { type StandingValue, stands } from "../../../model/standing.ts";
import type { EntityRow, RelationRow } from "../../queries/shapes.ts";
import { summaryOfStanding } from "../card.ts";
import type { Book } from "./book.ts";

type Fact = EntityRow | RelationRow;

/** A fact with how it stands, and who says that it is so. */
export function factIn(book: Book, fact: Fact): LedgerFact {
  const standing = book.standing(fact);
  const [itself] = standing.fields[""]?.values ?? [];
  return {
    id: fact.id,
    standing: summaryOfStanding(standing),
    said: backingOf(itself, withdrawnOf(book, fact, "", null)),
  };
}

/** An entity as the other end of a relation. */
export function joinedBy(book: Book, relation: RelationRow, end: "tail" | "head"): Joined {
  // Both ends of every relation of a slice are in it.
  const { id, kind, name } = book.entity(relation[end])!;
  return { id, kind, name, by: factIn(book, relation) };
}

/** Every value that is said of a field, withdrawn ones too: no side is left out and none is chosen. */
export function valuesOf(book: Book, fact: Fact, field: string): Values {
  const { values = [], disputed = false } = book.standing(fact).fields[field] ?? {};
  const standing = values.flatMap((value): Said[] =>
    value.value === null
      ? []
      : [
          {
            ...backingOf(value, withdrawnOf(book, fact, field, value.value)),
            value: value.value,
          },
        ],
  );
  const there = new Set(standing.map(({ value }) => value));
  const gone = distinct(
    fact.claims.flatMap((row) =>
      row.field === field && row.stance === "supports" && row.value !== null ? row.value : [],
    ),
  ).filter((value) => !there.has(value));
  return {
    values: [
      ...standing,
      ...gone.map((value) => ({
        ...backingOf(undefined, withdrawnOf(book, fact, field, value)),
        value,
      })),
    ],
    disputed,
  };
}

/** The same of a field that holds days. */
export function daysSaid(book: Book, fact: Fact, field: string): DayValues {
  const { values, disputed } = valuesOf(book, fact, field);
  return {
    values: values.flatMap((said): SaidDay[] => {
      const days = daysCovered(said.value);
      return days ? [{ ...said, days, written: writtenOf(book, said) }] : [];
    }),
    disputed,
  };
}

/** The same of a field that holds a number. */
export function countsSaid(book: Book, fact: Fact, field: string): CountValues {
  const { values, disputed } = valuesOf(book, fact, field);
  return {
    values: values.flatMap((said): SaidCount[] => {
      const read = parseCount(said.value);
      if (!read.ok) return [];
      const { qualifier, value: number, outOf } = read.count;
      return [{ ...said, qualifier, number, outOf }];
    }),
    disputed,
  };
}

/** What a field holds that rests on no claim: units, orders, our own classifying words. */
export function textOf(fact: Fact, property: string): string | null {
  const value = fact.properties[property];
  return typeof value === "string" ? value : null;
}

export function orderOf(fact: Fact): number | null {
  return typeof fact.properties.order === "number" ? fact.properties.order : null;
}

export function daysOf({ edtf, earliest, latest, surelyFrom, surelyTo }: Days): Days {
  return { edtf, earliest, latest, surelyFrom, surelyTo };
}

export function distinct<Value extends string | number>(values: Value[]): Value[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function daysCovered(edtf: string): Days | null {
  // A day counted from an event without one was never worked out.
  return parseEdtf(edtf).ok ? { edtf, ...spanOf(edtf) } : null;
}

function writtenOf(book: Book, { supports }: Said): string | null {
  const written = distinct(supports.flatMap((id) => book.claim(id)?.written ?? []));
  return written[0] ?? null;
}

function backingOf(value: StandingValue | undefined, withdrawn: string[]): Backing {
  return {
    supports: value?.rows ?? [],
    denies: value?.denials ?? [],
    qualifies: value?.qualifications ?? [],
    withdrawn,
    origins: value?.origins ?? [],
    inferred: value?.inferred ?? false,
  };
}

function withdrawnOf({ known }: Book, fact: Fact, field: string, value: string | null): string[] {
  return distinct(
    fact.claims
      .filter((row) => row.field === field && (value === null || row.value === value))
      .filter((row) => !stands(row, known))
      .map(({ id }) => id),
  );
}
