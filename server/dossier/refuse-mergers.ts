import type { RelationFact } from "../../model/fact.ts";
import type { Reader } from "./reader.ts";

/** Says mergers that lead in a circle, by name, and a second one from the same entity. */
export function refuseMergers(reader: Reader): void {
  const first = new Map<string, RelationFact>();
  for (const fact of reader.facts) {
    if (fact.is !== "relation" || fact.type !== "MERGED_INTO") continue;
    // One that was undone is of record, and leads nowhere.
    if (fact.properties.undone !== undefined) continue;
    const before = first.get(fact.tail);
    if (before)
      reader.refuse(
        reader.sites.get(fact.id)!,
        `"${fact.tail}" is merged into "${before.head}" and into "${fact.head}"`,
        "one that it leads to",
        "take one out, or say undone: and why",
      );
    else first.set(fact.tail, fact);
  }
  for (const fact of first.values()) {
    const round = roundFrom(fact, first);
    // A circle is said once, where its first id stands.
    if (round && fact.tail === round.toSorted()[0])
      reader.refuse(
        reader.sites.get(fact.id)!,
        `the mergers lead in a circle: ${[...round, fact.tail].join(" → ")}`,
        "one that the others lead to",
        "take one of them out",
      );
  }
}

/** The ids on the way from a merger back to where it began; null when it does not lead back. */
function roundFrom({ tail }: RelationFact, all: Map<string, RelationFact>): string[] | null {
  const way = [tail];
  for (let next = all.get(tail); next && way.length <= all.size; next = all.get(next.head)) {
    if (next.head === tail) return way;
    way.push(next.head);
  }
  return null;
}
