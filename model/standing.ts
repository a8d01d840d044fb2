import { type Agreement, compare, type FieldKind, singleValued } from "./agree.ts";
import type { StandingRow } from "./claim.ts";

/** What stands for one value of a field, each list sorted. */
export interface StandingValue {
  /** Null for the fact itself. */
  value: string | null;
  /** The distinct origins that support it; empty when it is only denied or qualified. */
  origins: string[];
  /** Ids of the claims that support it. */
  rows: string[];
  /** Ids of the claims that deny it, or deny the whole field. */
  denials: string[];
  /** Ids of the claims that qualify it, or qualify the whole field. */
  qualifications: string[];
  /** Whether `denials` has any. */
  denied: boolean;
  /** Whether it rests on nothing but our own readings. */
  inferred: boolean;
}

export interface StandingField {
  values: StandingValue[];
  disputed: boolean;
}

/** Why a fact is marked as it is, for the sentence that tells a reader. */
export type Reason =
  /** Two supported values of a field that has one, and what they are to each other. */
  | { because: "values"; field: string; values: [string, string]; agreement: Agreement }
  /** Support and denial of the same thing; `value` null is the fact itself or the field as a whole. */
  | { because: "denial"; field: string; value: string | null; rows: string[]; denials: string[] }
  /** Only these origins say so, each of them a party, about another party. */
  | { because: "parties"; origins: string[] };

export const states = ["shown", "withdrawn", "denied", "unknown"] as const;
type State = (typeof states)[number];

/** The whole answer about one fact, as known on a day. */
export interface Standing {
  /**
   * `unknown`: nobody has said anything of it yet. `denied`: nobody has said so, and somebody says that
   * it is not so. `withdrawn`: what was said of it was taken back, and nobody says so any more.
   */
  state: State;
  /** The first day on which a supporting claim was public, withdrawn since or not; null when unknown. */
  firstKnown: string | null;
  /** Some field of it, or the fact itself. */
  disputed: boolean;
  /** A denial of the fact itself stands. */
  denied: boolean;
  alleged: boolean;
  singleOrigin: boolean;
  /** Every standing claim that supports the fact itself is our own reading. */
  inferred: boolean;
  /** Distinct origins that support the fact itself, sorted. */
  origins: string[];
  /** How many standing claims support the fact itself: five reports of one origin are five. */
  reports: number;
  /** By field, `""` being the fact itself; only fields about which some claim stands. */
  fields: Record<string, StandingField>;
  why: Reason[];
}

export interface StandingContext {
  /** "As known on", YYYY-MM-DD; left out or null: all that is known. */
  known?: string | null;
  /** Which fields have one true value; DESIGN §3's when left out. */
  singleValued?: Readonly<Record<string, FieldKind>>;
  /** The party of this process that an origin or speaker is, or is a body `OF` or `MEMBER_OF`; null when none. */
  partyOf?: (id: string) => string | null;
  /** The parties whose doing the fact tells of (an Act's `BY`, the obliged of an assessed Provision). */
  aboutParties?: readonly string[];
}

/** Whether a claim stands on a day: `known <= day < until`. Without a day: was it never withdrawn. */
export function stands(row: Pick<StandingRow, "known" | "until">, known?: string | null): boolean {
  const day = !known || known > LAST ? LAST : known;
  return row.known <= day && day < row.until;
}

/**
 * What stands of one fact on a day, and who says so: DESIGN §3, nothing of it stored.
 *
 * The order of the rows does not matter. A fact is shown while a supporting claim about itself
 * (field `""`) stands; claims about its values never show it. A denial that names a value denies that
 * value; one that names none denies every value of its field.
 *
 * Alleged: every supporting claim comes from a party and is about another party than its own. Our
 * own readings are left out of this while any claim that is not ours stands.
 */
export function standingOf(rows: readonly StandingRow[], context: StandingContext = {}): Standing {
  const kinds = context.singleValued ?? singleValued;
  const standing = rows.filter((row) => stands(row, context.known));
  const names = distinct(standing.map(({ field }) => field));
  const read = names.map((field) => readField(field, standing, kinds[field]));
  const support = standing.filter((row) => row.field === "" && row.stance === "supports");
  const origins = distinct(support.map(({ origin }) => origin));
  const firstKnown = firstKnownOf(rows, context.known);
  const alleged = isAlleged(support, context);
  return {
    state:
      support.length > 0 ? "shown" : firstKnown ? "withdrawn" : stateUnsaid(rows, context.known),
    firstKnown,
    disputed: read.some(({ disputed }) => disputed),
    denied: standing.some((row) => row.field === "" && row.stance === "denies"),
    alleged,
    singleOrigin: origins.length === 1,
    inferred: support.length > 0 && support.every((row) => row.inferred),
    origins,
    reports: support.length,
    fields: Object.fromEntries(
      read.map(({ field, values, disputed }) => [field, { values, disputed }]),
    ),
    why: [
      ...read.flatMap(({ why }) => why),
      ...(alleged ? [{ because: "parties" as const, origins }] : []),
    ],
  };
}

/**
 * Whether nobody says, as things stand, that a fact is so, though it is listed: withdrawn or only
 * denied. It is drawn hollow and never counted as having happened.
 */
export function isUnsaid({ state }: Pick<Standing, "state">): boolean {
  return state === "withdrawn" || state === "denied";
}

/** What somebody denied before anybody said it; with the denial taken back as well, withdrawn. */
function stateUnsaid(rows: readonly StandingRow[], known?: string | null): State {
  const denials = rows.filter(
    (row) => row.field === "" && row.stance === "denies" && row.known <= (known || LAST),
  );
  if (denials.length === 0) return "unknown";
  return denials.some((row) => stands(row, known)) ? "denied" : "withdrawn";
}

// The open end is the day of "never withdrawn", so no claim would stand on it.
const LAST = "9999-12-30";

function readField(field: string, standing: StandingRow[], kind: FieldKind | undefined) {
  // A claim about the fact itself has no value to tell apart.
  const rows = standing
    .filter((row) => row.field === field)
    .map((row) => (field === "" ? { ...row, value: null } : row));
  const values = valuesOf(rows);
  const why = [...(kind ? comparisons(field, kind, values) : []), ...denials(field, values)];
  const disputed = why.some(
    (reason) => reason.because === "denial" || reason.agreement === "differ",
  );
  return { field, values, disputed, why };
}

function valuesOf(rows: StandingRow[]): StandingValue[] {
  const named = distinct(rows.map(({ value }) => value));
  // A denial or a qualification of the whole field belongs to each of its values, when it has any.
  const values = named.length > 1 ? named.filter((value) => value !== null) : named;
  return values.map((value) => {
    const support = rows.filter((row) => row.stance === "supports" && row.value === value);
    const about = (stance: StandingRow["stance"]) =>
      rows
        .filter((row) => row.stance === stance && (row.value === value || row.value === null))
        .map(({ id }) => id);
    const denials = distinct(about("denies"));
    return {
      value,
      origins: distinct(support.map(({ origin }) => origin)),
      rows: distinct(support.map(({ id }) => id)),
      denials,
      qualifications: distinct(about("qualifies")),
      denied: denials.length > 0,
      inferred: support.length > 0 && support.every(({ inferred }) => inferred),
    };
  });
}

function comparisons(field: string, kind: FieldKind, values: StandingValue[]) {
  const said = values.filter(({ rows }) => rows.length > 0).flatMap(({ value }) => value ?? []);
  return said.flatMap((a, i) =>
    said.slice(i + 1).map((b) => {
      const agreement = compare(kind, a, b);
      return { because: "values" as const, field, values: [a, b] as [string, string], agreement };
    }),
  );
}

function denials(field: string, values: StandingValue[]) {
  return values
    .filter(({ rows, denied }) => rows.length > 0 && denied)
    .map(({ value, rows, denials }) => ({
      because: "denial" as const,
      field,
      value,
      rows,
      denials,
    }));
}

function firstKnownOf(rows: readonly StandingRow[], known?: string | null): string | null {
  const support = rows.filter(
    (row) => row.field === "" && row.stance === "supports" && row.known <= (known || LAST),
  );
  return distinct(support.map((row) => row.known))[0] ?? null;
}

function isAlleged(
  support: StandingRow[],
  { partyOf = () => null, aboutParties = [] }: StandingContext,
) {
  const stated = support.filter(({ inferred }) => !inferred);
  const deciding = stated.length > 0 ? stated : support;
  return (
    deciding.length > 0 &&
    deciding.every(({ origin, speaker }) => {
      const party = partyOf(origin) ?? (speaker === null ? null : partyOf(speaker));
      return party !== null && aboutParties.some((other) => other !== party);
    })
  );
}

function distinct<Value extends string | null>(values: Value[]): Value[] {
  return [...new Set(values)].sort();
}
