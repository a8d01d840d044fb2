import type { CitedClaim } from "../../model/claim.ts";
import { isKnown, knownBy, rowsOf } from "../content/rows.ts";
import { claimsCited } from "../queries/claims.ts";
import { entityOne, entityRelations } from "../queries/entities.ts";
import { ask } from "../queries/query.ts";
import { notFound } from "./near.ts";
import type { Reading } from "./reading.ts";
import { windowOf } from "./window.ts";

/** More than any actor of a documented process has; a page of its own comes with more. */
const mostRelations = 5_000;

export const entity: Reading<"entity"> = async ({ engine }, { id }, query) => {
  const [found] = await ask(engine, entityOne, { id });
  if (!found) throw await notFound(engine, "entity", id);
  const relations = await ask(engine, entityRelations, {
    id,
    ...windowOf(query),
    limit: mostRelations,
  });
  const about = [id, ...relations.flatMap(({ restsOn }) => restsOn)];
  const cited = byFact(knownBy(await claimsCited(engine, about), query.known));

  return {
    entity: {
      ...found,
      claims: knownBy(found.claims, query.known),
      cited: cited.get(id) ?? [],
    },
    relations: relations
      .map(({ restsOn, ...relation }) => ({
        ...relation,
        claims: knownBy(rowsOf(relation, relation.claims), query.known),
        cited: rowsOf(
          relation,
          restsOn.flatMap((fact) => cited.get(fact) ?? []),
        ),
      }))
      .filter(({ claims }) => query.known === undefined || isKnown(claims)),
  };
};

function byFact(claims: CitedClaim[]): Map<string, CitedClaim[]> {
  const facts = new Map<string, CitedClaim[]>();
  for (const claim of claims) facts.set(claim.about, [...(facts.get(claim.about) ?? []), claim]);
  return facts;
}
