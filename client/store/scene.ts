import type { ChangeKind } from "../../model/change.ts";
import type { KindName } from "../../model/kinds.ts";
import type { StandingMark } from "../../model/marks.ts";
import type { RelationType } from "../../model/relations.ts";
import type { Standing } from "../../model/standing.ts";

/**
 * How a thing stands to the window and the clocks. What is not known yet on the second clock's day
 * is not in the scene at all; nothing else ever leaves it, so that nothing moves while time does.
 *
 * - `in`: it touches the window and has begun by `at`: solid
 * - `outside`: it lies outside the window, or begins after `at`: hollow
 */
export type Presence = "in" | "outside";

/** A node as the graph, the legend and the list draw it. */
export interface SceneNode {
  id: string;
  kind: KindName;
  name: string;
  /** The office held as of `at`, or null. */
  secondLine: string | null;
  /** How many others stand for themselves no more, but in this one: a group, a collapsed node. */
  members: number;
  /** For a figure: its number as it stands in the pill ("≥ 342"). */
  pill: string | null;
  /** Place in the union's layout; never changes with time. */
  x: number;
  y: number;
  presence: Presence;
  /** In the picture of a difference: how it changed, null where it did not. */
  mark?: ChangeKind | null;
  /** Agreed or proposed, and nobody says yet that it began: hatched. */
  notBegun: boolean;
  standing: Standing;
  /** The mark whose sign it wears; left out or null: none. */
  sign?: StandingMark | null;
  /** 1, 2 or 3 by distinct origins: the three sizes of LOOK. */
  weight: 1 | 2 | 3;
}

/** Parallel relations between two nodes, drawn as one line. */
export interface SceneEdge {
  /** The ids of the relations it stands for, sorted, joined by a space. */
  id: string;
  tail: string;
  head: string;
  relations: { id: string; type: RelationType; role: string | null; standing: Standing }[];
  /** The row of LOOK's table of edges that its first relation falls under. */
  stroke: "plays" | "attended" | "concerns" | "text" | "quiet" | "talk" | "count" | "accuses";
  /** Words on the line: "mediator, guarantor", "for Türkiye". */
  label: string;
  /** Whether the label stands on the line at rest (PLAYS, ATTENDED, accusations) or only on hover and selection. */
  labelAtRest: boolean;
  arrow: boolean;
  presence: Presence;
  disputed: boolean;
  alleged: boolean;
  denied: boolean;
  /** In a difference: one of its relations ended between the two points. */
  ended?: boolean;
}

export interface Scene {
  nodes: SceneNode[];
  edges: SceneEdge[];
}
