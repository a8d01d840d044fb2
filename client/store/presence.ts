import { touches } from "../../model/date.ts";
import type { KindName } from "../../model/kinds.ts";
import type { Days } from "../../model/slice.ts";
import { wasIn } from "../../model/window.ts";
import type { Clocks } from "./clocks.ts";
import type { Presence } from "./scene.ts";
import type { KnownFacts } from "./standings.ts";

/** Where everything known stands to the window and to `at`, by id of node or relation. */
export type Presences = Map<string, Presence>;

/**
 * What has days of its own goes by them. An actor, a place or a clause without days is in the period
 * when something in it reaches it: a state that only signed a text before the window is outside.
 */
export function presencesOf(facts: KnownFacts, clocks: Clocks): Presences {
  const own = new Map(
    [...facts.nodes].map(([id, { fact, days }]) => [id, presenceOf(days, clocks, fact.kind)]),
  );
  const reached = reach(facts, own, clocks);
  const found: Presences = new Map();
  for (const id of facts.nodes.keys()) found.set(id, reached.has(id) ? "in" : "outside");
  for (const { fact, days } of facts.relations) {
    const ends = [presenceOf(days, clocks), found.get(fact.tail), found.get(fact.head)];
    found.set(fact.id, ends.every((one) => one === "in") ? "in" : "outside");
  }
  return found;
}

/**
 * A day that may be in the window and has come by `at` is enough; or, where only what certainly was is
 * asked for, it must surely have been in what of the window has passed.
 *
 * @param kind null for a relation
 */
export function presenceOf(
  days: Days,
  { from, to, at, was }: Pick<Clocks, "from" | "to" | "at" | "was">,
  kind: KindName | null = null,
): Presence {
  if (was === "surely") return wasIn({ ...days, kind }, { from, to: at }, was) ? "in" : "outside";
  return touches(days, from, to) && days.earliest <= at ? "in" : "outside";
}

/** Whether something is left out only because nobody can say that it was in the window. */
export function mayHaveBeen(days: Days, clocks: Clocks, kind: KindName | null = null): boolean {
  return (
    clocks.was === "surely" &&
    presenceOf(days, clocks, kind) === "outside" &&
    presenceOf(days, { ...clocks, was: "possibly" }, kind) === "in"
  );
}

/**
 * From what is dated in the period, along relations that are in it. Actors and places end the way:
 * that a state is at one table does not bring everything it ever had to do with into the period.
 */
function reach({ nodes, relations }: KnownFacts, own: Presences, clocks: Clocks): Set<string> {
  const isDated = (id: string) => nodes.get(id)!.days.edtf !== null;
  const paths = new Map<string, string[]>();
  const reached = new Set([...nodes.keys()].filter((id) => isDated(id) && own.get(id) === "in"));
  const joined = new Set<string>();
  for (const { fact, days, standing } of relations) {
    // That somebody denies a tie brings nobody into the period.
    if (fact.type === "BELONGS_TO" || standing.state === "denied") continue;
    const ends = [fact.tail, fact.head];
    const isIn = presenceOf(days, clocks) === "in" && ends.every((id) => own.get(id) === "in");
    for (const [i, id] of ends.entries()) {
      joined.add(id);
      if (isIn) paths.set(id, [...(paths.get(id) ?? []), ends[1 - i]!]);
      if (isIn && days.edtf !== null && !isDated(id)) reached.add(id);
    }
  }
  for (const id of nodes.keys()) if (!joined.has(id) && own.get(id) === "in") reached.add(id);
  for (const id of reached) {
    if (endsTheWay.has(nodes.get(id)!.fact.kind)) continue;
    for (const next of paths.get(id) ?? []) reached.add(next);
  }
  return reached;
}

const endsTheWay: ReadonlySet<KindName> = new Set(["Person", "State", "Organisation", "Place"]);
