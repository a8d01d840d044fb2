import type { CardFact, Dispute, StandingCounts } from "../../model/card.ts";
import { inFrame } from "../../model/frame.ts";
import type { Parties } from "../../model/parties.ts";
import { type Standing, standingOf } from "../../model/standing.ts";
import type { EntityRow, RelationRow } from "../queries/shapes.ts";
import type { Slice } from "./slice.ts";

/** What of a process is disputed on a day, and how many of its facts stand in which other way. */
export function disputesOf(
  process: string,
  { entities, relations }: Slice,
  parties: Parties,
  known: string | undefined,
): { disputes: Dispute[]; counts: StandingCounts } {
  const facts = [...entities.filter(({ id }) => id !== process), ...relations]
    // A derived relation rests on the claims of another fact, which is there itself.
    .filter((fact) => fact.claims.length > 0 && !("type" in fact && fact.type === "REPRESENTED_AT"))
    .map((fact) => {
      const standing = standingOf(fact.claims, {
        known: known ?? null,
        partyOf: parties.partyOf,
        aboutParties: parties.aboutParties(fact),
      });
      return { fact, standing: "kind" in fact ? inFrame(fact.kind, standing) : standing };
    })
    .filter(({ standing }) => standing.state !== "unknown");
  const count = (is: (standing: Standing) => boolean) =>
    facts.filter(({ standing }) => is(standing)).length;
  const named = new Map(entities.map(({ id, name }) => [id, name]));
  const title = ({ name, tail, head }: CardFact) =>
    name ?? `${named.get(tail!) ?? tail} ${named.get(head!) ?? head}`;

  return {
    disputes: facts
      .filter(({ standing }) => standing.disputed)
      .map(({ fact, standing }) => ({
        fact: factOf(fact),
        questions: questionsOf(fact, standing),
      }))
      .sort((a, b) => order(`${title(a.fact)} ${a.fact.id}`, `${title(b.fact)} ${b.fact.id}`)),
    counts: {
      facts: facts.length,
      disputed: count(({ disputed }) => disputed),
      alleged: count(({ alleged }) => alleged),
      singleOrigin: count(({ singleOrigin }) => singleOrigin),
      withdrawn: count(({ state }) => state === "withdrawn"),
      onlyDenied: count(({ state }) => state === "denied"),
      inferred: count(({ inferred }) => inferred),
    },
  };
}

/** A row of a slice as a card names it. */
export function factOf(fact: EntityRow | RelationRow): CardFact {
  if ("type" in fact) {
    const { id, type, role, tail, head } = fact;
    return { id, is: "relation", type, name: null, role, tail, head };
  }
  const { id, kind: type, name } = fact;
  return { id, is: "entity", type, name, role: null, tail: null, head: null };
}

function questionsOf(fact: EntityRow | RelationRow, standing: Standing): Dispute["questions"] {
  const originOf = new Map(fact.claims.map(({ id, origin }) => [id, origin]));
  return Object.entries(standing.fields)
    .filter(([, { disputed }]) => disputed)
    .sort(([a], [b]) => order(a, b))
    .map(([field, { values }]) => ({
      field,
      values: values.map(({ value, origins, rows, denials }) => ({
        value,
        origins,
        reports: rows.length,
        deniedBy: [...new Set(denials.map((id) => originOf.get(id)!))].sort(),
      })),
    }));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
