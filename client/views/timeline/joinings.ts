import type { AgreementDay } from "../../../model/ledger/agreement.ts";
import type { Lanes } from "../../../model/shown.ts";
import type { Link, Node } from "../../../model/slice.ts";
import { bodiesOf } from "../../store/bodies.ts";
import type { KnownFacts } from "../../store/standings.ts";
import { type Ends, endsOf } from "./ends.ts";

import { partsOf } from "./parts.ts";
import { placesOf } from "./places.ts";

/** Who took part in a moment: lanes by id, people and places by name. */
export interface Joining {
  lanes: string[];
  doers: string[];
  people: string[];
  places: string[];
}

type JoiningOf = (event: Node, field: AgreementDay | null) => Joining;

/**
 * Gives, for an event and one of its days, who joined in it then, as far as it is known. Its lanes are
 * theirs, or those of the parts of the process it belongs to, or of its places.
 */
export function joiningsOf(facts: KnownFacts, by: Lanes = "actors"): JoiningOf {
  const denied = [...facts.nodes.values()].filter(({ standing }) => standing.state === "denied");
  const ends = endsOf(facts.relations, new Set(denied.map(({ fact }) => fact.id)));
  const joiningOf = actorsOf(facts, ends);
  if (by === "actors") return joiningOf;
  const lanesBy = by === "parts" ? partsOf(facts, ends) : placesOf(ends);
  return (event, field) => {
    const lanes = lanesBy(event.id);
    return { ...joiningOf(event, field), lanes, doers: lanes };
  };
}

function actorsOf(facts: KnownFacts, { into, outOf }: Ends): JoiningOf {
  const laneOf = bodiesOf(facts);
  const nameOf = (id: string) => facts.nodes.get(id)?.fact.name ?? id;
  const tails = (links: Link[]) => links.map(({ tail }) => tail);
  const heads = (links: Link[]) => links.map(({ head }) => head);

  return ({ id, kind }, field) => {
    const places = heads(outOf(id, "LOCATED_IN")).map(nameOf);
    if (kind === "Meeting") {
      const there = into(id, "ATTENDED");
      const came = there.length > 0 ? there : into(id, "INVITED");
      const sent = came.map(({ tail, properties }) =>
        laneOf(typeof properties.behalfOf === "string" ? properties.behalfOf : tail),
      );
      const lanes = distinct([...sent, ...tails(into(id, "REPRESENTED_AT")).map(laneOf)]);
      return { lanes, doers: lanes, people: distinct(tails(came)).map(nameOf), places };
    }
    if (kind === "Act") {
      const by = heads(outOf(id, "BY"));
      const towards = heads(outOf(id, "TOWARDS"));
      const doers = distinct(by.map(laneOf));
      const people = distinct([...by, ...towards]).map(nameOf);
      return { lanes: distinct([...doers, ...towards.map(laneOf)]), doers, people, places };
    }
    const players = playersOf(into(id, "PLAYS"), field);
    const lanes = distinct(players.map(laneOf));
    return { lanes, doers: lanes, people: distinct(players).map(nameOf), places };
  };
}

/** Whose day it is: those who sign sign, those who are parties are bound when it comes into force. */
const whoseDay: Record<AgreementDay, string[]> = {
  proposed: ["author", "signatory", "mediator", "party"],
  announced: ["signatory", "author", "mediator", "party"],
  agreed: ["party", "signatory"],
  signed: ["signatory", "party"],
  inForce: ["party", "signatory"],
  ended: ["party", "signatory"],
};

function playersOf(plays: Link[], field: AgreementDay | null): string[] {
  const wanted = field ? whoseDay[field] : ["signatory", "party"];
  for (const role of wanted) {
    const players = plays.filter((link) => link.role === role);
    if (players.length > 0) return players.map(({ tail }) => tail);
  }
  return plays.map(({ tail }) => tail);
}

function distinct(ids: string[]): string[] {
  return [...new Set(ids)];
}
