import type { CardNames } from "../../model/card.ts";
import type { CitedClaim } from "../../model/claim.ts";
import { partiesIn } from "../../model/parties.ts";
import { type Book, openBook } from "../content/ledger/book.ts";
import { claimsNamed, factsOf, idsTold } from "../content/ledger/told.ts";
import { isEntityId } from "../content/named.ts";
import { type Slice, sliceOn } from "../content/slice.ts";
import type { Engine } from "../engine/engine.ts";
import { claimsCited } from "../queries/claims.ts";
import { readSlice } from "../view/slice.ts";
import { allDays } from "../view/window.ts";
import { namedOf, namesOf } from "./named.ts";

/** A content with the claims it rests on, and how entities are called that it names by id. */
export type WithEvidence<Content> = Content & { claims: CitedClaim[]; names: CardNames };

/**
 * Writes a content out of some processes as known on a day, and gives the words it rests on with it.
 * It is written twice: what it tells of is known only when it is written, and then it can cite.
 */
export async function writeFrom<Content extends object>(
  engine: Engine,
  processes: string[],
  known: string | undefined,
  write: (book: Book) => Content,
): Promise<WithEvidence<Content>> {
  const slices = await Promise.all(
    processes.map(async (process) => [process, await readSlice(engine, process, allDays)] as const),
  );
  const whole = joined(slices.map(([, slice]) => slice));
  const slice = sliceOn(whole, known);
  const origins = slice.entities.flatMap(originsOf).concat(slice.relations.flatMap(originsOf));
  const outlets = await namedOf(engine, origins.filter(isEntityId));
  const of = processesIn(slices);
  const called = new Map(slice.entities.map(({ id, name }) => [id, name]));
  const needs = {
    slice,
    // Who is a party is the frame in which the clock is read, as it is in the picture.
    parties: partiesIn(whole.relations),
    known,
    processesOf: (id: string) => of.get(id) ?? [],
    isPress: (id: string) => outlets.get(id)?.form === "media",
    // An outlet need not belong to the process that it reports on.
    nameOf: (id: string) => outlets.get(id)?.name ?? called.get(id) ?? id,
  };
  const draft = write(openBook({ ...needs, claims: [] }));
  const named = claimsNamed(draft);
  const claims = (await claimsCited(engine, factsOf(named, slice))).filter(({ id }) =>
    named.has(id),
  );
  const content = write(openBook({ ...needs, claims }));
  const names = await namesOf(engine, idsTold(content, isEntityId));
  return { ...content, claims, names };
}

function originsOf({ claims }: Slice["entities"][number] | Slice["relations"][number]): string[] {
  return claims.map(({ origin }) => origin);
}

/** Several slices as one: what belongs to two processes is there once. */
function joined(slices: Slice[]): Slice {
  const once = <Row extends { id: string }>(rows: Row[]) => [
    ...new Map(rows.map((row) => [row.id, row])).values(),
  ];
  return {
    entities: once(slices.flatMap(({ entities }) => entities)),
    relations: once(slices.flatMap(({ relations }) => relations)),
  };
}

function processesIn(slices: (readonly [string, Slice])[]): Map<string, string[]> {
  const of = new Map<string, string[]>();
  for (const [process, { entities }] of slices)
    for (const { id } of entities)
      if (id !== process) of.set(id, [...(of.get(id) ?? []), process].sort());
  return of;
}
