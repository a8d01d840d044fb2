import type { ClaimFact } from "../../../model/fact.ts";
import { type Parties, partiesIn } from "../../../model/parties.ts";
import { listed } from "../near.ts";
import { originFinder } from "../origin.ts";
import { passageKey } from "../world.ts";
import type { StrictRule, Warning, Whole } from "./rule.ts";

/** Acts in which a side says something: what it means is for itself to say. */
const positions = ["statement", "appeal", "proposal", "demand", "ultimatum"];

/** What an adversary says a side does or wants, where neither that side nor anybody else is heard. */
export const oneSide: StrictRule = {
  name: "one side",
  summary: "a side that its adversaries alone speak for",
  find: (whole) => {
    const { dossier, world } = whole;
    const relations = [...world.relations.values()].map(({ fact }) => fact);
    const parties = partiesIn(relations.map((fact) => ({ ...fact, role: fact.role ?? null })));
    const doings = doingsOf(whole, parties);
    const told = new Set<string>();
    return dossier.facts.flatMap((fact): Warning[] => {
      if (fact.is !== "relation" || fact.type !== "PLAYS" || fact.role !== "party") return [];
      const own = doings.get(fact.tail) ?? [];
      const others = own.filter(({ adversaries }) => adversaries.length > 0);
      if (others.length === 0 || told.has(fact.tail)) return [];
      told.add(fact.tail);
      if (others.length === own.length) return [ofSide(fact.id, fact.tail, others)];
      return others.filter(({ isPosition }) => isPosition).map((one) => ofAct(one, fact.tail));
    });
  },
};

interface Doing {
  id: string;
  isPosition: boolean;
  /** The other parties it is known from; none when anybody else says it as well. */
  adversaries: string[];
}

function doingsOf(whole: Whole, parties: Parties): Map<string, Doing[]> {
  const { world } = whole;
  const originOf = originFinder(world);
  // As alleged claims are told from others (model/standing.ts).
  const speaksFor = (claim: ClaimFact) => {
    const passage = world.passages.get(passageKey(claim.source, claim.passage))!;
    const origin = originOf(claim);
    return parties.partyOf(origin) ?? parties.partyOf(passage.speaker ?? origin);
  };
  const doings = new Map<string, Doing[]>();
  for (const [id, { fact }] of world.entities) {
    if (fact.kind !== "Act" && fact.kind !== "Assessment") continue;
    const said = (world.claims.get(id) ?? []).filter(
      ({ stance, field }) => stance === "supports" && field === "",
    );
    const sides = [...new Set(said.map(speaksFor))];
    for (const party of parties.aboutParties({ id })) {
      const isTheirs = sides.every((side) => side !== null && side !== party);
      const adversaries = isTheirs ? (sides as string[]) : [];
      const isPosition = positions.includes(`${fact.properties.form}`);
      doings.set(party, [...(doings.get(party) ?? []), { id, isPosition, adversaries }]);
    }
  }
  return doings;
}

const expected = "its own words, or those of somebody who is no party";
const mend = "look for them, or leave it so where the sources have none";

function ofSide(at: string, party: string, doings: Doing[]): Warning {
  const adversaries = listed([...new Set(doings.flatMap((one) => one.adversaries))], "and");
  const acts = doings.length === 1 ? "in the one act told of it" : "in every act told of it";
  return {
    at,
    wrong: `what "${party}" does ${acts} rests on ${adversaries} alone`,
    expected,
    mend,
  };
}

function ofAct({ id, adversaries }: Doing, party: string): Warning {
  const wrong = `what "${party}" says in "${id}" rests on ${listed(adversaries, "and")} alone`;
  return { at: id, wrong, expected, mend };
}
