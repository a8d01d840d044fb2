import { inFrame } from "../../model/frame.ts";
import { marksOf, type StandingMark } from "../../model/marks.ts";
import { type Parties, partiesIn } from "../../model/parties.ts";
import { standingOf } from "../../model/standing.ts";
import type { Slice } from "./slice.ts";

/**
 * The marks of every fact of a process's slice that has a claim, by its id, as known on a day.
 *
 * @param parties who is a party; read from the slice itself when left out
 */
export function marksIn(
  { entities, relations }: Slice,
  known: string | undefined,
  parties: Parties = partiesIn(relations),
): Map<string, StandingMark[]> {
  const facts = [...entities, ...relations].filter(({ claims }) => claims.length > 0);
  return new Map(
    facts.map((fact) => {
      const { partyOf, aboutParties } = parties;
      const context = { known: known ?? null, partyOf, aboutParties: aboutParties(fact) };
      const standing = standingOf(fact.claims, context);
      return [fact.id, marksOf("kind" in fact ? inFrame(fact.kind, standing) : standing)];
    }),
  );
}

/** Ids of the facts that have one of some marks. */
export function idsMarked(
  marks: ReadonlyMap<string, readonly StandingMark[]>,
  wanted: readonly StandingMark[],
): Set<string> {
  return new Set(
    [...marks].filter(([, has]) => has.some((mark) => wanted.includes(mark))).map(([id]) => id),
  );
}

/** A slice with only the facts of some ids, and the ends of the relations among them. */
export function onlyOf({ entities, relations }: Slice, ids: ReadonlySet<string>): Slice {
  const kept = relations.filter(({ id }) => ids.has(id));
  const ends = new Set(kept.flatMap(({ tail, head }) => [tail, head]));
  return {
    entities: entities.filter(({ id }) => ids.has(id) || ends.has(id)),
    relations: kept,
  };
}
