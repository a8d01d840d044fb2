import type { Dossier, EntityFact, RelationFact } from "../../model/fact.ts";
import { mergerClashes } from "./merger-clashes.ts";

export interface Clashes {
  /** What keeps these dossiers from standing in one store; each says which, and what to do. */
  problems: string[];
  /** What they describe differently: both are kept, and which one is drawn is said. */
  warnings: string[];
}

/**
 * How dossiers get on with each other in one store. An entity of two kinds, a dossier that is used
 * and not there, something named that is not there keep them apart; two words for one thing do not.
 */
export function clashes(dossiers: readonly Dossier[], removed: readonly string[]): Clashes {
  const apart = dossiers.flatMap((dossier) => unmet(dossier, dossiers, removed));
  const shared = sharedFacts(dossiers);
  return {
    problems: [
      ...apart,
      ...shared.flatMap(twoKinds),
      ...mergerClashes(dossiers),
      // Without a dossier that is used, all it has is missing: said once.
      ...(apart.length > 0 ? [] : dangling(dossiers)),
    ],
    warnings: shared.flatMap(twoValues),
  };
}

function unmet({ id, uses }: Dossier, dossiers: readonly Dossier[], removed: readonly string[]) {
  const missing = uses.filter((used) => !dossiers.some((other) => other.id === used));
  return missing.map((used) =>
    removed.includes(used)
      ? `${used} cannot be unloaded: ${id} uses it; unload ${id} first`
      : `${id} uses the dossier ${used}, which is not loaded; load ${used} first or with it`,
  );
}

type Shared = EntityFact | RelationFact;
interface Pair {
  one: { fact: Shared; dossier: string };
  two: { fact: Shared; dossier: string };
}

/** Facts that two dossiers assert, each against the dossier whose id comes first: that one is drawn. */
function sharedFacts(dossiers: readonly Dossier[]): Pair[] {
  const first = new Map<string, Pair["one"]>();
  const pairs: Pair[] = [];
  for (const { id: dossier, facts } of dossiers.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    for (const fact of facts) {
      if (fact.is !== "entity" && fact.is !== "relation") continue;
      const one = first.get(fact.id);
      if (one) pairs.push({ one, two: { fact, dossier } });
      else first.set(fact.id, { fact, dossier });
    }
  return pairs;
}

function twoKinds({ one, two }: Pair): string[] {
  if (one.fact.is !== "entity" || two.fact.is !== "entity" || one.fact.kind === two.fact.kind)
    return [];
  return [
    `${one.fact.id} is two kinds in ${one.dossier} and in ${two.dossier}: ${one.fact.kind} and ${two.fact.kind}; rename one of them`,
  ];
}

function twoValues({ one, two }: Pair): string[] {
  return Object.entries(one.fact.properties).flatMap(([name, value]) => {
    const other = two.fact.properties[name];
    if (other === undefined || JSON.stringify(other) === JSON.stringify(value)) return [];
    return [
      `${one.fact.id} has two values of ${name}: ${JSON.stringify(value)} in ${one.dossier}, which is drawn, and ${JSON.stringify(other)} in ${two.dossier}`,
    ];
  });
}

function dangling(dossiers: readonly Dossier[]): string[] {
  const there = new Set<string>();
  for (const { facts } of dossiers)
    for (const fact of facts)
      if (fact.is === "entity" || fact.is === "relation") there.add(fact.id);

  return dossiers.flatMap(({ id, facts }) => {
    const named = facts.flatMap((fact) => {
      if (fact.is === "relation") return [fact.tail, fact.head];
      return fact.is === "claim" ? [fact.about] : [];
    });
    const missing = [...new Set(named)].filter((one) => !there.has(one));
    return missing.map(
      (one) => `${id} names ${one}, which would no longer be there; keep it, or mend ${id} first`,
    );
  });
}
