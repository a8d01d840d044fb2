import { type KindName, kinds } from "../../model/kinds.ts";
import { marksOf, type StandingMark, standingMarks } from "../../model/marks.ts";
import { isUnsaid, type Standing } from "../../model/standing.ts";
import { type Arranged, arrangedOf, asItIs } from "./arranged.ts";
import type { Clocks } from "./clocks.ts";
import { edgesOf } from "./edges.ts";
import { type Grouping, groupsOf, membersOf } from "./groups.ts";
import type { Place } from "./layouts/layout.ts";
import { nodesOf } from "./nodes.ts";
import { presencesOf } from "./presence.ts";
import type { Scene, SceneNode } from "./scene.ts";
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
  /** Only what stands in one of these ways, with the ends of its lines; null shows all. */
  standing?: readonly StandingMark[] | null;
  /** As many as a picture holds, not only those of first sight. */
  more: boolean;
  /** Stays in the picture however little is said of it. */
  selected: string | null;
  /** Stays as well: what lies along a path. */
  along?: readonly string[];
  arranged?: Arranged;
  grouping?: Grouping;
  /** Places by id; those of the union where left out. */
  places?: Map<string, Place> | null;
}

/** What a screen shows, and what it leaves out, in numbers for its sentences. */
export interface Visible {
  /** What the network draws. */
  scene: Scene;
  /** The same with nothing left out, for the timeline and the lists. */
  whole: Scene;
  /** By kind, whether it is switched on or not. */
  counts: Map<KindName, number>;
  /** By mark, how many nodes and relations of the kinds switched on have it. */
  marks: Map<StandingMark, number>;
  shown: number;
  inPeriod: number;
  /** Nobody had said anything yet: what stands is our own frame. */
  nothingKnown: boolean;
  /** Nodes left out because there are more than a picture holds. */
  left: number;
  /** Nodes that the reader has put away: hidden, out of focus, in a group or in a collapsed node. */
  away: number;
}

/** The picture of what is known, for a window, a day and the kinds that are switched on. */
export function sceneOf(facts: KnownFacts, wanted: Wanted, words: SceneWords): Visible {
  const { arranged = asItIs, places } = wanted;
  const presences = presencesOf(facts, wanted.clocks);
  const all = nodesOf(facts, presences, wanted.clocks, words).map((node) => ({
    ...node,
    sign: signOf(node.standing, wanted.standing ?? []),
  }));
  const groupOf = groupsOf(facts, wanted.grouping ?? { grouped: false, apart: [] });
  const isOn = (kind: KindName) => wanted.kinds === null || wanted.kinds.includes(kind);
  const ofKinds = all.filter(({ kind }) => isOn(kind));
  const every = edgesOf(facts, presences, new Set(ofKinds.map(({ id }) => id)), words);
  const { nodes: on, edges: lines } = standingSo({ nodes: ofKinds, edges: every }, wanted);

  const stays = ({ id }: SceneNode) => groupOf(id) === id && !arranged.hidden.includes(id);
  const grouped = on.filter(stays);
  const isWhole = grouped.length === on.length;
  const ids = new Set(grouped.map(({ id }) => id));
  const drawn = isWhole ? lines : edgesOf(facts, presences, ids, words, groupOf);
  const { nodes: left, taken } = arrangedOf(grouped, drawn, arranged);

  // By the period alone: while the day moves inside it, who is in the picture stays the same.
  const touched = presencesOf(facts, { ...wanted.clocks, at: wanted.clocks.to });
  const isInPeriod = (id: string) => touched.get(id) === "in";
  const isFirstSight = !wanted.more && arranged.focus.length === 0;
  const nodes = strongest(left, drawn, {
    selected: wanted.selected,
    expanded: [...arranged.expanded, ...arranged.focus],
    along: [...(wanted.along ?? []), ...arranged.also],
    isInPeriod,
    joined: isFirstSight,
    limit: isFirstSight ? firstSight : mostNodes,
    most: mostNodes,
  });
  const kept = new Set(nodes.map(({ id }) => id));
  const members = membersOf(
    on.map(({ id }) => id),
    groupOf,
  );
  const placed = nodes.map((node): SceneNode => {
    const count = (members.get(node.id) ?? 0) + (taken.get(node.id) ?? 0);
    const secondLine = count > 0 ? words.members(count) : node.secondLine;
    return { ...node, ...places?.get(node.id), secondLine, members: count };
  });

  return {
    scene: {
      nodes: placed,
      edges: drawn.filter(({ tail, head }) => kept.has(tail) && kept.has(head)),
    },
    whole: { nodes: on, edges: lines },
    counts: countKinds(all),
    marks: countMarks({ nodes: ofKinds, edges: every }),
    shown: nodes.length,
    inPeriod: nodes.filter((node) => node.presence === "in" && !isUnsaid(node.standing)).length,
    nothingKnown: !all.some(({ kind }) => kinds[kind].needsClaim),
    left: left.length - nodes.length,
    away: on.length - left.length,
  };
}

function countKinds(nodes: Scene["nodes"]): Map<KindName, number> {
  const counts = new Map<KindName, number>();
  for (const { kind } of nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/**
 * The sign a node wears. That one origin says so is true of most, and is told by its size; it has a sign
 * of its own where it is asked for.
 */
function signOf(standing: Standing, asked: readonly StandingMark[]): StandingMark | null {
  const marks = marksOf(standing);
  const worn = (["withdrawn", "only-denied", "disputed", "alleged", "inferred"] as const).filter(
    (mark) => marks.includes(mark),
  );
  const single = marks.includes("single-origin") && asked.includes("single-origin");
  return worn[0] ?? (single ? "single-origin" : null);
}

/** Of a picture, what stands in one of the ways that are wanted, and whatever a line of it joins. */
function standingSo({ nodes, edges }: Scene, { standing, selected, along }: Wanted): Scene {
  if (!standing) return { nodes, edges };
  const isMeant = (one: Standing) => marksOf(one).some((mark) => standing.includes(mark));
  const meant = edges.filter(({ relations }) => relations.some((one) => isMeant(one.standing)));
  const kept = new Set([
    ...nodes.filter((node) => isMeant(node.standing)).map(({ id }) => id),
    ...meant.flatMap(({ tail, head }) => [tail, head]),
    ...(selected ? [selected] : []),
    ...(along ?? []),
  ]);
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    edges: edges.filter(({ tail, head }) => kept.has(tail) && kept.has(head)),
  };
}

function countMarks({ nodes, edges }: Scene): Map<StandingMark, number> {
  const counts = new Map<StandingMark, number>(standingMarks.map((mark) => [mark, 0]));
  const standings = [...nodes, ...edges.flatMap(({ relations }) => relations)];
  for (const { standing } of standings)
    for (const mark of marksOf(standing)) counts.set(mark, counts.get(mark)! + 1);
  return counts;
}
