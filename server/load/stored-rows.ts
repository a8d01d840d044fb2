import type {
  ClaimFact,
  Dossier,
  EntityFact,
  Fact,
  RelationFact,
  SourceFact,
} from "../../model/fact.ts";
import type { Engine } from "../engine/engine.ts";
import { EngineUnavailable } from "../errors.ts";
import {
  dossierClaimLinks,
  dossierClaims,
  dossierEntities,
  dossierRelations,
  dossierSources,
  dossiersList,
  type LoadedDossier,
} from "../queries/dossiers.ts";
import { ask } from "../queries/query.ts";
import { storeHead } from "../queries/store.ts";
import {
  type Columns,
  claimLink,
  type EntityRow,
  type NodeRow,
  type RelationRow,
  type Row,
  sourceLink,
} from "./rows.ts";

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
    ...sources.flatMap(({ properties, follows }) =>
      follows.map(({ how, source }) => sourceLink(properties.id as string, how, source)),
    ),
    ...links.map(({ from, how, to, dossier }) => claimLink(from, how, to, dossier)),
  ];
  return { heads, rows, dossiers: heads.map((head) => dossierIn(head, rows)) };
}

function dossierIn(head: LoadedDossier, rows: Row[]): Dossier {
  const { id, name, process, format, clock, terms, uses } = head;
  return {
    id,
    ...(name === null ? {} : { name }),
    process,
    format,
    clock,
    terms,
    uses,
    facts: rows.flatMap((row) => factsIn(row, id, rows)),
  };
}

function factsIn(row: Row, dossier: string, rows: Row[]): Fact[] {
  if (row.is === "claimLink") {
    if (row.dossier !== dossier) return [];
    return [{ is: "claimLink", from: row.tail, how: row.how as "narrows", to: row.head }];
  }
  if (row.is === "entity" || row.is === "relation") {
    const { dossiers, authored } = row.properties as { dossiers: string[]; authored: string[] };
    const wrote = authored[dossiers.indexOf(dossier)];
    if (wrote === undefined) return [];
    return [row.is === "entity" ? entityIn(row, wrote) : relationIn(row, wrote)];
  }
  if (row.is === "source" && row.properties.dossier === dossier) return [sourceIn(row, rows)];
  if (row.is === "claim" && row.properties.dossier === dossier) return [claimIn(row.properties)];
  return [];
}

function entityIn({ id, kind }: EntityRow, wrote: string): EntityFact {
  return { is: "entity", id, kind, ...JSON.parse(wrote) };
}

function relationIn(row: RelationRow, wrote: string): RelationFact {
  const { id, type, tail, head, properties } = row;
  const role = properties.role as string | undefined;
  return { is: "relation", id, type, tail, head, ...(role && { role }), ...JSON.parse(wrote) };
}

function sourceIn({ id, properties }: NodeRow<"source">, rows: Row[]): SourceFact {
  const { publisher, published, language, url, terms, title, archived, passages } = properties;
  const follows = rows.flatMap((row) =>
    row.is === "sourceLink" && row.tail === id ? [{ how: row.how, source: row.head }] : [],
  );
  return {
    is: "source",
    id,
    publisher,
    published,
    language,
    url,
    ...(terms !== undefined && { terms }),
    ...(title !== undefined && { title }),
    ...(archived !== undefined && { archived }),
    passages: JSON.parse(passages as string),
    follows,
  } as SourceFact;
}

function claimIn(columns: Columns): ClaimFact {
  const {
    id,
    about,
    field,
    value = null,
    written,
    stance,
    source,
    passage,
    inferred,
    lang,
  } = columns;
  return {
    is: "claim",
    id,
    about,
    field,
    value: written ?? value,
    stance,
    source,
    passage,
    inferred,
    ...(lang !== undefined && { lang }),
  } as ClaimFact;
}

function withoutNulls(all: object): Columns {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
