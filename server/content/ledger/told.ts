/**
 * Ids of the facts that an answer tells of: whatever in it has a standing and somebody who says so.
 * Their claims are what the answer rests on.
 */
export function factsTold(answer: unknown): string[] {
  const facts = new Set<string>();
  walk(answer, (value) => {
    if ("standing" in value && "said" in value && typeof value.id === "string") facts.add(value.id);
  });
  return [...facts].sort();
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
