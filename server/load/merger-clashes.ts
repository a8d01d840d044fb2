import type { Dossier, RelationFact } from "../../model/fact.ts";

/**
 * Mergers that no dossier gets wrong by itself: one id that leads to two, and a circle, with the
 * dossiers that have its steps. Each says what to do.
 */
export function mergerClashes(dossiers: readonly Dossier[]): string[] {
  const first = new Map<string, Step>();
  const two: string[] = [];
  for (const step of dossiers.flatMap(stepsIn)) {
    const before = first.get(step.fact.tail);
    if (!before) first.set(step.fact.tail, step);
    else if (before.fact.head !== step.fact.head) two.push(leadsToTwo(before, step));
  }
  const rounds = [...first.keys()].flatMap((id) => {
    const round = roundFrom(id, first);
    // A circle is said once, by its first id.
    return round && id === round.map(({ fact }) => fact.tail).sort()[0] ? [inCircle(round)] : [];
  });
  return [...two, ...rounds];
}

interface Step {
  fact: RelationFact;
  dossier: string;
}

/** One that was undone is of record, and leads nowhere. */
function stepsIn({ id: dossier, facts }: Dossier): Step[] {
  return facts.flatMap((fact) =>
    fact.is === "relation" && fact.type === "MERGED_INTO" && fact.properties.undone === undefined
      ? [{ fact, dossier }]
      : [],
  );
}

/** The steps from an id back to itself; null when it does not lead back. */
function roundFrom(id: string, steps: ReadonlyMap<string, Step>): Step[] | null {
  const way: Step[] = [];
  for (
    let next = steps.get(id);
    next && way.length <= steps.size;
    next = steps.get(next.fact.head)
  ) {
    way.push(next);
    if (next.fact.head === id) return way;
  }
  return null;
}

function leadsToTwo(one: Step, two: Step): string {
  const { tail, head } = one.fact;
  return `${tail} is merged into ${head} in ${one.dossier} and into ${two.fact.head} in ${two.dossier}; take one out, or say undone: and why`;
}

function inCircle(round: Step[]): string {
  const way = [...round.map(({ fact }) => fact.tail), round[0]!.fact.tail].join(" → ");
  const where = [...new Set(round.map(({ dossier }) => dossier))].sort().join(" and ");
  return `the mergers of ${where} lead in a circle: ${way}; take one of them out, or say undone: and why`;
}
