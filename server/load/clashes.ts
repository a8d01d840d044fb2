import type { Dossier, EntityFact, RelationFact } from "../../model/fact.ts";

/**
 * What keeps these dossiers from standing in one store: an entity of two kinds, a plain property with
 * two values, something named that is no longer there. Each says which dossiers, and what to do.
 */
export function clashes(dossiers: readonly Dossier[], removed: readonly string[]): string[] {
  return [
    ...dossiers.flatMap((dossier) => unmet(dossier, dossiers, removed)),
    ...disagreements(dossiers),
    ...dangling(dossiers),
  ];
}

function unmet({ id, uses }: Dossier, dossiers: readonly Dossier[], removed: readonly string[]) {
  const missing = uses.filter((used) => !dossiers.some((other) => other.id === used));
  return missing.map((used) =>
    removed.includes(used)
      ? `${used} cannot be unloaded: ${id} uses it; unload ${id} first`
      : `${id} uses the dossier ${used}, which is not loaded; load ${used} first or with it`,
  );
}

function disagreements(dossiers: readonly Dossier[]): string[] {
  const first = new Map<string, { fact: EntityFact | RelationFact; dossier: string }>();
  const problems: string[] = [];
  for (const { id: dossier, facts } of dossiers)
    for (const fact of facts) {
      if (fact.is !== "entity" && fact.is !== "relation") continue;
      const other = first.get(fact.id);
      if (!other) first.set(fact.id, { fact, dossier });
      else problems.push(...between(other.fact, other.dossier, fact, dossier));
    }
  return problems;
}

type Shared = EntityFact | RelationFact;

function between(one: Shared, oneDossier: string, two: Shared, twoDossier: string): string[] {
  const both = `in ${oneDossier} and in ${twoDossier}`;
  if (one.is === "entity" && two.is === "entity" && one.kind !== two.kind)
    return [`${one.id} is two kinds ${both}: ${one.kind} and ${two.kind}; rename one of them`];
  return Object.entries(one.properties).flatMap(([name, value]) => {
    const other = two.properties[name];
    if (other === undefined || JSON.stringify(other) === JSON.stringify(value)) return [];
    return [
      `${one.id} has two values of ${name} ${both}: ${JSON.stringify(value)} and ${JSON.stringify(other)}; make them the same`,
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
