import type { EntityFact, RelationFact } from "../../model/fact.ts";
import { groupBy } from "../../model/group.ts";
import type { KindName } from "../../model/kinds.ts";
import { publisherKeys } from "./entities.ts";
import { type BlockPlan, isJoinedByNesting, nestingOf } from "./write-block.ts";
import { placeOf } from "./write-lines.ts";
import type { Out } from "./write-values.ts";
import type { Writing } from "./writing.ts";

/** Which blocks a dossier is written in, those that are nested inside others. */
export function planBlocks(writing: Writing): BlockPlan[] {
  const joined = nestable(writing);
  const written = [...writing.relations.values()].filter((fact) => !joined.relations.has(fact.id));
  const placed = groupBy(
    written.map((fact) => ({ fact, ...placeOf(fact, writing) })),
    ({ owner }) => owner,
  );
  const plans = new Map<string, BlockPlan>();
  for (const id of subjects(writing, placed.keys(), joined.parents.values())) {
    const relations = groupBy(placed.get(id) ?? [], ({ key }) => key);
    plans.set(id, {
      id,
      kind: writing.kindOf(id),
      ...headOf(id, writing),
      relations: [...relations].map(([key, some]) => ({
        key,
        facts: some.map(({ fact }) => fact),
      })),
      nested: [],
    });
  }
  for (const [child, { parent, key }] of joined.parents)
    plans.get(parent)!.nested.push({ key, plan: plans.get(child)! });
  return [...plans.values()].filter(
    ({ id }) => !joined.parents.has(id) && !isSaidElsewhere(plans.get(id)!, writing),
  );
}

/** Organisations that need no claim: publishers. */
export function isPublisher({ id, kind, properties }: EntityFact, { claims }: Writing): boolean {
  const shown = (claims.get(id) ?? []).some(({ field }) => field === "");
  return kind === "Organisation" && properties.form === "media" && !shown;
}

export function isMadeProcess({ id, kind, name }: EntityFact, { dossier }: Writing): boolean {
  return kind === "Process" && id === dossier.process && name !== "";
}

function nestable(writing: Writing) {
  const relations = new Set<string>();
  const parents = new Map<string, { parent: string; key: string }>();
  for (const fact of writing.relations.values())
    for (const [child, parent] of [
      [fact.tail, fact.head],
      [fact.head, fact.tail],
    ] as const) {
      const key = parents.has(child) ? null : nestedKey(fact, child, parent, writing);
      if (key === null) continue;
      relations.add(fact.id);
      parents.set(child, { parent, key });
    }
  return { relations, parents };
}

function nestedKey(
  fact: RelationFact,
  child: string,
  parent: string,
  writing: Writing,
): string | null {
  const part = child.startsWith(`${parent}.`) ? child.slice(parent.length + 1) : null;
  const entity = writing.entities.get(child);
  if (part === null || part.includes(".") || !entity) return null;
  const nesting = nestingOf(writing.kindOf(parent), entity.kind);
  const outward = nesting?.own === "tail" ? fact.tail === parent : fact.head === parent;
  if (nesting?.joined !== fact.type || !outward) return null;
  return isJoinedByNesting(fact, child, writing) ? nesting.key : null;
}

function* subjects(
  writing: Writing,
  owners: Iterable<string>,
  parents: Iterable<{ parent: string }>,
) {
  const seen = new Set<string>();
  const claimed = [...writing.claims.keys()].filter((id) => !writing.relations.has(id));
  const parentIds = [...parents].map(({ parent }) => parent);
  for (const id of [...writing.entities.keys(), ...claimed, ...owners, ...parentIds])
    if (!seen.has(id)) {
      seen.add(id);
      yield id;
    }
}

function headOf(id: string, writing: Writing): { nameless: boolean; plain: Record<string, Out> } {
  const fact = writing.entities.get(id);
  if (!fact) return { nameless: true, plain: {} };
  const { names, ...properties } = fact.properties as Record<string, Out>;
  if (isPublisher(fact, writing)) {
    const more = Object.entries(properties).filter(
      ([key]) => key !== "form" && !publisherKeys.includes(key),
    );
    return { nameless: true, plain: Object.fromEntries(more) };
  }
  const plain =
    names === undefined ? properties : { ...properties, names: freeNames(names as string[]) };
  if (!isMadeProcess(fact, writing)) return { nameless: false, plain };
  const { clock, ...more } = plain;
  return { nameless: true, plain: clock === writing.dossier.clock ? more : plain };
}

// A name that is kept with its language, as it is written.
function freeNames(names: string[]): Out[] {
  return names.map((name) => (name.startsWith("{") ? (JSON.parse(name) as Out) : name));
}

function isSaidElsewhere(
  { id, nameless, plain, relations, nested }: BlockPlan,
  { claims }: Writing,
): boolean {
  const more = relations.length + nested.length + Object.keys(plain).length;
  return nameless && more === 0 && !claims.has(id);
}

/** The kinds whose blocks stand in actors.yaml; the others stand in events.yaml. */
export const actorKinds: readonly KindName[] = [
  "Person",
  "State",
  "Organisation",
  "Office",
  "Place",
  "Topic",
];
