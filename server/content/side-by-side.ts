import type { RelationType } from "../../model/relations.ts";
import type { Echo, SideBySide, SideBySideWay } from "../../model/side-by-side.ts";
import { type Standing, standingOf, stands } from "../../model/standing.ts";
import type { EntityRow, RelationRow } from "../queries/shapes.ts";
import { factOf } from "./disputes.ts";
import { entitiesIn, isEntityId } from "./named.ts";
import type { Slice } from "./slice.ts";

type Fact = EntityRow | RelationRow;

/**
 * Answers of a process that stand side by side without a dispute, and what only echoes: with the
 * disputes, everything on which its sources do not say the same. `linked` are pairs of facts of which
 * the author of a dossier says that a claim about the one contradicts or narrows one about the other;
 * `relayed` are the claims in which a page passes on what another said first.
 */
export function sideBySideOf(
  slice: Slice,
  linked: readonly (readonly [string, string])[],
  relayed: ReadonlySet<string>,
  known: string | undefined,
): { sideBySide: SideBySide[]; echoes: Echo[] } {
  const facts = new Map<string, Fact>(
    [...slice.entities, ...slice.relations].map((fact) => [fact.id, fact]),
  );
  const standing = new Map(
    [...facts.values()].map((fact) => [fact.id, standingOf(fact.claims, { known: known ?? null })]),
  );
  const shown = [...facts.values()].filter(({ id }) => standing.get(id)!.state === "shown");
  const groups = [
    ...shown.flatMap((fact) => valuesOf(fact, standing.get(fact.id)!)),
    ...shown.filter(({ id }) => isQualified(standing.get(id)!)).map(qualified),
    ...relationGroups(
      slice.relations.filter(({ id }) => standing.get(id)!.state === "shown"),
    ).flatMap(({ way, about, ids }) => {
      const shared = facts.get(about);
      const some = ids.flatMap((id) => facts.get(id) ?? []);
      return shared ? [group(way, shared, some)] : [];
    }),
    ...linked.flatMap(([one, other]) => {
      const pair = [facts.get(one), facts.get(other)];
      return pair[0] && pair[1] ? [group("links", pair[0], [pair[1]])] : [];
    }),
  ];
  return { sideBySide: groups.sort(inOrder), echoes: echoesOf(shown, relayed, known) };
}

/** Pairs of different facts of a slice that a claim link joins. */
export function linkedFacts(
  { entities, relations }: Slice,
  links: readonly { from: string; to: string }[],
): [string, string][] {
  const factOfClaim = new Map(
    [...entities, ...relations].flatMap(({ id, claims }) => claims.map((row) => [row.id, id])),
  );
  const pairs = links.flatMap(({ from, to }): [string, string][] => {
    const [one, other] = [factOfClaim.get(from), factOfClaim.get(to)];
    return one && other && one !== other ? [[one, other]] : [];
  });
  return [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];
}

/** The ids of entities that these are told with. */
export function idsBeside({ sideBySide, echoes }: ReturnType<typeof sideBySideOf>): string[] {
  const facts = [
    ...sideBySide.flatMap((one) => [one.about, ...one.facts]),
    ...echoes.flatMap(({ facts }) => facts.map(({ fact }) => fact)),
  ];
  return [
    ...facts.flatMap(({ id, is, tail, head }) => (is === "entity" ? [id] : [tail, head])),
    ...echoes.map(({ origin }) => origin),
    ...sideBySide.flatMap(({ field, values }) =>
      values.flatMap((value) => entitiesIn(field, value)),
    ),
  ].filter(isEntityId);
}

function group(way: SideBySideWay, about: Fact, facts: Fact[]): SideBySide {
  return { way, about: factOf(about), field: "", values: [], facts: facts.map(factOf) };
}

function qualified(fact: Fact): SideBySide {
  return group("qualified", fact, []);
}

function isQualified({ fields }: Standing): boolean {
  return Object.values(fields).some(({ values }) =>
    values.some(({ rows, qualifications }) => rows.length > 0 && qualifications.length > 0),
  );
}

/** Fields of a fact with several standing values; another name stands beside the name itself. */
function valuesOf(fact: Fact, { fields }: Standing): SideBySide[] {
  return Object.entries(fields).flatMap(([field, { values, disputed }]) => {
    const said = values.flatMap(({ value, rows }) =>
      value !== null && rows.length > 0 ? [value] : [],
    );
    const enough = said.length > (field === "names" ? 0 : 1);
    if (disputed || !enough) return [];
    return [{ ...group("values", fact, []), field, values: said }];
  });
}

interface Joined {
  way: SideBySideWay;
  /** What the group is about: the end that its relations share. */
  about: string;
  ids: string[];
}

/** By which end each sort of relation is put together, and which facts then stand side by side. */
const sorts: readonly {
  way: SideBySideWay;
  types: readonly RelationType[];
  about: (row: RelationRow) => string;
  key?: (row: RelationRow) => string;
  stands: (row: RelationRow) => string;
}[] = [
  { way: "counts", types: ["REPORTS"], about: headOf, stands: tailOf },
  { way: "assessments", types: ["ASSESSES"], about: headOf, stands: tailOf },
  { way: "places", types: ["LOCATED_IN"], about: tailOf, stands: idOf },
  { way: "offices", types: ["HOLDS"], about: tailOf, stands: idOf },
  { way: "roles", types: ["MEMBER_OF"], about: tailOf, key: headOf, stands: idOf },
  {
    way: "leaders",
    types: ["ATTENDED"],
    about: headOf,
    key: (row) => row.role ?? row.id,
    stands: idOf,
  },
];

function relationGroups(relations: readonly RelationRow[]): Joined[] {
  return sorts.flatMap(({ way, types, about, key = () => "", stands }) => {
    const groups = new Map<string, Joined>();
    for (const row of relations.filter(({ type }) => types.includes(type))) {
      const id = `${about(row)} ${key(row)}`;
      const one = groups.get(id) ?? { way, about: about(row), ids: [] };
      groups.set(id, { ...one, ids: [...new Set([...one.ids, stands(row)])].sort() });
    }
    return [...groups.values()].filter(({ ids }) => ids.length > 1);
  });
}

function headOf({ head }: RelationRow): string {
  return head;
}
function tailOf({ tail }: RelationRow): string {
  return tail;
}
function idOf({ id }: RelationRow): string {
  return id;
}

/** By origin, the facts that a page relays from it, or of which several of its reports tell the same. */
function echoesOf(
  facts: readonly Fact[],
  relayed: ReadonlySet<string>,
  known: string | undefined,
): Echo[] {
  const byOrigin = new Map<string, Echo["facts"]>();
  for (const fact of facts)
    for (const [origin, reports] of reportsOf(fact, known))
      if (reports > 1 || fact.claims.some((row) => row.origin === origin && relayed.has(row.id)))
        byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), { fact: factOf(fact), reports }]);
  return [...byOrigin]
    .map(([origin, told]) => ({
      origin,
      facts: told.sort((a, b) => b.reports - a.reports || (a.fact.id < b.fact.id ? -1 : 1)),
    }))
    .sort((a, b) => b.facts.length - a.facts.length || (a.origin < b.origin ? -1 : 1));
}

/** By origin, how many of its reports say one thing of a fact: the most of any thing it says. */
function reportsOf({ claims }: Fact, known: string | undefined): Map<string, number> {
  const said = new Map<string, number>();
  const most = new Map<string, number>();
  for (const row of claims) {
    if (row.stance !== "supports" || !stands(row, known)) continue;
    const key = JSON.stringify([row.origin, row.field, row.value]);
    said.set(key, (said.get(key) ?? 0) + 1);
    most.set(row.origin, Math.max(said.get(key)!, most.get(row.origin) ?? 0));
  }
  return most;
}

function inOrder(a: SideBySide, b: SideBySide): number {
  const key = ({ way, about, field, facts }: SideBySide) =>
    `${way} ${about.name ?? ""} ${about.id} ${field} ${facts[0]?.id ?? ""}`;
  return key(a) < key(b) ? -1 : 1;
}
