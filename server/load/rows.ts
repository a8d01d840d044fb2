import type { KindName } from "../../model/kinds.ts";
import type { RelationType } from "../../model/relations.ts";
import type { Stored, StoredDossier } from "../../model/stored.ts";
import { evidenceIn } from "./evidence.ts";

/** One node or relation of the store, flat: what it is, and all its properties. */
export type Row =
  | NodeRow<"dossier">
  | NodeRow<"source">
  | NodeRow<"claim">
  | NodeRow<"story">
  | EntityRow
  | RelationRow
  | SourceLinkRow
  | ClaimLinkRow;

export interface NodeRow<Is extends string> {
  is: Is;
  id: string;
  properties: Columns;
}
export interface EntityRow extends NodeRow<"entity"> {
  kind: KindName;
}
export interface RelationRow extends NodeRow<"relation"> {
  type: RelationType;
  tail: string;
  head: string;
}
export interface SourceLinkRow {
  is: "sourceLink";
  id: string;
  tail: string;
  head: string;
  how: string;
}
export interface ClaimLinkRow {
  is: "claimLink";
  id: string;
  tail: string;
  head: string;
  how: string;
  dossier: string;
}

/** The rows of one sort. */
export function only<Is extends Row["is"]>(rows: readonly Row[], is: Is) {
  return rows.filter((row): row is Extract<Row, { is: Is }> => row.is === is);
}

export type Columns = Record<string, unknown>;

/** Where a dossier came from: what is told of it besides its facts. */
export interface Origin {
  origin: "seed" | "user";
  /** Hash of the files it was read from; null when it came from elsewhere. */
  files: string | null;
}

/** Everything that a store with these facts holds, a row a thing. */
export function rowsOf(stored: Stored, originOf: (dossier: StoredDossier) => Origin): Row[] {
  const evidenceOf = evidenceIn(stored);
  return [
    ...stored.dossiers.map(
      (one): Row => ({
        is: "dossier",
        id: one.id,
        properties: columns({ ...one, ...originOf(one) }),
      }),
    ),
    ...stored.entities.map(
      ({ kind, properties, ...own }): Row => ({
        is: "entity",
        id: own.id,
        kind,
        properties: columns({ ...properties, ...own, ...evidenceOf([own.id]) }),
      }),
    ),
    ...stored.relations.map(
      ({ type, tail, head, properties, ...own }): Row => ({
        is: "relation",
        id: own.id,
        type,
        tail,
        head,
        properties: columns({
          ...properties,
          ...own,
          // That a fact is of a process is never asked who says so.
          ...(type === "BELONGS_TO" ? {} : evidenceOf(own.restsOn)),
        }),
      }),
    ),
    ...stored.sources.map(
      ({ follows: _, ...own }): Row => ({
        is: "source",
        id: own.id,
        properties: columns(own),
      }),
    ),
    ...stored.claims.map(
      (own): Row => ({
        is: "claim",
        id: own.id,
        properties: columns(own),
      }),
    ),
    ...stored.stories.map(
      (own): Row => ({
        is: "story",
        id: own.id,
        properties: columns(own),
      }),
    ),
    ...stored.sources.flatMap(({ id, follows }) =>
      follows.map(({ how, source }) => sourceLink(id, how, source)),
    ),
    ...stored.links.map(({ from, how, to, dossier }) => claimLink(from, how, to, dossier)),
  ];
}

export function sourceLink(tail: string, how: string, head: string): Row {
  return { is: "sourceLink", id: `${tail} ${how} ${head}`, tail, head, how };
}

export function claimLink(tail: string, how: string, head: string, dossier: string): Row {
  return { is: "claimLink", id: `${tail} ${how} ${head} ${dossier}`, tail, head, how, dossier };
}

/** A property that is null is not there, on either engine. */
function columns(all: object): Columns {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
