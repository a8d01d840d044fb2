import type { Claim, sourceLinks } from "./claim.ts";
import type { ClaimLinkFact, Plain } from "./fact.ts";
import type { KindName } from "./kinds.ts";
import type { RelationType } from "./relations.ts";
import type { Story } from "./story.ts";

/**
 * What the store holds, worked out from authored facts by `server/dossier/resolve.ts`. Flat, so
 * that each becomes one node or relation; what is authored can be told from what is derived
 * (`dossiers`, `authored`), so that an export gives the same facts back.
 */
export interface Stored {
  dossiers: StoredDossier[];
  entities: StoredEntity[];
  relations: StoredRelation[];
  sources: StoredSource[];
  claims: StoredClaim[];
  links: StoredClaimLink[];
  stories: StoredStory[];
}

/** The head of a dossier: a node of its own, never an entity. */
export interface StoredDossier {
  id: string;
  name: string | null;
  process: string | null;
  format: number;
  clock: "two" | "hindsight";
  terms: string;
  uses: string[];
  /** SHA-256 of its canonical authored facts, hex. */
  revision: string;
}

/** Days drawn from the claims about a fact. Open ends are 0001-01-01 and 9999-12-31. */
export interface StoredDays {
  /** EDTF; competing values as "one of"; null where no day is known. */
  edtf: string | null;
  /** First day that it possibly covers. */
  earliest: string;
  /** Last day that it possibly covers. */
  latest: string;
  surelyFrom: string | null;
  surelyTo: string | null;
  /** First day on which any of it was public; an index to filter by, not the truth. */
  firstKnown: string;
}

export interface StoredEntity extends StoredDays {
  id: string;
  kind: KindName;
  name: string;
  /** Aliases, each a JSON text {"is","lang","script"}; lang and script may be absent. */
  names: string[];
  /** Dossiers that say it is there, in order. Several may, when neither uses the other. */
  dossiers: string[];
  /** What each of `dossiers` wrote, at the same place: JSON of {name, properties}. */
  authored: string[];
  /**
   * Plain properties as written, and drawn values of claimed ones (the value first known; for
   * dates the "one of"; counts as {name} "more than 300", {name}Low, {name}High as numbers).
   * Of an entity that is merged, `mergedInto` has the id it leads to, and there `mergedFrom` has the ids
   * that lead to it; all that is said of it is said of the other.
   */
  properties: Record<string, Plain>;
}

export interface StoredRelation extends StoredDays {
  id: string;
  type: RelationType;
  tail: string;
  head: string;
  role: string | null;
  /** Ids of the facts whose claims it rests on: itself, or for a derived one those it is drawn from. */
  restsOn: string[];
  /** Dossiers that say so; for a derived one, those it is drawn from. */
  dossiers: string[];
  /**
   * What each of `dossiers` wrote, at the same place: JSON of {properties}, and of {id, tail, head}
   * where an end is merged. Empty when derived. A dossier that wrote it of both ids is there twice.
   */
  authored: string[];
  properties: Record<string, Plain>;
}

export interface StoredSource {
  id: string;
  dossier: string;
  publisher: string;
  /** As given, EDTF. */
  published: string;
  publishedEarliest: string;
  /** The day from which it counts as known. */
  publishedLatest: string;
  language: string;
  url: string;
  terms: string | null;
  title: string | null;
  archived: string | null;
  /** JSON of model/fact.ts Passage[]. */
  passages: string;
  /** JSON of {publisher, passages} as written, where an id among them is merged; else null. */
  authored: string | null;
  follows: { how: (typeof sourceLinks)[number]; source: string }[];
}

/**
 * The ClaimFact it came from is {id, about, field, value: written ?? value, stance, source, passage,
 * inferred, lang}: `inferred` of the passage is folded into the fact when it is read.
 */
export type StoredClaim = Omit<
  Claim,
  "about" | "tail" | "head" | "source" | "speakerFor" | "via"
> & {
  about: string;
  tail: string | null;
  head: string | null;
  source: string;
  speakerFor: string | null;
  via: string | null;
  /** The fact it was written about, where that is merged; else null. */
  aboutWritten: string | null;
};

export interface StoredStory extends Omit<Story, "steps"> {
  dossier: string;
  process: string;
  stepCount: number;
  /** First and last day of its steps, YYYY-MM-DD. */
  firstDay: string;
  lastDay: string;
  /** JSON of model/story.ts Step[]. */
  told: string;
}

export type StoredClaimLink = Omit<ClaimLinkFact, "is"> & { dossier: string };
