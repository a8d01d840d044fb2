import type { StandingRow } from "../../model/claim.ts";
import { LAST_DAY, oneOf, parseEdtf } from "../../model/date.ts";
import { asMeant } from "../../model/denied.ts";
import { drawnFrom, propertyOf } from "../../model/kinds.ts";
import type { Property } from "../../model/property.ts";
import { everyRelation, type Relation, relations } from "../../model/relations.ts";
import type { Days } from "../../model/slice.ts";
import { stretch } from "../dossier/days.ts";
import { daysFrom, drawnValues } from "../dossier/drawn.ts";
import type { EntityRow, RelationRow } from "../queries/shapes.ts";

/**
 * An entity as it would be drawn on a day: days, values and names from the claims public by then. The
 * store's own are drawn from all that is known; what rests on no claim stays as it is.
 */
export function entityOn(entity: EntityRow, known: string): EntityRow {
  const property = (field: string) => propertyOf(entity.kind, field);
  const rows = asMeant(standingOn(entity.claims, known));
  const day = (field: string) => dayOf(rows, field);
  return {
    ...entity,
    ...(datedByClaims(entity.claims, property) ? daysFrom(entityDays(entity, day)) : {}),
    names: entity.names.filter(({ is }) => namedBy(entity.claims, is, known)),
    properties: {
      ...withoutClaimed(entity.properties, property),
      ...drawnValues(rows, property, day),
    },
  };
}

/** A relation as it would be drawn on a day; `ends` are its own, drawn on that day. */
export function relationOn<Row extends RelationRow>(
  relation: Row,
  ends: { tail: Days | undefined; head: Days | undefined },
  known: string,
): Row {
  const { properties, daysOf }: Relation = relations[relation.type];
  const property = (field: string): Property | undefined =>
    properties[field] ?? everyRelation[field];
  const rows = asMeant(standingOn(relation.claims, known));
  const own = dayOf(rows, "edtf");
  const end = daysOf && ends[daysOf];
  // Days of its own that nobody had said yet are none.
  const saysOwn = relation.claims.some(({ field }) => field === "edtf");
  const event = end ? daysIn(end) : saysOwn ? daysFrom(null) : {};
  return {
    ...relation,
    ...(own !== null ? daysFrom(own) : event),
    properties: {
      ...withoutClaimed(relation.properties, property),
      ...drawnValues(rows, property, () => null),
    },
  };
}

/** Rows as the day saw them: what was withdrawn only later still stood. */
function standingOn(rows: StandingRow[], known: string): StandingRow[] {
  return rows
    .filter((row) => row.known <= known)
    .map((row) => (row.until > known ? { ...row, until: LAST_DAY } : row));
}

function entityDays({ kind }: EntityRow, day: (field: string) => string | null): string | null {
  const own = day("edtf");
  const made = drawnFrom[kind];
  if (own !== null || !made) return own;
  const start = made.starts.map(day).find((found) => found !== null) ?? null;
  return stretch(start, day(made.ends));
}

/** Competing values as "one of"; withdrawn ones count only where nothing else does. */
function dayOf(rows: readonly StandingRow[], field: string): string | null {
  const said = rows.filter(
    (row) =>
      row.field === field &&
      row.stance === "supports" &&
      row.value !== null &&
      parseEdtf(row.value).ok,
  );
  const standing = said.filter(({ until }) => until === LAST_DAY);
  const values = (standing.length > 0 ? standing : said).map(({ value }) => value!);
  return values.length > 0 ? oneOf(values) : null;
}

function datedByClaims(
  rows: StandingRow[],
  property: (field: string) => Property | undefined,
): boolean {
  return rows.some(({ field }) => field !== "" && property(field)?.holds === "date");
}

/** A name that no claim is about was written by us, and is always there. */
function namedBy(rows: StandingRow[], name: string, known: string): boolean {
  const about = rows.filter(({ field, value }) => field === "names" && value === name);
  return about.length === 0 || about.some((row) => row.known <= known);
}

function withoutClaimed(
  properties: EntityRow["properties"],
  property: (field: string) => Property | undefined,
): EntityRow["properties"] {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([name]) => !property(name)?.claimed && !property(name.replace(/(?:Low|High)$/, ""))?.claimed,
    ),
  );
}

function daysIn({ edtf, earliest, latest, surelyFrom, surelyTo }: Days): Days {
  return { edtf, earliest, latest, surelyFrom, surelyTo };
}
