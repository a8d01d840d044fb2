import type { Value } from "../../model/csv.ts";
import { FIRST_DAY, LAST_DAY } from "../../model/day.ts";
import type { Plain } from "../../model/fact.ts";
import { everyEntity, type KindName, kinds } from "../../model/kinds.ts";
import type { Property } from "../../model/property.ts";
import type { ViewEntity, ViewRelation } from "./view.ts";

type Fact = ViewEntity | ViewRelation;

/** A column of a table: its name, and what stands there for a row. */
export type Column<Row> = [name: string, of: (row: Row) => Value];

export const dayColumns: Column<Fact>[] = [
  ["edtf", ({ edtf }) => edtf],
  ["earliest", ({ earliest }) => (earliest === FIRST_DAY ? null : earliest)],
  ["latest", ({ latest }) => (latest === LAST_DAY ? null : latest)],
  ["surelyFrom", ({ surelyFrom }) => surelyFrom],
  ["surelyTo", ({ surelyTo }) => surelyTo],
];

export const standingColumns: Column<Fact>[] = [
  ["state", ({ standing }) => stateOf(standing.state)],
  ["firstKnown", ({ standing }) => standing.firstKnown],
  ["disputed", ({ standing }) => yes(standing.disputed)],
  ["denied", ({ standing }) => yes(standing.denied)],
  ["alleged", ({ standing }) => yes(standing.alleged)],
  ["singleOrigin", ({ standing }) => yes(standing.singleOrigin)],
  ["inferred", ({ standing }) => yes(standing.inferred)],
  ["origins", ({ standing }) => standing.origins.join("; ")],
  ["reports", ({ standing }) => standing.reports],
];

/** The properties of a kind, as drawn; a count has its numbers beside it. */
export function propertyColumns(kind: KindName): Column<Fact>[] {
  const own: Record<string, Property> = { ...kinds[kind].properties, ...everyEntity };
  return Object.entries(own)
    .filter(([name]) => name !== "edtf" && name !== "names")
    .flatMap(([name, { holds }]) =>
      (holds === "count" || holds === "share" ? [name, `${name}Low`, `${name}High`] : [name]).map(
        (column): Column<Fact> => [column, ({ properties }) => cell(properties[column])],
      ),
    );
}

export function cell(value: Plain | undefined): Value {
  if (value === undefined) return null;
  if (typeof value === "boolean") return yes(value);
  return Array.isArray(value) ? value.join("; ") : value;
}

export const yes = (is: boolean) => (is ? "yes" : "no");

/** Our own frame stands without a claim. */
function stateOf(state: string): string {
  return state === "unknown" ? "frame" : state;
}
