import type { claimLinks, Stance, sourceLinks } from "./claim.ts";
import type { KindName } from "./kinds.ts";
import type { RelationType } from "./relations.ts";
import type { Story } from "./story.ts";

/** A plain property's value. */
export type Plain = string | number | boolean | string[];

/**
 * What a dossier or an import adapter yields: authored facts and nothing derived. Values that rest
 * on evidence of their own (`claimed` in the tables) are not properties here: they are claims.
 */
export type Fact = EntityFact | RelationFact | SourceFact | ClaimFact | ClaimLinkFact | StoryFact;

export interface EntityFact {
  is: "entity";
  id: string;
  kind: KindName;
  name: string;
  properties: Record<string, Plain>;
}

export interface RelationFact {
  is: "relation";
  id: string;
  type: RelationType;
  tail: string;
  head: string;
  /** The role in its id, as written ("mediator"); absent where it has none. */
  role?: string;
  properties: Record<string, Plain>;
}

export interface SourceFact {
  is: "source";
  /** `<dossier>.<key>`. */
  id: string;
  publisher: string;
  /** EDTF; a range when the page gives no day. */
  published: string;
  language: string;
  url: string;
  /** Terms under which its words may be used, as an SPDX id or "public domain"; absent: not free. */
  terms?: string;
  /** A title in our own words where the headline is not at hand. */
  title?: string;
  archived?: string;
  passages: Passage[];
  follows: { how: (typeof sourceLinks)[number]; source: string }[];
}

/** The few words of a source that carry a fact. They stand once, under their source. */
export interface Passage {
  number: number;
  words: string;
  paragraph?: number;
  /** Who is quoted: an entity. */
  speaker?: string;
  /** The body the speaker speaks for, where it is not the speaker's own. */
  speakerFor?: string;
  /** An unnamed speaker, as written: "security sources". */
  voice?: string;
  /** The outlet relayed: a publisher. */
  via?: string;
  /** Where it was first said, where the author of the dossier knows better than the rule. */
  origin?: string;
  /** A day before publication on which it was already public, if the passage itself gives it. */
  known?: string;
  /** The day it was withdrawn. */
  withdrawn?: string;
  /** A translation of ours, marked as such. */
  translation?: string;
  inferred?: boolean;
}

export interface ClaimFact {
  is: "claim";
  id: string;
  about: string;
  /** "" for the fact itself, else the name of a claimed property. */
  field: string;
  /** The value as authored: EDTF, "cairo-2025-11-25 - 2d", "more than 300", an id, a name; null for "". */
  value: string | null;
  stance: Stance;
  source: string;
  passage: number;
  inferred: boolean;
  lang?: string;
}

export interface ClaimLinkFact {
  is: "claimLink";
  from: string;
  how: (typeof claimLinks)[number];
  to: string;
}

/** A story is authored too: it says nothing new, and names the facts that it rests on. */
export interface StoryFact extends Story {
  is: "story";
}

/** A dossier read whole: authored facts in the order they were written. */
export interface Dossier {
  id: string;
  /** The name of a dossier of shared actors; any other is called after its process. */
  name?: string;
  /** The process it is about; null for a dossier of shared actors. */
  process: string | null;
  format: number;
  /** "hindsight" where "as known on" would mean nothing (DESIGN §3). */
  clock: "two" | "hindsight";
  terms: string;
  /** Dossiers whose entities it names. */
  uses: string[];
  facts: Fact[];
}

/** One thing wrong in a file or an import, said so that it can be mended. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  /** What is wrong. */
  wrong: string;
  /** What was expected. */
  expected: string;
  /** How to mend it. */
  mend: string;
  /** A warning is told and does not stop a load. */
  severity: "error" | "warning";
}
