import type { KnownFacts } from "./standings.ts";

/** Organisations that are an arm of a state: what they do, their state's lane shows. */
const armsOfState = ["government body", "intelligence service", "ministry"];

/**
 * Whose lane an actor's doings belong in: the state of an official or of a ministry, the body that
 * sent a delegation, else the actor's own. Gives a function from id to id.
 */
export function bodiesOf({ nodes, relations }: KnownFacts): (actor: string) => string {
  const above = new Map<string, string>();
  const formOf = (id: string) => nodes.get(id)?.fact.properties.form;
  const strength = { HOLDS: 3, MEMBER_OF: 2, OF: 1, PART_OF: 1 } as const;
  const weight = new Map<string, number>();

  for (const { fact, standing } of relations) {
    const { type, tail, head } = fact;
    if (standing.state !== "shown" || !(type in strength)) continue;
    const kind = nodes.get(tail)?.fact.kind;
    const leads =
      (type === "HOLDS" && kind === "Person") ||
      (type === "MEMBER_OF" && (kind === "Person" || formOf(tail) === "delegation")) ||
      (type === "PART_OF" && formOf(tail) === "delegation") ||
      (type === "OF" && (kind === "Office" || armsOfState.includes(String(formOf(tail)))));
    const strong = strength[type as keyof typeof strength];
    // The first office by id, so that the same facts give the same lanes.
    const before = weight.get(tail) ?? 0;
    if (!leads || before > strong || (before === strong && above.get(tail)! <= head)) continue;
    above.set(tail, head);
    weight.set(tail, strong);
  }

  const found = new Map<string, string>();
  return (actor) => {
    const known = found.get(actor);
    if (known) return known;
    const seen = new Set<string>();
    let at = actor;
    while (above.has(at) && !seen.has(at)) {
      seen.add(at);
      at = above.get(at)!;
    }
    // An office that no body is known to have is no lane.
    const lane = nodes.get(at)?.fact.kind === "Office" ? actor : at;
    found.set(actor, lane);
    return lane;
  };
}
