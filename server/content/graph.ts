import { type KindName, kinds } from "../../model/kinds.ts";
import type { Link, Node } from "../../model/slice.ts";
import type { Places, Union } from "../layout/place.ts";
import type { Slice } from "./slice.ts";

export interface Filters {
  kinds?: KindName[] | undefined;
  /** Relations with a role are kept only when it is one of these; those without one always. */
  roles?: string[] | undefined;
}

/** A process's picture: its entities with their places, and the relations among them. */
export function graphOf(slice: Slice, places: Places, filters: Filters) {
  const { entities, relations } = filtered(slice, filters);
  return {
    nodes: entities.map(
      (entity): Node => ({
        ...entity,
        x: places[entity.id]?.[0] ?? null,
        y: places[entity.id]?.[1] ?? null,
      }),
    ),
    relations: relations satisfies Link[],
  };
}

/** A picture whose facts number their claims, in place of ids that would be half of its bytes. */
export function counted({ nodes, relations }: { nodes: Node[]; relations: Link[] }) {
  const numbered = <Fact extends Node | Link>(fact: Fact): Fact => ({
    ...fact,
    // As many digits each, so that ids come in the order of their claims.
    claims: fact.claims.map((row, at) => ({
      ...row,
      id: String(at).padStart(String(fact.claims.length - 1).length, "0"),
    })),
  });
  return { nodes: nodes.map(numbered), relations: relations.map(numbered) };
}

/** What of a slice is of some kinds and roles; a relation stays where both its ends do. */
export function filtered(slice: Slice, filters: Filters): Slice {
  const entities = slice.entities.filter(
    ({ kind }) => !filters.kinds || filters.kinds.includes(kind),
  );
  const there = new Set(entities.map(({ id }) => id));
  const relations = slice.relations.filter(
    ({ tail, head, role }) =>
      there.has(tail) &&
      there.has(head) &&
      (!filters.roles || role === null || filters.roles.includes(role)),
  );
  return { entities, relations };
}

/** An office ties a person to a state; a topic that many things concern ties nothing to nothing. */
const fewEnough = 6;

/**
 * What of a process's slice is drawn: all but the process itself, which is the page and joins
 * everything to everything. Two things that are joined by one that is not drawn, as a person and a
 * state by an office, belong near each other too.
 */
export function unionOf(process: string, { entities, relations }: Slice): Union {
  const drawn = entities.filter(({ id, kind }) => kinds[kind].drawn && id !== process);
  const origins = originsOf(entities, relations);
  const isDrawn = new Set(drawn.map(({ id }) => id));
  const around = new Map<string, string[]>();
  for (const { tail, head } of relations) {
    for (const [middle, end] of [
      [tail, head],
      [head, tail],
    ] as const) {
      if (isDrawn.has(middle) || !isDrawn.has(end)) continue;
      around.set(middle, [...(around.get(middle) ?? []), end]);
    }
  }
  const through = [...around.values()]
    .filter((ends) => ends.length <= fewEnough)
    .flatMap((ends) =>
      ends.flatMap((tail, at) => ends.slice(at + 1).map((head) => ({ tail, head }))),
    );
  return {
    nodes: drawn.map(({ id, kind }) => ({ id, kind, told: origins.get(id)?.size ?? 0 })),
    links: [...relations.map(({ tail, head }) => ({ tail, head })), ...through],
  };
}

/** Whoever tells of an entity or of one of its relations. */
function originsOf(entities: Slice["entities"], relations: Slice["relations"]) {
  const found = new Map<string, Set<string>>();
  const add = (id: string, { claims }: Pick<Slice["relations"][number], "claims">) => {
    const there = found.get(id) ?? new Set();
    for (const { origin } of claims) there.add(origin);
    found.set(id, there);
  };
  for (const entity of entities) add(entity.id, entity);
  for (const relation of relations)
    for (const end of [relation.tail, relation.head]) add(end, relation);
  return found;
}
