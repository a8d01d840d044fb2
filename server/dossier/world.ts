import type {
  ClaimFact,
  Dossier,
  EntityFact,
  Fact,
  Passage,
  RelationFact,
  SourceFact,
} from "../../model/fact.ts";
import { type Days, workOutDays } from "./days.ts";

/** A fact as several dossiers may assert it, in the order of their ids. */
export interface Asserted<F> {
  fact: F;
  by: { dossier: string; fact: F }[];
}

/** The facts of all dossiers, joined by id. */
export interface World {
  entities: Map<string, Asserted<EntityFact>>;
  relations: Map<string, Asserted<RelationFact>>;
  sources: Map<string, { dossier: string; fact: SourceFact }>;
  /** By what they are about. */
  claims: Map<string, ClaimFact[]>;
  passages: Map<string, Passage>;
  days: Days;
}

export function worldOf(dossiers: readonly Dossier[]): World {
  const facts: Fact[] = dossiers.flatMap((dossier) => dossier.facts);
  const world: World = {
    entities: new Map(),
    relations: new Map(),
    sources: new Map(),
    claims: new Map(),
    passages: new Map(),
    days: workOutDays(facts),
  };
  for (const { id: dossier, facts } of dossiers)
    for (const fact of facts) {
      if (fact.is === "entity") assert(world.entities, dossier, fact);
      else if (fact.is === "relation") assert(world.relations, dossier, fact);
      else if (fact.is === "source") {
        world.sources.set(fact.id, { dossier, fact });
        for (const passage of fact.passages)
          world.passages.set(passageKey(fact.id, passage.number), passage);
      } else if (fact.is === "claim") {
        const there = world.claims.get(fact.about);
        if (there) there.push(fact);
        else world.claims.set(fact.about, [fact]);
      }
    }
  return world;
}

export function passageKey(source: string, passage: number): string {
  return `${source}.${passage}`;
}

function assert<F extends { id: string }>(all: Map<string, Asserted<F>>, dossier: string, fact: F) {
  const there = all.get(fact.id);
  if (there) there.by.push({ dossier, fact });
  else all.set(fact.id, { fact, by: [{ dossier, fact }] });
}
