import type { Dossier, Problem } from "../../../model/fact.ts";
import type { Place } from "../tree.ts";
import type { World } from "../world.ts";

/** What a rule of `check --strict` reads. It is given only dossiers that have no error. */
export interface Whole {
  dossier: Dossier;
  /** Everything that may be named: this dossier and those that it uses, joined. */
  world: World;
  /** Whether an author wrote a fact, or a text of ours in one ("id field"), in this dossier. */
  isWritten(key: string): boolean;
}

/** What a rule says of one fact of the dossier: all of a problem but its place. */
export interface Warning extends Pick<Problem, "wrong" | "expected" | "mend"> {
  /** The fact's id, or "id field" for one text in it. */
  at: string;
}

/** Something that no format can forbid and a careful hand looks at twice. One a file, listed in `index.ts`. */
export interface StrictRule {
  name: string;
  /** What it warns of, to follow "warns of". */
  summary: string;
  find(whole: Whole): Warning[];
}

export type Places = ReadonlyMap<string, Place>;
