import type { Claim, claimLinks, sourceLinks } from "../../model/claim.ts";
import type { Passage, Plain } from "../../model/fact.ts";
import type { KindName } from "../../model/kinds.ts";
import type { Link, Node } from "../../model/slice.ts";
import type { Standing } from "../../model/standing.ts";
import type { StoredDossier } from "../../model/stored.ts";

/**
 * A view that is given away: what was asked, at one revision, and what is in it. Entities and relations
 * are held; the words of claims are read as they are written out, so that a large view needs no more
 * memory than its picture. Everything is sorted by id: the same view gives the same bytes.
 */
export interface View {
  title: string;
  /** The store's revision, hex. */
  revision: string;
  /** What was asked, in one order; parameters that were left out are not there. */
  asked: Asked;
  /** The permanent address that shows exactly this; a path where the server has no public address. */
  address: string;
  entities: ViewEntity[];
  relations: ViewRelation[];
  sources: ViewSource[];
  /** Who and what the claims and sources name, and is not in the view itself: publishers, speakers. */
  mentioned: Mentioned[];
  dossiers: ViewDossier[];
  /** How many claims `facts` will give. */
  claims: number;
  /** What an id is called; the id itself where nothing has it. */
  nameOf(id: string): string;
  /** Facts of it in the order given, each with its claims, a claim once; left out: all, entities first. */
  facts(of?: readonly ViewFact["fact"][]): AsyncIterable<ViewFact>;
}

export type Asked = Partial<
  Record<
    "process" | "about" | "from" | "to" | "known" | "kinds" | "roles" | "was" | "standing",
    string
  >
>;

export type ViewEntity = Omit<Node, "x" | "y"> & { is: "entity"; standing: Standing };
export type ViewRelation = Link & { is: "relation"; standing: Standing };

export interface ViewFact {
  fact: ViewEntity | ViewRelation;
  /** What each dossier that says it is there wrote of it; none where it is derived. */
  written: Written[];
  claims: Claim[];
  /** Links that start from its claims and lead to claims that are in the view too. */
  links: { from: string; how: (typeof claimLinks)[number]; to: string; dossier: string }[];
}

export interface Written {
  dossier: string;
  /** Of an entity. */
  name?: string | undefined;
  properties: Record<string, Plain>;
}

export interface Mentioned {
  id: string;
  kind: KindName;
  name: string;
  written: Written[];
}

export interface ViewSource {
  id: string;
  dossier: string;
  publisher: string;
  publisherName: string;
  /** EDTF, as given. */
  published: string;
  /** The day from which it counts as known. */
  known: string;
  language: string;
  url: string;
  /** Null: not free; at most 15 words in a row of it are kept. */
  terms: string | null;
  title: string | null;
  archived: string | null;
  passages: Passage[];
  follows: { how: (typeof sourceLinks)[number]; source: string }[];
}

/** A dossier of the view; its terms are those under which our own facts may be used. */
export type ViewDossier = Omit<StoredDossier, "revision">;
