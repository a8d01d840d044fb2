import type { Fact } from "../../model/fact.ts";
import { refuseCycles } from "./cycles.ts";
import { refuseEarlyEnds } from "./ends.ts";
import { refusePromises } from "./promised.ts";
import type { Reader } from "./reader.ts";
import { refuseMergers } from "./refuse-mergers.ts";
import { refuseRelays } from "./refuse-relays.ts";

/** What can be said only of all facts together. */
export function checkFacts(reader: Reader): void {
  const claims = reader.facts.filter((fact) => fact.is === "claim");
  const circle = refuseCycles(claims, reader);
  checkFigures(reader);
  refusePromises(reader);
  refuseMergers(reader);
  refuseRelays(reader);
  if (!circle) refuseEarlyEnds(claims, reader);
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
    const isOf = (one: Fact) =>
      one.is === "relation" && one.type === "REPORTS" && one.tail === fact.id;
    if (!reader.facts.some(isOf))
      reader.warn(
        at,
        `the figure "${fact.id}" counts nothing`,
        "measure: and what is counted",
        "name a measure",
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
