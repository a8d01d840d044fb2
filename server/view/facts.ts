import type { Claim } from "../../model/claim.ts";
import type { Engine } from "../engine/engine.ts";
import { EngineUnavailable } from "../errors.ts";
import type { ViewEntity, ViewFact, ViewRelation } from "../export/view.ts";
import { claimLinksAbout } from "../queries/cards.ts";
import { ask } from "../queries/query.ts";
import { storeHead } from "../queries/store.ts";
import { claimsWhole, entitiesWritten, relationsWritten } from "../queries/views.ts";
import { writtenIn } from "./written.ts";

type Fact = ViewEntity | ViewRelation;

/** Facts and claims read at once: enough that a read is worth it, few enough to be nothing to hold. */
const mostFacts = 300;
const mostClaims = 1_000;

/**
 * Facts with their claims, read some at a time as they are asked for. A claim that two
 * facts rest on comes with the one it is about.
 *
 * @throws EngineUnavailable when the store is loaded anew meanwhile: half of each revision is neither
 */
export async function* factsOf(
  { engine, revision }: { engine: Engine; revision: string },
  all: readonly Fact[],
): AsyncGenerator<ViewFact> {
  const left = new Set<string>();
  for (const { claims } of all) for (const { id } of claims) left.add(id);
  const inView = new Set(left);
  // What is derived rests on another fact's claims, and takes only those that are not given by it.
  const own = all.filter(({ id }) => !isDerived(id));
  const derived = all.filter(({ id }) => isDerived(id));
  for (const batch of batches([...own, ...derived])) {
    const read = await readBatch(engine, batch, left);
    const [head] = await ask(engine, storeHead, {});
    if ((head?.revision ?? "") !== revision)
      throw new EngineUnavailable("the store was loaded anew while a view of it was given away");
    for (const { links, ...one } of read)
      yield { ...one, links: links.filter(({ to }) => inView.has(to)) };
  }
}

function* batches(all: Fact[]): Generator<Fact[]> {
  let batch: Fact[] = [];
  let claims = 0;
  for (const fact of all) {
    if (
      batch.length === mostFacts ||
      (batch.length > 0 && claims + fact.claims.length > mostClaims)
    ) {
      yield batch;
      [batch, claims] = [[], 0];
    }
    batch.push(fact);
    claims += fact.claims.length;
  }
  if (batch.length > 0) yield batch;
}

async function readBatch(engine: Engine, batch: Fact[], left: Set<string>): Promise<ViewFact[]> {
  const wanted = new Map<string, string>();
  for (const { id: fact, claims } of batch)
    for (const { id } of claims) if (left.delete(id)) wanted.set(id, fact);
  const facts = batch.filter(({ id }) => !isDerived(id));
  const joins = facts.filter((fact) => fact.is === "relation");
  const [claims, entities, relations, links] = await Promise.all([
    ask(engine, claimsWhole, { claims: [...wanted.keys()] }),
    ask(engine, entitiesWritten, {
      ids: facts.filter(({ is }) => is === "entity").map(({ id }) => id),
    }),
    ask(engine, relationsWritten, {
      relations: joins.map(({ id, tail, head }) => ({ id, tail, head })),
    }),
    ask(engine, claimLinksAbout, { about: facts.map(({ id }) => id) }),
  ]);
  const written = new Map([...entities, ...relations].map((row) => [row.id, writtenIn(row)]));
  const byFact = new Map<string, Claim[]>();
  for (const { claim } of claims) {
    const fact = wanted.get(claim.id)!;
    byFact.set(fact, [...(byFact.get(fact) ?? []), claim]);
  }
  return batch.map((fact) => ({
    fact,
    written: written.get(fact.id) ?? [],
    claims: (byFact.get(fact.id) ?? []).sort(inOrder),
    links: links
      .filter(({ id }) => wanted.get(id) === fact.id)
      .flatMap(({ id: from, outward }) =>
        outward.map(({ how, other: to, dossier }) => ({ from, how, to, dossier })),
      ),
  }));
}

const isDerived = (id: string) => id.includes("~REPRESENTED_AT~") || id.includes("~BELONGS_TO~");

/** By field and day known, as a reader meets them. */
function inOrder(a: Claim, b: Claim): number {
  const key = ({ field, known, id }: Claim) => `${field}\0${known}\0${id}`;
  return key(a) < key(b) ? -1 : 1;
}
