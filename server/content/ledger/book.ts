import type { CitedClaim } from "../../../model/claim.ts";
import type { KindName } from "../../../model/kinds.ts";
import type { Parties } from "../../../model/parties.ts";
import type { RelationType } from "../../../model/relations.ts";
import { type Standing, standingOf } from "../../../model/standing.ts";
import type { EntityRow, RelationRow } from "../../queries/shapes.ts";
import type { Slice } from "../slice.ts";

/** What a ledger is written from. */
export interface BookNeeds {
  /** As known on the day: what `sliceOn` makes. */
  slice: Slice;
  parties: Parties;
  /** The day asked for; left out: all that is known. */
  known: string | undefined;
  /** The processes of an entity, as far as their slices were read; sorted. */
  processesOf(id: string): string[];
  /** Whether an entity is an outlet. */
  isPress(id: string): boolean;
  /** How an actor or an outlet is called; an unnamed voice is called as written. */
  nameOf(id: string): string;
  /** Claims with their words, as far as they are at hand. */
  claims: readonly CitedClaim[];
}

/** A slice to be looked up in: entities by id and kind, relations by either end. */
export interface Book extends BookNeeds {
  entity(id: string): EntityRow | undefined;
  ofKind(kind: KindName): EntityRow[];
  /** Relations that lead away from an entity, and those that lead to it; by id. */
  from(id: string, ...types: RelationType[]): RelationRow[];
  to(id: string, ...types: RelationType[]): RelationRow[];
  standing(fact: EntityRow | RelationRow): Standing;
  claim(id: string): CitedClaim | undefined;
}

export function openBook(needs: BookNeeds): Book {
  const { entities, relations } = needs.slice;
  const byId = new Map<string, EntityRow>(entities.map((entity) => [entity.id, entity]));
  const tails = grouped(relations, ({ tail }) => tail);
  const heads = grouped(relations, ({ head }) => head);
  const cited = new Map(needs.claims.map((claim) => [claim.id, claim]));
  const standings = new Map<string, Standing>();
  const typed = (all: RelationRow[] | undefined, types: RelationType[]) =>
    (all ?? []).filter(({ type }) => types.includes(type));

  return {
    ...needs,
    entity: (id) => byId.get(id),
    ofKind: (kind) => entities.filter((entity) => entity.kind === kind),
    from: (id, ...types) => typed(tails.get(id), types),
    to: (id, ...types) => typed(heads.get(id), types),
    claim: (id) => cited.get(id),
    standing(fact) {
      const kept = standings.get(fact.id);
      if (kept) return kept;
      const made = standingOf(fact.claims, {
        known: needs.known ?? null,
        partyOf: needs.parties.partyOf,
        aboutParties: needs.parties.aboutParties(fact),
      });
      standings.set(fact.id, made);
      return made;
    },
  };
}

function grouped(relations: RelationRow[], keyOf: (relation: RelationRow) => string) {
  const groups = new Map<string, RelationRow[]>();
  for (const relation of relations) {
    const group = groups.get(keyOf(relation));
    if (group) group.push(relation);
    else groups.set(keyOf(relation), [relation]);
  }
  return groups;
}
