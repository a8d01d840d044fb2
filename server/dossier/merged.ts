import type { ClaimFact, Dossier, Fact, Passage, Plain, SourceFact } from "../../model/fact.ts";
import { leadOn } from "../../model/ids.ts";
import { holdsId, type Merges } from "./merges.ts";
import { dayFields, readRelative, writeRelative } from "./relative.ts";

/** Facts as they stand with what is merged taken for one, and what each was written as. */
export interface MergedFacts {
  dossiers: Dossier[];
  /** The fact as authored, where an id in it leads on; itself where none does. */
  wrote<F extends Fact>(fact: F): F;
}

/**
 * Writes whom an old id leads to wherever a fact names it: a relation's ends, what a claim is about, an
 * id or a day counted from one as a value, who speaks, publishes and is relayed. The merged entity and
 * the merger itself stay as they are. Nothing is lost: `wrote` gives each fact as it was authored.
 */
export function withMerges(dossiers: readonly Dossier[], merges: Merges): MergedFacts {
  if (merges.size === 0) return { dossiers: [...dossiers], wrote: (fact) => fact };
  const written = new Map<Fact, Fact>();
  const moved = dossiers.map((dossier) => ({
    ...dossier,
    facts: dossier.facts.map((fact) => {
      const now = movedFact(fact, merges);
      if (now !== fact) written.set(now, fact);
      return now;
    }),
  }));
  return { dossiers: moved, wrote: <F extends Fact>(fact: F) => (written.get(fact) ?? fact) as F };
}

function lead(id: string, merges: Merges): string {
  return merges.get(id) ?? id;
}

function movedFact(fact: Fact, merges: Merges): Fact {
  switch (fact.is) {
    case "entity":
      return changed(fact, { properties: movedProperties(fact.properties, merges) });
    case "relation": {
      if (fact.type === "MERGED_INTO") return fact;
      const ends = { tail: lead(fact.tail, merges), head: lead(fact.head, merges) };
      const properties = movedProperties(fact.properties, merges);
      return changed(fact, { id: leadOn(fact.id, merges), ...ends, properties });
    }
    case "source": {
      const passages = fact.passages.map((one) => movedPassage(one, merges));
      return changed(fact, { publisher: lead(fact.publisher, merges), passages });
    }
    case "claim":
      return changed(fact, {
        about: leadOn(fact.about, merges),
        value: movedValue(fact, merges),
      });
    default:
      return fact;
  }
}

function movedProperties(properties: Record<string, Plain>, merges: Merges): Record<string, Plain> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (!holdsId(name)) return [name, value];
      return [
        name,
        Array.isArray(value) ? value.map((id) => lead(id, merges)) : lead(String(value), merges),
      ];
    }),
  );
}

function movedPassage(passage: Passage, merges: Merges): Passage {
  const ids = ["speaker", "speakerFor", "via", "origin"] as const;
  const led = ids.flatMap((name) =>
    passage[name] === undefined ? [] : [[name, lead(passage[name], merges)]],
  );
  return { ...passage, ...Object.fromEntries(led) };
}

function movedValue({ field, value }: ClaimFact, merges: Merges): string | null {
  if (value === null) return value;
  if (holdsId(field)) return lead(value, merges);
  const relative = dayFields.has(field) ? readRelative(value) : null;
  if (!relative || !merges.has(relative.id)) return value;
  return writeRelative({ ...relative, id: lead(relative.id, merges) });
}

/** The fact itself where nothing of it is other than it was. */
function changed<F extends Fact>(fact: F, parts: Partial<F>): F {
  const same = Object.entries(parts).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(fact[name as keyof F]),
  );
  return same ? fact : { ...fact, ...parts };
}

/** What of a source is other than it was authored, as the store keeps it; null when nothing is. */
export function authoredSource(now: SourceFact, wrote: SourceFact): string | null {
  if (now === wrote) return null;
  return JSON.stringify({ publisher: wrote.publisher, passages: wrote.passages });
}
