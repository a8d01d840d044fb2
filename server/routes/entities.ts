import type * as z from "zod";
import type { CitedClaim } from "../../model/claim.ts";
import { relations as relationTable } from "../../model/relations.ts";
import type { Merger } from "../../model/spelling.ts";
import { entityOn, relationOn } from "../content/drawn.ts";
import { isKnown, knownBy, rowsOf } from "../content/rows.ts";
import { touches } from "../content/slice.ts";
import { spellingsOf } from "../content/spellings.ts";
import type { Engine } from "../engine/engine.ts";
import { claimsCited } from "../queries/claims.ts";
import { entitiesMerged, entityOne, entityRelations } from "../queries/entities.ts";
import { ask } from "../queries/query.ts";
import type { EntityRow } from "../queries/shapes.ts";
import { notFound } from "../view/near.ts";
import { allDays, windowOf } from "../view/window.ts";
import type { Reading } from "./reading.ts";

/** More than any actor of a documented process has; a page of its own comes with more. */
const mostRelations = 5_000;

export const entity: Reading<"entity"> = async ({ engine }, { id }, query) => {
  const [found] = await ask(engine, entityOne, { id });
  if (!found) throw await notFound(engine, "entity", id);
  const { known } = query;
  // On an earlier day a fact may have been given other days than the store draws it with.
  const window = known === undefined ? windowOf(query) : allDays;
  const read = await ask(engine, entityRelations, { id, ...window, limit: mostRelations });
  const about = [id, ...read.flatMap(({ restsOn }) => restsOn)];
  const cited = byFact(knownBy(await claimsCited(engine, about), known));

  const relations = read
    .map((relation) => ({ ...relation, claims: rowsOf(relation, relation.claims) }))
    .filter(({ claims }) => isKnown(claims, known));
  const { mergedFrom = [] } = found.properties;
  const merged = await ask(engine, entitiesMerged, { ids: mergedFrom as string[] });
  const drawn = known === undefined ? relations : await drawnOn(engine, found, relations, known);
  return {
    entity: {
      ...(known === undefined ? found : { ...found, ...entityOn(found, known) }),
      claims: knownBy(found.claims, known),
      cited: cited.get(id) ?? [],
    },
    spellings: spellingsOf(
      known === undefined ? found : { ...found, ...entityOn(found, known) },
      merged,
      [...cited.values()].flat(),
    ),
    mergers: read.filter(({ type }) => type === "MERGED_INTO").map(mergerOf(found)),
    relations: drawn
      .filter((relation) => touches(relation, windowOf(query)))
      .map(({ restsOn, ...relation }) => ({
        ...relation,
        claims: knownBy(relation.claims, known),
        cited: rowsOf(
          relation,
          restsOn.flatMap((fact) => cited.get(fact) ?? []),
        ),
      })),
  };
};

/** A merger from an entity or into it: of record, whether or not it has been undone. */
function mergerOf({ id, name }: Pick<EntityRow, "id" | "name">) {
  return ({
    outward,
    other,
    otherName,
    properties: { reason, undone },
  }: Found[number]): Merger => ({
    from: outward ? id : other,
    fromName: outward ? name : otherName,
    into: outward ? other : id,
    intoName: outward ? otherName : name,
    reason: (reason as string | undefined) ?? null,
    undone: (undone as string | undefined) ?? null,
  });
}

type Found = z.output<typeof entityRelations.row>[];

/** Relations as drawn on a day; those that take their days from the other end need its claims too. */
async function drawnOn(
  engine: Engine,
  entity: EntityRow,
  relations: Found,
  known: string,
): Promise<Found> {
  const dated = relations.filter(({ type, outward }) => {
    const { daysOf } = relationTable[type];
    return daysOf !== null && (daysOf === "head") === outward;
  });
  const rows = byFact(
    await claimsCited(
      engine,
      dated.map(({ other }) => other),
    ),
  );
  const itself = entityOn(entity, known);
  return relations.map((relation) => {
    const { other, otherKind, otherName, outward } = relation;
    const { edtf, earliest, latest, surelyFrom, surelyTo } = relation;
    const days = { edtf, earliest, latest, surelyFrom, surelyTo };
    const there = entityOn(
      {
        ...{ id: other, kind: otherKind, name: otherName, names: [], properties: {}, ...days },
        claims: rows.get(other) ?? [],
      },
      known,
    );
    const ends = outward ? { tail: itself, head: there } : { tail: there, head: itself };
    return relationOn(relation, ends, known);
  });
}

function byFact(claims: CitedClaim[]): Map<string, CitedClaim[]> {
  const facts = new Map<string, CitedClaim[]>();
  for (const claim of claims) {
    const there = facts.get(claim.about);
    if (there) there.push(claim);
    else facts.set(claim.about, [claim]);
  }
  return facts;
}
