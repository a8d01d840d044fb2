import type { Dossier } from "../../model/fact.ts";
import type { Engine } from "../engine/engine.ts";
import { EngineUnavailable } from "../errors.ts";
import {
  dossierClaimLinks,
  dossierClaims,
  dossierEntities,
  dossierRelations,
  dossierSources,
  dossierStories,
  dossiersList,
  type LoadedDossier,
} from "../queries/dossiers.ts";
import { ask } from "../queries/query.ts";
import { storeHead } from "../queries/store.ts";
import { type Columns, claimLink, type Row, sourceLink } from "./rows.ts";
import { dossiersIn } from "./stored-facts.ts";

/** What a store holds now: its dossiers' heads, every row, and the authored facts worked out of them. */
export interface Holding {
  heads: LoadedDossier[];
  rows: Row[];
  dossiers: Dossier[];
}

/** Reads some dossiers out of the store, all of them when none are named: as they were at one revision. */
export async function readHolding(engine: Engine, only?: string[]): Promise<Holding> {
  const revision = async () => (await ask(engine, storeHead, {}))[0]?.revision;
  for (let tries = 1; ; tries++) {
    const before = await revision();
    const holding = await readOnce(engine, only);
    // It takes several reads, and a load may come between them.
    if (before === (await revision())) return holding;
    if (tries === 3) throw new EngineUnavailable("the store changed three times while it was read");
  }
}

async function readOnce(engine: Engine, only?: string[]): Promise<Holding> {
  const all = (await ask(engine, dossiersList, {})).map(({ dossier }) => dossier);
  const heads = only ? all.filter(({ id }) => only.includes(id)) : all;
  const of = { dossiers: heads.map(({ id }) => id) };
  const entities = await ask(engine, dossierEntities, of);
  const relations = await ask(engine, dossierRelations, of);
  const sources = await ask(engine, dossierSources, of);
  const claims = await ask(engine, dossierClaims, of);
  const stories = await ask(engine, dossierStories, of);
  const links = await ask(engine, dossierClaimLinks, of);

  const rows: Row[] = [
    ...heads.map((head): Row => ({ is: "dossier", id: head.id, properties: withoutNulls(head) })),
    ...entities.map(
      ({ kind, properties }): Row => ({
        is: "entity",
        id: properties.id as string,
        kind,
        properties,
      }),
    ),
    ...relations.map(
      ({ properties, ...joins }): Row => ({
        is: "relation",
        id: properties.id as string,
        ...joins,
        properties,
      }),
    ),
    ...sources.map(
      ({ properties }): Row => ({
        is: "source",
        id: properties.id as string,
        properties,
      }),
    ),
    ...claims.map(
      ({ properties }): Row => ({
        is: "claim",
        id: properties.id as string,
        properties,
      }),
    ),
    ...stories.map(
      ({ properties }): Row => ({
        is: "story",
        id: properties.id as string,
        properties,
      }),
    ),
    ...sources.flatMap(({ properties, follows }) =>
      follows.map(({ how, source }) => sourceLink(properties.id as string, how, source)),
    ),
    ...links.map(({ from, how, to, dossier }) => claimLink(from, how, to, dossier)),
  ];
  return { heads, rows, dossiers: dossiersIn(heads, rows) };
}

function withoutNulls(all: object): Columns {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
