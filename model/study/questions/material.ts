import type { CitedClaim } from "../../claim.ts";
import { groupBy } from "../../group.ts";
import type { KindName } from "../../kinds.ts";
import { type Parties, partiesIn } from "../../parties.ts";
import type { RelationType } from "../../relations.ts";
import type { Link, Node } from "../../slice.ts";

export type StudyNode = Omit<Node, "x" | "y">;
export type StudyFact = StudyNode | Link;

/** Facts of one process; of every relation both ends are there. */
export interface Facts {
  entities: readonly StudyNode[];
  relations: readonly Link[];
}

/** What questions are made from. */
export interface MaterialNeeds {
  /** All that is known: what a wrong answer must not meet, and a right one not break on. */
  whole: Facts;
  /** As known on the day: what a right answer rests on. */
  told: Facts;
  /** The day, YYYY-MM-DD; null: all that is known. */
  known: string | null;
  /** Events asked about lie surely in it. */
  window: { from: string; to: string };
  /** Reports to compare, with their words: as many as are at hand. */
  claims: readonly CitedClaim[];
}

/** Facts to be looked up in: entities by id and kind, relations by either end. */
export interface Shelf {
  entity(id: string): StudyNode | undefined;
  ofKind(...kinds: KindName[]): StudyNode[];
  from(id: string, ...types: RelationType[]): Link[];
  to(id: string, ...types: RelationType[]): Link[];
}

export interface Material extends Omit<MaterialNeeds, "whole" | "told"> {
  whole: Shelf;
  told: Shelf;
  parties: Parties;
  /** Whom somebody may stand for, as far as it was asked: circle.ts. */
  circles: Map<string, ReadonlySet<string>>;
}

export function openMaterial({ whole, told, ...needs }: MaterialNeeds): Material {
  const parties = partiesIn(whole.relations);
  return { ...needs, whole: shelfOf(whole), told: shelfOf(told), parties, circles: new Map() };
}

function shelfOf({ entities, relations }: Facts): Shelf {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const tails = groupBy(relations, ({ tail }) => tail);
  const heads = groupBy(relations, ({ head }) => head);
  const typed = (all: Link[] | undefined, types: RelationType[]) =>
    (all ?? []).filter(({ type }) => types.includes(type));
  return {
    entity: (id) => byId.get(id),
    ofKind: (...kinds) => entities.filter(({ kind }) => kinds.includes(kind)),
    from: (id, ...types) => typed(tails.get(id), types),
    to: (id, ...types) => typed(heads.get(id), types),
  };
}
