import type { Slice } from "../slice.ts";

/** Under which names an answer holds ids of claims. */
const citing = ["supports", "denies", "qualifies", "withdrawn", "claims"];

/** Ids of the claims that an answer names. */
export function claimsNamed(answer: unknown): Set<string> {
  const ids = new Set<string>();
  walk(answer, (value) => {
    for (const name of citing)
      for (const id of Array.isArray(value[name]) ? value[name] : [])
        if (typeof id === "string") ids.add(id);
  });
  return ids;
}

/** Ids of the facts that some claims are about. */
export function factsOf(claims: ReadonlySet<string>, { entities, relations }: Slice): string[] {
  return [...entities, ...relations]
    .filter((fact) => fact.claims.some(({ id }) => claims.has(id)))
    .map(({ id }) => id)
    .sort();
}

/** Every text of an answer that has the form of an entity's id: what it may call by name. */
export function idsTold(answer: unknown, isId: (text: string) => boolean): string[] {
  const ids = new Set<string>();
  walk(answer, (value) => {
    for (const each of Object.values(value))
      for (const text of Array.isArray(each) ? each : [each])
        if (typeof text === "string" && isId(text)) ids.add(text);
  });
  return [...ids].sort();
}

function walk(value: unknown, visit: (value: Record<string, unknown>) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>);
  for (const each of Object.values(value)) walk(each, visit);
}
