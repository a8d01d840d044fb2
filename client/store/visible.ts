import { type KindName, kinds } from "../../model/kinds.ts";
import type { Clocks } from "./clocks.ts";
import { edgesOf } from "./edges.ts";
import { nodesOf } from "./nodes.ts";
import { presencesOf } from "./presence.ts";
import type { Scene } from "./scene.ts";
import type { KnownFacts } from "./standings.ts";
import { strongest } from "./strongest.ts";
import type { SceneWords } from "./words.ts";

/** More marks than this and a picture is slow (DESIGN §7). */
export const mostNodes = 500;
/** At first sight, before a reader asks for more: beyond this a picture is a hairball. */
export const firstSight = 36;

export interface Wanted {
  clocks: Clocks;
  /** Null shows all. */
  kinds: readonly KindName[] | null;
  /** As many as a picture holds, not only those of first sight. */
  more: boolean;
  /** Stays in the picture however little is said of it. */
  selected: string | null;
  /** Stays as well: what lies along a path. */
  along?: readonly string[];
}

/** What a screen shows, and what it leaves out, in numbers for its sentences. */
export interface Visible {
  /** What the network draws. */
  scene: Scene;
  /** The same with nothing left out, for the timeline and the lists. */
  whole: Scene;
  /** By kind, whether it is switched on or not. */
  counts: Map<KindName, number>;
  shown: number;
  inPeriod: number;
  /** Nobody had said anything yet: what stands is our own frame. */
  nothingKnown: boolean;
  /** Nodes left out because there are more than a picture holds. */
  left: number;
}

/** The picture of what is known, for a window, a day and the kinds that are switched on. */
export function sceneOf(facts: KnownFacts, wanted: Wanted, words: SceneWords): Visible {
  const presences = presencesOf(facts, wanted.clocks);
  const all = nodesOf(facts, presences, wanted.clocks, words);
  const isOn = (kind: KindName) => wanted.kinds === null || wanted.kinds.includes(kind);
  const on = all.filter(({ kind }) => isOn(kind));
  const lines = edgesOf(facts, presences, new Set(on.map(({ id }) => id)), words);
  // By the period alone: while the day moves inside it, who is in the picture stays the same.
  const touched = presencesOf(facts, { ...wanted.clocks, at: wanted.clocks.to });
  const isInPeriod = (id: string) => touched.get(id) === "in";
  const nodes = strongest(on, lines, {
    selected: wanted.selected,
    along: wanted.along ?? [],
    isInPeriod,
    limit: wanted.more ? mostNodes : firstSight,
  });
  const kept = new Set(nodes.map(({ id }) => id));

  return {
    scene: { nodes, edges: lines.filter(({ tail, head }) => kept.has(tail) && kept.has(head)) },
    whole: { nodes: on, edges: lines },
    counts: countKinds(all),
    shown: nodes.length,
    inPeriod: nodes.filter(({ presence }) => presence === "in").length,
    nothingKnown: !all.some(({ kind }) => kinds[kind].needsClaim),
    left: on.length - nodes.length,
  };
}

function countKinds(nodes: Scene["nodes"]): Map<KindName, number> {
  const counts = new Map<KindName, number>();
  for (const { kind } of nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
