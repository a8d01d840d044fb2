import { freeTerms } from "../../model/dossier.ts";
import type { ClaimFact, Fact, RelationFact } from "../../model/fact.ts";
import type { Reader } from "./reader.ts";

/** Says what a ledger could not show: a target of no unit, a verdict of nobody, what waits for itself. */
export function refusePromises(reader: Reader): void {
  for (const fact of reader.facts) {
    if (fact.is !== "entity") continue;
    if (fact.kind === "Agreement") refuseOtherText(fact, reader);
    if (fact.kind === "Provision") refuseBareTarget(fact, reader);
    if (fact.kind === "Assessment") {
      refuseNobodysWord(fact, reader);
      warnOfEmptyWord(fact, reader);
    }
  }
  refuseCircles(reader);
}

type Entity = Extract<Fact, { is: "entity" }>;

/** The text of an agreement is a source of the same dossier, and free to quote. */
function refuseOtherText({ id, properties }: Entity, reader: Reader): void {
  const { text } = properties;
  if (text === undefined || reader.partial) return;
  const source = [...reader.sources.values()].find(({ fact }) => fact.id === text);
  const terms = source?.fact.terms?.toLowerCase();
  if (terms !== undefined && freeTerms.includes(terms)) return;
  reader.refuse(
    reader.sites.get(`${id} text`) ?? reader.sites.get(id)!,
    source ? `the words of "${text}" are not free` : `there is no source "${text}"`,
    `the id of a source of this dossier, ${reader.dossier}.key, whose terms are free`,
    "name the source that is the agreement's own text, or take text out",
  );
}

function refuseBareTarget({ id, properties }: Entity, reader: Reader): void {
  if (properties.targetUnit !== undefined) return;
  const target = reader.facts.find(
    (fact) => fact.is === "claim" && fact.about === id && fact.field === "targetValue",
  );
  if (!target || !("id" in target)) return;
  reader.refuse(
    reader.sites.get(target.id)!,
    `the target of "${id}" has no unit`,
    "a number, a unit, and how often: 600 trucks/day",
    "write what is counted behind the number",
  );
}

/** Whose word it is stands in `by`, or with the passages: whom they quote, if only as "officials". */
function refuseNobodysWord({ id }: Entity, reader: Reader): void {
  const isBy = (fact: Fact) => fact.is === "relation" && fact.type === "BY" && fact.tail === id;
  if (reader.partial || reader.facts.some(isBy) || isQuoted(id, reader)) return;
  reader.refuse(
    reader.sites.get(id)!,
    `the assessment "${id}" is nobody's`,
    "by: and whose word it is, or passages with a speaker or a voice",
    "write who says so; where a page says so itself, its publisher",
  );
}

/** An assessment says something, of something: else no ledger has a place for it. Not every format carries both. */
function warnOfEmptyWord({ id }: Entity, reader: Reader): void {
  const at = reader.sites.get(id)!;
  const isOf = (fact: Fact) =>
    fact.is === "relation" && fact.type === "ASSESSES" && fact.tail === id;
  if (!reader.written.has(`${id} verdict`))
    reader.warn(
      at,
      `the assessment "${id}" has no verdict`,
      "verdict: fulfilled, partly, not, contested or begun",
      "write what is said of it",
    );
  if (!reader.facts.some(isOf))
    reader.warn(
      at,
      `the assessment "${id}" is of nothing`,
      "assesses: and a provision, a condition or a phase",
      "name what is assessed",
    );
}

function isQuoted(id: string, reader: Reader): boolean {
  const sources = new Map([...reader.sources.values()].map(({ fact }) => [fact.id, fact]));
  const claims = reader.facts.filter(
    (fact) =>
      fact.is === "claim" && fact.about === id && fact.field === "" && fact.stance === "supports",
  ) as ClaimFact[];
  return claims.some(({ source, passage }) =>
    sources
      .get(source)
      ?.passages.some(({ number, speaker, voice }) => number === passage && (speaker || voice)),
  );
}

/** A phase or provision that depends on itself, by way of others, could never begin. */
function refuseCircles(reader: Reader): void {
  const waits = reader.facts.filter(
    (fact): fact is RelationFact => fact.is === "relation" && fact.type === "DEPENDS_ON",
  );
  const next = new Map<string, RelationFact[]>();
  for (const wait of waits) next.set(wait.tail, [...(next.get(wait.tail) ?? []), wait]);
  const said = new Set<string>();
  for (const wait of waits) {
    const way = wayBack(wait, next);
    if (!way || way.some((id) => said.has(id))) continue;
    for (const id of way) said.add(id);
    reader.refuse(
      reader.sites.get(wait.id)!,
      `"${wait.tail}" is a condition of itself: ${[...way, wait.tail].join(" → ")}`,
      "a condition that can be met before",
      "take one of them out",
    );
  }
}

/** Ids from the tail of a relation along its head and back to the tail, the last left out; null when none. */
function wayBack(first: RelationFact, next: Map<string, RelationFact[]>): string[] | null {
  const before = new Map<string, string>([[first.head, first.tail]]);
  for (const id of before.keys()) {
    if (id === first.tail) break;
    for (const { head } of next.get(id) ?? []) if (!before.has(head)) before.set(head, id);
  }
  if (!before.has(first.tail)) return null;
  const way = [before.get(first.tail)!];
  while (way[0] !== first.tail) way.unshift(before.get(way[0]!)!);
  return way;
}
