import type { StandingRow } from "./claim.ts";
import { isOnlyDenied } from "./denied.ts";
import type { Link } from "./slice.ts";

/** What is asked of a relation to find parties: its type, its ends and its role. */
export type Joint = Pick<Link, "type" | "tail" | "head" | "role"> & {
  /** Left out where those that are only denied are left out already. */
  claims?: readonly StandingRow[];
};

/** Who is a party to a process, and whose doing its facts tell of: what *alleged* is worked out from. */
export interface Parties {
  /** The party that somebody is, or is a body `OF` or `MEMBER_OF` one; null when none. */
  partyOf(id: string): string | null;
  /**
   * The parties whose doing a fact tells of: of an act, those it is `BY`; of an assessment, those whom
   * the provision obliges; of a relation of one of these, the same. Empty for any other fact.
   */
  aboutParties(fact: { id: string } | Joint): string[];
}

/**
 * Reads the parties out of the relations of one process (DESIGN §3). A newspaper is never one, nor is
 * a ministry's state only because its ministry speaks: the state has to play "party" itself.
 */
export function partiesIn(all: readonly Joint[]): Parties {
  const relations = all.filter(({ claims }) => !isOnlyDenied(claims ?? []));
  const parties = new Set(
    relations.filter(({ type, role }) => type === "PLAYS" && role === "party").map(tailOf),
  );
  const above = heads(relations, "OF", "MEMBER_OF");
  const by = heads(relations, "BY");
  const assesses = heads(relations, "ASSESSES");
  const obliges = heads(relations, "OBLIGES");

  const partyOf = (id: string) => firstAbove(id, above, parties);
  const partiesAmong = (ids: string[]) => [...new Set(ids.flatMap((id) => partyOf(id) ?? []))];
  const doersOf = (id: string) => {
    const judged = assesses.get(id);
    return judged
      ? judged.flatMap((provision) => obliges.get(provision) ?? [])
      : (by.get(id) ?? []);
  };

  return {
    partyOf,
    aboutParties: (fact) =>
      partiesAmong(
        "type" in fact ? (ofAnAct.has(fact.type) ? doersOf(fact.tail) : []) : doersOf(fact.id),
      ),
  };
}

/** Relations that tell something of the act or assessment at their tail. */
const ofAnAct = new Set<Joint["type"]>(["BY", "TOWARDS", "BREACHES", "FULFILS", "ASSESSES"]);

/** The nearest party on the way up, by breadth; among equals the first by id, so that order is nothing. */
function firstAbove(id: string, above: Map<string, string[]>, parties: Set<string>) {
  let level = [id];
  const seen = new Set(level);
  while (level.length > 0) {
    const found = level.filter((one) => parties.has(one)).sort()[0];
    if (found) return found;
    level = level.flatMap((one) => above.get(one) ?? []).filter((one) => !seen.has(one));
    for (const one of level) seen.add(one);
  }
  return null;
}

function heads(relations: readonly Joint[], ...types: Joint["type"][]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { type, tail, head } of relations)
    if (types.includes(type)) found.set(tail, [...(found.get(tail) ?? []), head]);
  return found;
}

function tailOf({ tail }: Joint): string {
  return tail;
}
