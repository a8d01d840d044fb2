import { createHash } from "node:crypto";
import type { KindName } from "../../model/kinds.ts";
import type { RelationType } from "../../model/relations.ts";
import { aboutOf } from "./about.ts";
import type { Exporter } from "./exporter.ts";
import { together } from "./pieces.ts";
import { inWords, marksOf, possibly, shown, sourcesOf } from "./texts.ts";
import type { View, ViewEntity, ViewFact, ViewRelation, ViewSource } from "./view.ts";

/** FollowTheMoney: an entity or a link a line, with the articles that it rests on as its proof. */
export const ftm: Exporter = { id: "ftm", write: (view) => together(written(view)) };

const schemata: Record<KindName, string> = {
  Person: "Person",
  State: "PublicBody",
  Organisation: "Organization",
  Office: "Position",
  Place: "Address",
  Process: "Event",
  Meeting: "Event",
  Agreement: "Event",
  Phase: "Event",
  Assessment: "Event",
  Act: "Event",
  Figure: "Event",
  Topic: "Note",
  Condition: "Note",
  Provision: "Note",
  Measure: "Note",
};

/** Links that the format has a word for; every other is one of unknown sort, with our word as its role. */
const links: Partial<Record<RelationType, { schema: string; tail: string; head: string }>> = {
  HOLDS: { schema: "Occupancy", tail: "holder", head: "post" },
  MEMBER_OF: { schema: "Membership", tail: "member", head: "organization" },
};
const unknown = { schema: "UnknownLink", tail: "subject", head: "object" };

async function* written(view: View): AsyncGenerator<string> {
  const { title, shows, revision, address, terms, words } = aboutOf(view);
  yield line(`view.${revision}`, "Note", {
    name: [title],
    summary: [shows],
    description: [`Parley, revision ${revision}, ${address}`],
    notes: [`Facts: ${terms.join(", ")}. ${words}`],
  });
  const kinds = new Map(view.entities.map(({ id, kind }) => [id, kind]));
  for (const source of view.sources) yield articleOf(source);
  for (const { id, kind, name } of view.mentioned)
    yield line(id, schemata[kind], namedAs(kind, name));
  for await (const one of view.facts())
    yield one.fact.is === "entity" ? entityOf(one, one.fact) : linkOf(one, one.fact, kinds);
}

function articleOf({ id, publisherName, published, url, title, terms }: ViewSource): string {
  return line(`source.${id}`, "Article", {
    title: [title ?? `${publisherName}, ${published}`],
    publisher: [publisherName],
    // Its days are ISO 8601 without the marks of doubt.
    publishedAt: /^\d{4}(-\d{2}){0,2}$/.test(published) ? [published] : [],
    sourceUrl: /^https?:/.test(url) ? [url] : [],
    notes: [terms ?? "terms not given", published],
  });
}

function entityOf(one: ViewFact, entity: ViewEntity): string {
  const { id, kind, name, names } = entity;
  const isEvent = schemata[kind] === "Event";
  return line(id, schemata[kind], {
    ...namedAs(kind, name),
    alias: names.map(({ is }) => is).filter((alias) => alias !== name),
    keywords: [kind],
    ...(isEvent ? datesOf(entity) : {}),
    notes: [entity.edtf ?? "", ...marksOf(entity)],
    proof: sourcesOf(one).map((source) => `source.${source}`),
  });
}

function linkOf(one: ViewFact, relation: ViewRelation, kinds: Map<string, KindName>): string {
  const { id, type, tail, head, role } = relation;
  // A state may belong to what the format calls no organisation.
  const fits = type !== "MEMBER_OF" || kinds.get(head) === "Organisation";
  const { schema, ...ends } = (fits && links[type]) || unknown;
  return line(idOfLink(id), schema, {
    [ends.tail]: [tail],
    [ends.head]: [head],
    ...(schema === "Occupancy" ? {} : { role: [role ?? inWords(type)] }),
    ...datesOf(relation),
    recordId: [id],
    summary: marksOf(relation),
    proof: sourcesOf(one).map((source) => `source.${source}`),
  });
}

function namedAs(kind: KindName, name: string): Record<string, string[]> {
  return kind === "Place" ? { full: [name], name: [name] } : { name: [name] };
}

function datesOf(fact: ViewFact["fact"]): Record<string, string[]> {
  const { from, to } = possibly(fact);
  return { startDate: from ? [from] : [], endDate: to ? [to] : [] };
}

/** An id there is of letters, digits, dots and hyphens; ours of a relation is not. */
function idOfLink(id: string): string {
  return `link.${createHash("sha256").update(id).digest("hex").slice(0, 32)}`;
}

function line(id: string, schema: string, properties: Record<string, string[]>): string {
  const cleaned = Object.entries(properties)
    .map(([name, values]) => [name, [...new Set(values.map(clean))].filter(Boolean)] as const)
    .filter(([, values]) => values.length > 0);
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(cleaned) })}\n`;
}

/** As the format itself keeps a text: on one line. */
const clean = (text: string) => shown(text).replaceAll(/\s+/g, " ").trim();
