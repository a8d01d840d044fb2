import type { Fact, SourceFact } from "../../model/fact.ts";
import type { KindName } from "../../model/kinds.ts";
import { gatherProblems, type Problems } from "./problems.ts";
import type { Place } from "./tree.ts";

/** An entity that a dossier may name: one of its own, or of a dossier that it uses. */
export interface Visible {
  kind: KindName;
  dossier: string;
  name: string | null;
  /** Where it is written; null when it is known from the store alone. */
  at: Place | null;
  /** Made from `publishers` or from dossier.yaml: a block may add to it, and then has no name. */
  made: boolean;
}

/** A source with what only reading needs to know of it. */
export interface ReadSource {
  fact: SourceFact;
  at: Place;
  passages: Map<number, Place>;
  used: Set<number>;
}

/** What reading one dossier gathers. */
export interface Reader extends Problems {
  dossier: string;
  facts: Fact[];
  entities: Map<string, Visible>;
  /** By the key under which the dossier writes them. */
  sources: Map<string, ReadSource>;
  /** Where each fact was written, by its id, and a text of ours in it by "id field". */
  sites: Map<string, Place>;
  /** "about field" of every value that is written, whether or not it can be read. */
  written: Set<string>;
  /** Some file could not be read, so that what seems to be missing may well stand in it. */
  partial: boolean;
}

export function startReader(
  dossier: string,
  problems: Problems = gatherProblems(),
  partial = false,
): Reader {
  return {
    ...problems,
    dossier,
    facts: [],
    entities: new Map(),
    sources: new Map(),
    sites: new Map(),
    written: new Set(),
    partial,
  };
}
