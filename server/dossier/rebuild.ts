import type { Claim, claimLinks, sourceLinks } from "../../model/claim.ts";
import type { Dossier, Fact, Passage, Plain } from "../../model/fact.ts";
import type { KindName } from "../../model/kinds.ts";
import type { RelationType } from "../../model/relations.ts";

/** What dossiers are put together from: what a view holds, or what was read back from one. */
export interface Parts {
  dossiers: (Omit<Dossier, "facts" | "name"> & { name: string | null })[];
  sources: PartSource[];
  facts: PartFact[];
}

export interface PartSource {
  id: string;
  dossier: string;
  publisher: string;
  published: string;
  language: string;
  url: string;
  terms: string | null;
  title: string | null;
  archived: string | null;
  passages: Passage[];
  follows: { how: (typeof sourceLinks)[number]; source: string }[];
}

export interface PartFact {
  fact:
    | { is: "entity"; id: string; kind: KindName; name: string }
    | {
        is: "relation";
        id: string;
        type: RelationType;
        tail: string;
        head: string;
        role: string | null;
      };
  written: { dossier: string; name?: string | undefined; properties: Record<string, Plain> }[];
  claims: PartClaim[];
  links: { from: string; how: (typeof claimLinks)[number]; to: string; dossier: string }[];
}

export type PartClaim = Pick<
  Claim,
  "id" | "field" | "value" | "written" | "stance" | "passage" | "inferred" | "lang" | "dossier"
> & { about: string; source: string };

/** Dossiers as their authors wrote them, from the parts that a view is made of; nothing derived. */
export function rebuilt({ dossiers, sources, facts }: Parts): Dossier[] {
  const of = new Map<string, Fact[]>(dossiers.map(({ id }) => [id, []]));
  const put = (dossier: string, fact: Fact) => of.get(dossier)?.push(fact);
  const there = new Set(sources.map(({ id }) => id));
  for (const source of sources) put(source.dossier, sourceFact(source, there));
  for (const { fact, written, claims, links } of facts) {
    for (const { dossier, name, properties } of written)
      put(
        dossier,
        fact.is === "entity"
          ? { is: "entity", id: fact.id, kind: fact.kind, name: name ?? fact.name, properties }
          : relationFact(fact, properties),
      );
    for (const claim of claims) put(claim.dossier, claimFact(claim));
    for (const { dossier, ...link } of links) put(dossier, { is: "claimLink", ...link });
  }
  return dossiers.map(({ id, name, process, format, clock, terms, uses }) => {
    // Any other is called after its process.
    const named = process === null && name ? { name } : {};
    return { id, ...named, process, format, clock, terms, uses, facts: of.get(id)! };
  });
}

function sourceFact(source: PartSource, there: ReadonlySet<string>): Fact {
  const { id, publisher, published, language, url, terms, title, archived, passages } = source;
  return {
    is: "source",
    ...{ id, publisher, published, language, url },
    ...(terms === null ? {} : { terms }),
    ...(title === null ? {} : { title }),
    ...(archived === null ? {} : { archived }),
    passages,
    follows: source.follows.filter((one) => there.has(one.source)),
  };
}

function relationFact(
  { id, type, tail, head, role }: PartFact["fact"] & { is: "relation" },
  properties: Record<string, Plain>,
): Fact {
  return { is: "relation", id, type, tail, head, ...(role === null ? {} : { role }), properties };
}

function claimFact(claim: PartClaim): Fact {
  const { id, about, field, value, written, stance, source, passage, inferred, lang } = claim;
  return {
    is: "claim",
    ...{ id, about, field, value: written ?? value, stance, source, passage, inferred },
    ...(lang === null ? {} : { lang }),
  };
}
