import { countRange, parseCount } from "../../model/count.ts";
import { FIRST_DAY, firstOf, LAST_DAY, spanOf } from "../../model/date.ts";
import { asMeant } from "../../model/denied.ts";
import type { Plain } from "../../model/fact.ts";
import type { Property } from "../../model/property.ts";
import type { StoredClaim, StoredDays } from "../../model/stored.ts";
import { scriptOf } from "./script.ts";

/** The days that a fact covers; without any, all that are possible. */
export function daysFrom(edtf: string | null): Omit<StoredDays, "firstKnown"> {
  if (edtf !== null) return { edtf, ...spanOf(edtf) };
  return { edtf, earliest: FIRST_DAY, latest: LAST_DAY, surelyFrom: null, surelyTo: null };
}

/** First day on which any of these was known, those that support going first; null of none. */
export function firstKnownOf(claims: readonly StoredClaim[]): string | null {
  const support = claims.filter(({ stance }) => stance === "supports");
  const days = (support.length > 0 ? support : claims).map(({ known }) => known);
  return days.length > 0 ? firstOf(days) : null;
}

/** What of a claim a drawn value is worked out from. */
export type DrawnClaim = Pick<StoredClaim, "id" | "known" | "until" | "stance" | "field" | "value">;

/** The claimed properties of a fact as drawn: the value first known of those that stand. */
export function drawnValues(
  claims: readonly DrawnClaim[],
  propertyOf: (field: string) => Property | undefined,
  dayOf: (field: string) => string | null,
): Record<string, Plain> {
  const drawn: Record<string, Plain> = {};
  for (const [field, some] of byField(asMeant(claims))) {
    const property = propertyOf(field);
    if (!property || field === "edtf" || field === "names") continue;
    const value = property.holds === "date" ? dayOf(field) : firstSaid(some).value;
    if (value === null) continue;
    drawn[field] = value;
    if (property.holds === "count" || property.holds === "share")
      Object.assign(drawn, numbersOf(field, value));
  }
  return drawn;
}

/** Aliases from claims, and those written without one, each as the store keeps it. */
export function drawnNames(
  claims: readonly StoredClaim[],
  written: readonly string[],
  languageOf: (source: string) => string,
): string[] {
  const names = new Map<string, { is: string; lang?: string; script?: string }>();
  const add = (is: string, lang?: string) => {
    const script = scriptOf(is);
    if (!names.has(is))
      names.set(is, { is, ...(lang ? { lang } : {}), ...(script ? { script } : {}) });
  };
  for (const name of written) {
    const { is, lang } = freeName(name);
    add(is, lang);
  }
  const said = claims.filter(({ field, stance }) => field === "names" && stance === "supports");
  for (const { value, lang, source } of inOrder(said)) add(value!, lang ?? languageOf(source));
  return [...names.values()].map((name) => JSON.stringify(name));
}

/** A name that is written without a claim: plain, or with its language as `{"is":…,"lang":…}`. */
export function freeName(written: string): { is: string; lang?: string } {
  try {
    const { is, lang } = JSON.parse(written);
    if (typeof is === "string" && typeof lang === "string") return { is, lang };
  } catch {
    // A publisher may well be called "{y}".
  }
  return { is: written };
}

function byField(claims: readonly DrawnClaim[]): Map<string, DrawnClaim[]> {
  const fields = new Map<string, DrawnClaim[]>();
  for (const claim of claims)
    if (claim.field !== "" && claim.stance === "supports" && claim.value !== null)
      fields.set(claim.field, [...(fields.get(claim.field) ?? []), claim]);
  return fields;
}

// Withdrawn ones count only where nothing else does.
function firstSaid(claims: DrawnClaim[]): DrawnClaim {
  const standing = claims.filter(({ until }) => until === LAST_DAY);
  return inOrder(standing.length > 0 ? standing : claims)[0]!;
}

function inOrder<Claim extends DrawnClaim>(claims: Claim[]): Claim[] {
  const key = ({ known, id }: Claim) => `${known} ${id}`;
  return claims.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

// An end that nothing limits is left out.
function numbersOf(field: string, value: string): Record<string, number> {
  const read = parseCount(value);
  if (!read.ok) return {};
  const { min, max } = countRange(read.count);
  return { [`${field}Low`]: min, ...(Number.isFinite(max) ? { [`${field}High`]: max } : {}) };
}
