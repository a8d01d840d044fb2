import type { StandingRow } from "./claim.ts";
import { FIRST_DAY, LAST_DAY, oneOf, spanOf } from "./date.ts";
import { asMeant } from "./denied.ts";
import { drawnFrom, type KindName } from "./kinds.ts";
import type { Days } from "./slice.ts";
import { type Standing, stands } from "./standing.ts";

/**
 * The days of an entity as far as they were known. With all known, the store has worked them out; on an
 * earlier day the values that stood then are put together by the same rule: competing ones as "one
 * of", an agreement's or a phase's from the first of its dates that is known to its end. A day that was
 * taken back counts only where no other stands: what was said is still drawn, and marked.
 */
export function daysAsKnown(
  days: Days & { claims: readonly StandingRow[] },
  kind: KindName,
  known: string | null,
): Days {
  if (known === null) return picked(days);
  const meant = asMeant(days.claims.filter((row) => row.known <= known));
  const said = (field: string) => daysOf(field, meant, known);
  const drawn = said("edtf") ?? drawnEdtf(kind, said);
  // One that nobody had dated has no day yet.
  return drawn === null ? undated : { edtf: drawn, ...spanOf(drawn) };
}

/**
 * The days of a relation as far as they were known: its own, else those of the event it is about on that
 * day. What has days of its own that nobody had said yet, and no event, has none.
 */
export function relationDaysAsKnown(
  relation: Days & { claims: readonly StandingRow[] },
  event: Days | null | undefined,
  known: string | null,
): Days {
  if (known === null) return picked(relation);
  const meant = asMeant(relation.claims.filter((row) => row.known <= known));
  const own = daysOf("edtf", meant, known);
  if (own !== null) return { edtf: own, ...spanOf(own) };
  if (event) return picked(event);
  return relation.claims.some(({ field }) => field === "edtf") ? undated : picked(relation);
}

/** Which of its dates an agreement or a phase is drawn from, of those that stand. */
export function drawnField(kind: KindName, standing: Standing): string | null {
  return drawnFrom[kind]?.starts.find((field) => daysSaid(field, standing) !== null) ?? null;
}

type Said = (field: string) => string | null;

function drawnEdtf(kind: KindName, said: Said): string | null {
  const start = drawnFrom[kind]?.starts.map(said).find((days) => days !== null);
  if (!start) return null;
  const end = said(drawnFrom[kind]!.ends);
  return `${edge(start, "earliest")}/${end ? edge(end, "latest") : ".."}`;
}

function edge(edtf: string, side: "earliest" | "latest"): string {
  if (isPlain(edtf)) return edtf;
  const day = spanOf(edtf)[side];
  return day === FIRST_DAY || day === LAST_DAY ? ".." : day;
}

function isPlain(edtf: string): boolean {
  return !/[/[{]/.test(edtf);
}

/** Every day that is said of a field and stands, as one EDTF text; null when none is. */
export function daysSaid(field: string, { fields }: Standing): string | null {
  const values = (fields[field]?.values ?? [])
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ value }) => value ?? []);
  return values.length > 0 ? oneOf(values) : null;
}

/** What stands goes first; what was taken back counts only where nothing else does. */
function daysOf(field: string, rows: readonly StandingRow[], known: string): string | null {
  const said = rows.filter((row) => row.field === field && row.stance === "supports");
  const standing = said.filter((row) => stands(row, known));
  const values = (standing.length > 0 ? standing : said).flatMap(({ value }) => value ?? []);
  return values.length > 0 ? oneOf([...new Set(values)].sort()) : null;
}

const undated: Days = {
  edtf: null,
  earliest: FIRST_DAY,
  latest: LAST_DAY,
  surelyFrom: null,
  surelyTo: null,
};

function picked({ edtf, earliest, latest, surelyFrom, surelyTo }: Days): Days {
  return { edtf, earliest, latest, surelyFrom, surelyTo };
}
