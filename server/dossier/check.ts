import { spanOf } from "../../model/date.ts";
import type { ClaimFact, EntityFact } from "../../model/fact.ts";
import { type KindName, kinds } from "../../model/kinds.ts";
import { refuseCycles } from "./cycles.ts";
import { workOutDays } from "./days.ts";
import type { Reader } from "./reader.ts";

/** What can be said only of all facts together. */
export function checkFacts(reader: Reader): void {
  const claims = reader.facts.filter((fact) => fact.is === "claim");
  const circle = refuseCycles(claims, reader);
  checkFigures(reader);
  if (!circle) checkEnds(claims, reader);
  warnOfUnused(reader);
}

function checkFigures(reader: Reader): void {
  for (const fact of reader.facts) {
    if (fact.is !== "entity" || fact.kind !== "Figure") continue;
    const at = reader.sites.get(fact.id)!;
    const has = (field: string) => reader.written.has(`${fact.id} ${field}`);
    if (!has("edtf"))
      reader.refuse(
        at,
        `the figure "${fact.id}" has no days`,
        "on: and the days it covers",
        "write them; where the source gives none, the widest range it can be",
      );
    if (!has("value") && !has("share"))
      reader.refuse(at, `the figure "${fact.id}" has no number`, "value: or share:", "write it");
    if (has("share") && !has("shareOf"))
      reader.refuse(
        at,
        `the figure "${fact.id}" is a share of nothing`,
        "shareOf: and a provision",
        "write it",
      );
    if (!has("share") && has("shareOf"))
      reader.refuse(
        at,
        `the figure "${fact.id}" has shareOf and no share`,
        "share: such as 1/3",
        "write it, or take shareOf out",
      );
  }
}

// What ends must not do so before it can have begun, whichever of the competing days is true.
function checkEnds(claims: ClaimFact[], reader: Reader): void {
  const days = workOutDays(reader.facts);
  for (const fact of reader.facts) {
    if (fact.is !== "entity") continue;
    const fields = startsOf(fact);
    const ends = claims.filter((one) => one.about === fact.id && isDay(one, "ended"));
    for (const field of ends.length > 0 ? fields : []) {
      const starts = claims.filter((one) => one.about === fact.id && isDay(one, field));
      const spans = (some: ClaimFact[]) =>
        some.flatMap((claim) => days.ofClaim(claim) ?? []).map(spanOf);
      const [begun, over] = [spans(starts), spans(ends)];
      const possible = begun.some((a) => over.some((b) => b.latest >= a.earliest));
      if (begun.length > 0 && over.length > 0 && !possible) {
        const at = reader.sites.get(ends[0]!.id)!;
        const [end, start] = [days.ofClaim(ends[0]!), days.ofClaim(starts[0]!)];
        reader.refuse(
          at,
          `"${fact.id}" ended ${end}, before ${field} ${start}`,
          "an end after its start",
          "see the two days again",
        );
        break;
      }
    }
  }
}

function startsOf({ kind }: EntityFact): string[] {
  const own = Object.keys(kinds[kind as KindName].properties);
  return ["inForce", "signed", "agreed", "announced", "proposed", "began"].filter((field) =>
    own.includes(field),
  );
}

function isDay({ field, stance }: ClaimFact, wanted: string): boolean {
  return field === wanted && stance === "supports";
}

function warnOfUnused(reader: Reader): void {
  if (reader.partial) return;
  for (const [key, { at, passages, used }] of reader.sources) {
    if (passages.size === 0)
      reader.warn(
        at,
        `the source "${key}" says nothing`,
        "passages under says",
        "write one, or take the source out",
      );
    for (const [number, place] of passages)
      if (!used.has(number))
        reader.warn(
          place,
          `the passage ${key}.${number} carries no fact`,
          "a fact that rests on it",
          `write per: ${key}.${number} where it belongs, or take it out`,
        );
  }
}
