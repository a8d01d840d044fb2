import type { SourceFact } from "../../model/fact.ts";
import { passesOn } from "./origin.ts";
import type { Reader } from "./reader.ts";

/** Says pages that pass each other on in a circle, by name: none of them would be where it was first said. */
export function refuseRelays(reader: Reader): void {
  const keys = new Map([...reader.sources].map(([key, { fact }]) => [fact.id, key]));
  const sources = new Map([...reader.sources.values()].map(({ fact }) => [fact.id, fact]));
  for (const id of sources.keys()) {
    const round = roundFrom(id, sources);
    // A circle is said once, where its first id stands.
    if (round && id === round.toSorted()[0])
      reader.refuse(
        reader.sites.get(id)!,
        `the pages pass each other on in a circle: ${[...round, id].map((one) => keys.get(one)).join(" → ")}`,
        "one that the others pass on",
        "take one relays or translates out",
      );
  }
}

/** The shortest way from a page, by what it passes on, back to it; null when there is none. */
function roundFrom(start: string, sources: ReadonlyMap<string, SourceFact>): string[] | null {
  let ways = [[start]];
  const seen = new Set<string>();
  while (ways.length > 0) {
    const longer: string[][] = [];
    for (const way of ways)
      for (const { how, source } of sources.get(way.at(-1)!)?.follows ?? []) {
        if (!passesOn.has(how)) continue;
        if (source === start) return way;
        if (seen.has(source)) continue;
        seen.add(source);
        longer.push([...way, source]);
      }
    ways = longer;
  }
  return null;
}
