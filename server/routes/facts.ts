import { readRelationId } from "../../model/ids.ts";
import { knownBy, rowsOf } from "../content/rows.ts";
import type { Engine } from "../engine/engine.ts";
import { claimsCited } from "../queries/claims.ts";
import { entityOne } from "../queries/entities.ts";
import { ask } from "../queries/query.ts";
import { relationOne } from "../queries/relations.ts";
import { notFound, relationNotFound } from "./near.ts";
import type { Content, Reading } from "./reading.ts";

export const claims: Reading<"claims"> = async ({ engine }, { id }, { known }) => {
  const parts = readRelationId(id);
  const found = parts
    ? await claimsOfRelation(engine, id, parts)
    : await claimsOfEntity(engine, id);
  return { ...found, claims: knownBy(found.claims, known) };
};

async function claimsOfEntity(engine: Engine, id: string): Promise<Content<"claims">> {
  const [found] = await ask(engine, entityOne, { id });
  if (!found) throw await notFound(engine, "entity", id);
  const { kind: type, name } = found;
  return {
    fact: { id, is: "entity", type, name, tail: null, head: null },
    claims: await claimsCited(engine, [id]),
  };
}

async function claimsOfRelation(
  engine: Engine,
  id: string,
  { tail, head }: { tail: string; head: string },
): Promise<Content<"claims">> {
  const [found] = await ask(engine, relationOne, { id, tail, head });
  if (!found) throw await relationNotFound(engine, id);
  const relation = { type: found.type as Parameters<typeof rowsOf>[0]["type"], tail };
  return {
    fact: { id, is: "relation", type: found.type, name: null, tail, head },
    claims: rowsOf(relation, await claimsCited(engine, found.restsOn)),
  };
}
