import { type EndpointName, endpoints } from "../../model/api.ts";
import { leadOn, readRelationId } from "../../model/ids.ts";
import type { Engine } from "../engine/engine.ts";
import { Moved } from "../errors.ts";
import { entitiesMerged } from "../queries/entities.ts";
import { ask } from "../queries/query.ts";

/** Parameters of a query that name an entity. */
const naming = ["process", "publisher", "a", "b"];

type Texts = Record<string, unknown>;

/**
 * Leads a request on that names an entity which is merged into another: its id, the id of a relation
 * with it, or a parameter. What is asked is asked again of the one it leads to.
 *
 * @throws Moved with the address below /api
 */
export async function followMergers(
  engine: Engine,
  name: EndpointName,
  { params, query }: { params: Texts; query: Texts },
): Promise<void> {
  const { path } = endpoints[name];
  // Sources are never merged, and neither a revision nor a story is an entity.
  const inPath = /^\/(?:sources|revisions|stories)\//.test(path) ? [] : Object.keys(params);
  const inQuery = naming.filter((one) => typeof query[one] === "string");
  const given = [...inPath.map((one) => params[one]), ...inQuery.map((one) => query[one])];
  const asked = given.map(String);
  if (asked.length === 0) return;

  const rows = await ask(engine, entitiesMerged, { ids: [...new Set(asked.flatMap(endsOf))] });
  const merges = new Map(rows.map(({ id, into }) => [id, into]));
  const on = (id: unknown) => leadOn(String(id), merges);
  if (asked.every((id) => on(id) === id)) return;
  const address = path.replaceAll(/\{(\w+)\}/g, (_, one: string) =>
    encodeURIComponent(inPath.includes(one) ? on(params[one]) : String(params[one])),
  );
  const search = new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([one, value]) => [one, inQuery.includes(one) ? on(value) : String(value)]),
  ).toString();
  const told = rows.map(({ id, into }) => `${id} is merged into ${into}`);
  throw new Moved(`${told.join("; ")}.`, `${address}${search && `?${search}`}`);
}

function endsOf(id: string): string[] {
  const relation = readRelationId(id);
  return relation ? [relation.tail, relation.head] : [id];
}
