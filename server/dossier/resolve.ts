import { FIRST_DAY } from "../../model/date.ts";
import type { Dossier, EntityFact, Plain, RelationFact } from "../../model/fact.ts";
import { propertyOf } from "../../model/kinds.ts";
import { everyRelation, type Relation, relations } from "../../model/relations.ts";
import type {
  Stored,
  StoredClaim,
  StoredClaimLink,
  StoredEntity,
  StoredRelation,
} from "../../model/stored.ts";
import { revisionOf } from "./canonical.ts";
import { belongsTo, representedAt } from "./derived.ts";
import { daysFrom, drawnNames, drawnValues, firstKnownOf } from "./drawn.ts";
import { type MergedFacts, withMerges } from "./merged.ts";
import { type Merges, mergesIn } from "./merges.ts";
import { storedClaims, storedSource } from "./stored-claims.ts";
import { storedStories } from "./stories/stored.ts";
import { type World, worldOf } from "./world.ts";

/**
 * Works out all that the store holds from authored facts. Pure, and whole: give it every dossier
 * that is loaded, since a day, an origin or a drawn value of one may rest on facts of another.
 */
export function resolve(given: readonly Dossier[]): Stored {
  const authored = given.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const merges = mergesIn(authored.flatMap(({ facts }) => facts));
  const { dossiers, wrote } = withMerges(authored, merges);
  const world = worldOf(dossiers);
  const byId = storedClaims(world, wrote);
  const claims = new Map<string, StoredClaim[]>();
  for (const [about, facts] of world.claims)
    claims.set(
      about,
      facts.map(({ id }) => byId.get(id)!),
    );

  const relations = new Map<string, StoredRelation>();
  for (const id of world.relations.keys())
    relations.set(id, relationOf(id, world, claims.get(id) ?? [], wrote));
  const named = firstNamed(world, claims, relations);
  const entities = new Map<string, StoredEntity>();
  for (const id of world.entities.keys())
    entities.set(id, entityOf(id, { world, wrote, merges }, claims.get(id) ?? [], named.get(id)));
  const derived = [
    ...representedAt(world, claims),
    ...belongsTo(dossiers, world, entities, merges),
  ];

  return {
    dossiers: authored.map((dossier) => {
      const { id, name = null, process, format, clock, terms, uses } = dossier;
      return { id, name, process, format, clock, terms, uses, revision: revisionOf(dossier) };
    }),
    entities: inOrder([...entities.values()]),
    relations: inOrder([...relations.values(), ...derived]),
    sources: inOrder(
      [...world.sources.values()].map(({ fact, dossier }) => storedSource(fact, dossier, wrote)),
    ),
    claims: inOrder([...byId.values()]),
    links: dossiers.flatMap(linksOf),
    stories: storedStories(authored),
  };
}

interface Frame {
  world: World;
  wrote: MergedFacts["wrote"];
  merges: Merges;
}

function entityOf(
  id: string,
  { world, wrote, merges }: Frame,
  claims: StoredClaim[],
  named?: string,
): StoredEntity {
  const { fact, by } = world.entities.get(id)!;
  const { from, into } = mergersOf(id, merges);
  const others = from.flatMap((one) => world.entities.get(one) ?? []);
  const written: Record<string, Plain> = Object.assign(
    {},
    ...[...by, ...others.flatMap((one) => one.by)].toReversed().map((one) => one.fact.properties),
  );
  const { names: _, edtf, ...plain } = written;
  const { kind, name } = fact;
  const drawn = drawnValues(
    claims,
    (field) => propertyOf(kind, field),
    (field) => world.days.ofField(id, field),
  );
  const days = world.days.ofFact(id) ?? (typeof edtf === "string" ? edtf : null);
  const language = (source: string) => world.sources.get(source)!.fact.language;
  return {
    id,
    kind,
    name,
    names: drawnNames(
      claims,
      [
        ...[...by, ...others.flatMap((one) => one.by)].flatMap(namesIn),
        ...others.map((one) => one.fact.name).filter((one) => one !== name),
      ],
      language,
    ),
    ...daysFrom(days),
    firstKnown: firstKnownOf(claims) ?? named ?? FIRST_DAY,
    dossiers: by.map(({ dossier }) => dossier),
    authored: by.map((one) =>
      JSON.stringify({ name: one.fact.name, properties: wrote(one.fact).properties }),
    ),
    properties: { ...plain, ...drawn, ...into, ...(from.length > 0 && { mergedFrom: from }) },
  };
}

function namesIn({ fact }: { fact: EntityFact }): string[] {
  return (fact.properties.names as string[] | undefined) ?? [];
}

interface Mergers {
  from: string[];
  into: Record<string, Plain>;
}

/** Who leads to an entity, in order, and whom it leads to itself. */
function mergersOf(id: string, merges: Merges): Mergers {
  const from = [...merges].filter(([, to]) => to === id).map(([one]) => one);
  const to = merges.get(id);
  return { from: from.sort(), into: to === undefined ? {} : { mergedInto: to } };
}

function relationOf(
  id: string,
  world: World,
  claims: StoredClaim[],
  wrote: MergedFacts["wrote"],
): StoredRelation {
  const { fact, by } = world.relations.get(id)!;
  const { type, tail, head, role = null } = fact;
  const { properties, daysOf }: Relation = relations[type];
  const plain: Record<string, Plain> = Object.assign(
    {},
    ...by.toReversed().map((one) => one.fact.properties),
  );
  const drawn = drawnValues(
    claims,
    (field) => properties[field] ?? everyRelation[field],
    () => null,
  );
  const own = world.days.ofFact(id);
  const event = daysOf && world.days.ofFact(daysOf === "tail" ? tail : head);
  return {
    id,
    type,
    tail,
    head,
    role,
    restsOn: [id],
    ...daysFrom(own ?? event ?? null),
    firstKnown: firstKnownOf(claims) ?? FIRST_DAY,
    dossiers: by.map(({ dossier }) => dossier),
    authored: by.map((one) => JSON.stringify(written(wrote(one.fact), id))),
    properties: { ...plain, ...drawn },
  };
}

function written({ id, tail, head, properties }: RelationFact, stored: string) {
  return id === stored ? { properties } : { id, tail, head, properties };
}

// What needs no claim is known from the day that anything which names it is.
function firstNamed(
  world: World,
  claims: Map<string, StoredClaim[]>,
  all: Map<string, StoredRelation>,
): Map<string, string> {
  const first = new Map<string, string>();
  const name = (id: string | null | undefined, day: string) => {
    if (id && day < (first.get(id) ?? "9999")) first.set(id, day);
  };
  for (const { id, tail, head, firstKnown } of all.values())
    if (claims.has(id)) for (const end of [tail, head]) name(end, firstKnown);
  for (const some of claims.values())
    for (const { known, speaker, speakerFor, via, origin, source } of some)
      for (const id of [
        speaker,
        speakerFor,
        via,
        origin,
        world.sources.get(source)!.fact.publisher,
      ])
        name(id, known);
  return first;
}

function linksOf({ id, facts }: Dossier): StoredClaimLink[] {
  return facts.flatMap((fact) => {
    if (fact.is !== "claimLink") return [];
    const { is: _, ...link } = fact;
    return [{ ...link, dossier: id }];
  });
}

function inOrder<T extends { id: string }>(all: T[]): T[] {
  return all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
