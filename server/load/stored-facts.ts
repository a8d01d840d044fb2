import type {
  ClaimFact,
  Dossier,
  EntityFact,
  Fact,
  RelationFact,
  SourceFact,
} from "../../model/fact.ts";
import { storyIn } from "../dossier/stories/stored.ts";
import type { LoadedDossier } from "../queries/dossiers.ts";
import {
  type Columns,
  type EntityRow,
  type NodeRow,
  only,
  type RelationRow,
  type Row,
  type SourceLinkRow,
} from "./rows.ts";

/** The dossiers with these heads, their authored facts worked out of a store's rows in one walk. */
export function dossiersIn(heads: readonly LoadedDossier[], rows: readonly Row[]): Dossier[] {
  const facts = new Map<string, Fact[]>(heads.map(({ id }) => [id, []]));
  const links = linksByTail(rows);
  for (const row of rows) for (const { by, fact } of factsIn(row, links)) facts.get(by)?.push(fact);
  return heads.map((head) => dossierOf(head, facts.get(head.id)!));
}

type Links = ReadonlyMap<string, SourceLinkRow[]>;

function linksByTail(rows: readonly Row[]): Links {
  const links = new Map<string, SourceLinkRow[]>();
  for (const link of only(rows, "sourceLink")) {
    const there = links.get(link.tail);
    if (there) there.push(link);
    else links.set(link.tail, [link]);
  }
  return links;
}

function dossierOf(head: LoadedDossier, facts: Fact[]): Dossier {
  const { id, name, process, format, clock, terms, uses } = head;
  return { id, ...(name === null ? {} : { name }), process, format, clock, terms, uses, facts };
}

/** What a row says, by each dossier that says it. One that is drawn from others says nothing. */
function factsIn(row: Row, links: Links): { by: string; fact: Fact }[] {
  switch (row.is) {
    case "entity":
    case "relation": {
      const { dossiers, authored } = row.properties as { dossiers: string[]; authored: string[] };
      return authored.map((wrote, i) => ({
        by: dossiers[i]!,
        fact: row.is === "entity" ? entityIn(row, wrote) : relationIn(row, wrote),
      }));
    }
    case "source":
      return [{ by: row.properties.dossier as string, fact: sourceIn(row, links) }];
    case "claim":
      return [{ by: row.properties.dossier as string, fact: claimIn(row.properties) }];
    case "story":
      return [{ by: row.properties.dossier as string, fact: storyIn(row.properties) }];
    case "claimLink": {
      const { tail: from, how, head: to, dossier: by } = row;
      return [{ by, fact: { is: "claimLink", from, how: how as "narrows", to } }];
    }
    default:
      return [];
  }
}

function entityIn({ id, kind }: EntityRow, wrote: string): EntityFact {
  return { is: "entity", id, kind, ...JSON.parse(wrote) };
}

function relationIn(row: RelationRow, wrote: string): RelationFact {
  const { id, type, tail, head, properties } = row;
  const role = properties.role as string | undefined;
  const own = { id, type, tail, head, ...(role && { role }) };
  return { is: "relation", ...own, ...JSON.parse(wrote) };
}

function sourceIn({ id, properties }: NodeRow<"source">, links: Links): SourceFact {
  const { publisher, published, language, url, terms, title, archived, passages, authored } =
    properties;
  const follows = (links.get(id) ?? []).map(({ how, head }) => ({ how, source: head }));
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
    ...(authored !== undefined && JSON.parse(authored as string)),
    follows,
  } as SourceFact;
}

function claimIn(columns: Columns): ClaimFact {
  const {
    id,
    about,
    aboutWritten,
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
    about: aboutWritten ?? about,
    field,
    value: written ?? value,
    stance,
    source,
    passage,
    inferred,
    ...(lang !== undefined && { lang }),
  } as ClaimFact;
}
