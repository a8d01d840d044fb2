import type { KindName } from "../../model/kinds.ts";
import type { Clause } from "../../model/ledger/agreement.ts";
import { standingOf } from "../../model/standing.ts";
import { agreementsIn } from "../content/ledger/agreements.ts";
import { clausesOf } from "../content/ledger/clauses.ts";
import { type LedgerContent, ledgerOf } from "../content/ledger/ledger.ts";
import { measureIn } from "../content/ledger/measures.ts";
import { sidesOf } from "../content/ledger/sides.ts";
import type { Engine } from "../engine/engine.ts";
import { NotKnownYet } from "../errors.ts";
import { entityOne } from "../queries/entities.ts";
import { processesList } from "../queries/processes.ts";
import { ask } from "../queries/query.ts";
import type { EntityRow } from "../queries/shapes.ts";
import { sourceClaims, sourceOne } from "../queries/sources.ts";
import { kindNotFound } from "../view/near.ts";
import { windowOf } from "../view/window.ts";
import { writeFrom } from "./books.ts";
import { oneProcess } from "./processes.ts";
import type { Reading } from "./reading.ts";

export const agreements: Reading<"agreements"> = async ({ engine }, _params, query) => {
  const { process, known } = query;
  const processes =
    process === undefined
      ? (await ask(engine, processesList, { id: null })).map(({ id }) => id)
      : [(await oneProcess(engine, process)).id];
  return await writeFrom(engine, processes, known, (book) => ({ agreements: agreementsIn(book) }));
};

export const ledger: Reading<"ledger"> = async ({ engine }, { id }, query) => {
  const found = await oneOf(engine, id, ["Agreement"]);
  const { processes, properties } = found;
  const written = await writeFrom(engine, processes, query.known, (book) => {
    const agreement = book.entity(id);
    if (!agreement) throw notYetKnown(query.known, found);
    return ledgerOf(book, agreement, windowOf(query));
  });
  const text = typeof properties.text === "string" ? properties.text : null;
  return { ...written, clauses: await clausesIn(engine, text, written, query.known) };
};

/** The clauses of an agreement's own text; none before it was public. */
async function clausesIn(
  engine: Engine,
  text: string | null,
  { provisions, phases }: LedgerContent,
  known: string | undefined,
): Promise<Clause[]> {
  if (text === null) return [];
  const [source] = await ask(engine, sourceOne, { id: text });
  if (!source || (known !== undefined && source.known > known)) return [];
  const claims = await ask(engine, sourceClaims, { id: text });
  const conditions = [...provisions, ...phases].flatMap((one) => one.conditions);
  const facts = [...provisions, ...phases, ...conditions].map(({ id }) => id);
  return clausesOf({ ...source, claims }, new Set(facts));
}

export const figures: Reading<"figures"> = async ({ engine }, { id }, query) => {
  const found = await oneOf(engine, id, ["Measure"]);
  return await writeFrom(engine, found.processes, query.known, (book) => {
    const measure = book.entity(id);
    if (!measure) throw notYetKnown(query.known, found);
    const sides = sidesOf(book, null);
    return { measure: measureIn(book, sides, measure, windowOf(query)), sides: sides.all() };
  });
};

/** An entity of one of some kinds. @throws NotFound with near ids of these kinds */
export async function oneOf(engine: Engine, id: string, kinds: KindName[]) {
  const [found] = await ask(engine, entityOne, { id });
  if (!found || !kinds.includes(found.kind)) throw await kindNotFound(engine, kinds, id);
  return found;
}

/** Nobody had said by that day that there is such a thing, or one of several. */
export function notYetKnown(
  known: string | undefined,
  ...unknown: Pick<EntityRow, "id" | "claims">[]
): NotKnownYet {
  const ids = unknown.map(({ id }) => id);
  const days = unknown.flatMap(({ claims }) => standingOf(claims).firstKnown ?? []);
  const first = days.sort().at(-1) ?? null;
  const way =
    first === null ? "Ask for a later day." : `It first was on ${first}: ask for that day.`;
  return new NotKnownYet(
    `Nothing was known of ${ids.join(" and ")} on ${known}. ${way}`,
    ids,
    first,
  );
}
