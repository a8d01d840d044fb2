import type { CardFact } from "../../model/card.ts";
import type { CitedClaim } from "../../model/claim.ts";
import { readRelationId } from "../../model/ids.ts";
import { knownBy, rowsOf } from "../content/rows.ts";
import type { Engine } from "../engine/engine.ts";
import { claimsCited } from "../queries/claims.ts";
import { entityOne } from "../queries/entities.ts";
import { ask } from "../queries/query.ts";
import { relationOne } from "../queries/relations.ts";
import { notFound, relationNotFound } from "../view/near.ts";
import type { Reading } from "./reading.ts";

export type RelationName = Parameters<typeof rowsOf>[0]["type"];

/** A fact with every claim about it. */
export interface FactWithClaims {
  fact: CardFact;
  /** Ids of the facts whose claims these are: of a derived relation, of another. */
  restsOn: string[];
  claims: CitedClaim[];
}

export const claims: Reading<"claims"> = async ({ engine }, { id }, { known }) => {
  const { fact, claims } = await factWithClaims(engine, id);
  const { role: _, ...told } = fact;
  return { fact: told, claims: knownBy(claims, known) };
};

/** @throws NotFound with near ids when there is no such fact */
export async function factWithClaims(engine: Engine, id: string): Promise<FactWithClaims> {
  const parts = readRelationId(id);
  return parts ? ofRelation(engine, id, parts) : ofEntity(engine, id);
}

async function ofEntity(engine: Engine, id: string): Promise<FactWithClaims> {
  const [found] = await ask(engine, entityOne, { id });
  if (!found) throw await notFound(engine, "entity", id);
  const { kind: type, name } = found;
  return {
    fact: { id, is: "entity", type, name, role: null, tail: null, head: null },
    restsOn: [id],
    claims: await claimsCited(engine, [id]),
  };
}

async function ofRelation(
  engine: Engine,
  id: string,
  { tail, head }: { tail: string; head: string },
): Promise<FactWithClaims> {
  const [found] = await ask(engine, relationOne, { id, tail, head });
  if (!found) throw await relationNotFound(engine, id);
  const { type, role, restsOn } = found;
  return {
    fact: { id, is: "relation", type, name: null, role, tail, head },
    restsOn,
    claims: rowsOf({ type: type as RelationName, tail }, await claimsCited(engine, restsOn)),
  };
}
