import { LAST_DAY } from "../../model/day.ts";
import type { PathActor } from "../../model/paths.ts";
import { relations } from "../../model/relations.ts";
import type { Engine } from "../engine/engine.ts";
import { BadRequest } from "../errors.ts";
import { readActor } from "../paths/evidence.ts";
import { findPath } from "../paths/find.ts";
import { notFound } from "../view/near.ts";
import { windowOf } from "../view/window.ts";
import type { Reading } from "./reading.ts";

export const paths: Reading<"paths"> = async ({ engine }, _params, query) => {
  const { known, order = "fewest" } = query;
  const [a, b] = [await oneActor(engine, "a", query.a), await oneActor(engine, "b", query.b)];
  const ordered = order === "time";
  const wanted = { a, b, ...windowOf(query), known: known ?? LAST_DAY, ordered };
  return { a, b, order, ...(await findPath(engine, wanted)) };
};

async function oneActor(engine: Engine, parameter: "a" | "b", id: string): Promise<PathActor> {
  const actor = await readActor(engine, id);
  if (!actor) throw await notFound(engine, "entity", id);
  const mayAttend: readonly string[] = relations.ATTENDED.tail;
  if (mayAttend.includes(actor.kind)) return actor;
  const detail = `${id} is of the kind ${actor.kind}; expected a person, a state or an organisation`;
  throw new BadRequest(`${parameter}: ${detail}`, [{ name: parameter, detail }]);
}
