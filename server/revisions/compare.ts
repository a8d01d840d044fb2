import type { Dossier, Fact } from "../../model/fact.ts";
import type { FactChange, howChanged } from "../../model/revision.ts";

type Fields = Map<string, string>;
interface Told {
  fact: Fact;
  /** The words that a claim rests on. */
  words: string | null;
  dossier: string;
  id: string;
  fields: Fields;
}

/**
 * The authored facts that came, went or changed between what some dossiers said and what some say,
 * in the order of what they are and of their ids. A fact that two dossiers write counts for each.
 */
export function changesBetween(
  before: readonly Dossier[],
  after: readonly Dossier[],
): FactChange[] {
  const had = toldIn(before);
  const has = toldIn(after);
  const changes: FactChange[] = [];
  for (const [key, told] of has) {
    const old = had.get(key);
    const fields = fieldsBetween(old?.fields, told.fields);
    if (fields.length > 0 || !old) changes.push(changeOf(old ? "changed" : "added", told, fields));
  }
  for (const [key, told] of had)
    if (!has.has(key))
      changes.push(changeOf("removed", told, fieldsBetween(told.fields, undefined)));
  return changes.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function toldIn(dossiers: readonly Dossier[]): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const { id: dossier, facts } of dossiers) {
    const words = wordsIn(facts);
    for (const fact of facts) {
      const id = fact.is === "claimLink" ? `${fact.from} ${fact.how} ${fact.to}` : fact.id;
      told.set(`${dossier} ${fact.is} ${id}`, {
        ...{ fact, dossier, id, fields: fieldsOf(fact) },
        words: fact.is === "claim" ? (words.get(`${fact.source} ${fact.passage}`) ?? null) : null,
      });
    }
  }
  return told;
}

/** By the id of its source and its number. */
function wordsIn(facts: readonly Fact[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const fact of facts)
    if (fact.is === "source")
      for (const { number, words: own } of fact.passages) words.set(`${fact.id} ${number}`, own);
  return words;
}

/** All that a fact says besides its id, each as one text. */
function fieldsOf(fact: Fact): Fields {
  if (fact.is === "claimLink") return new Map();
  const { is: _, id: __, ...rest } = fact;
  const fields: Fields = new Map();
  for (const [name, value] of Object.entries(rest)) {
    // What a claim is about stands beside its fields.
    if (name === "about") continue;
    if (name === "properties") {
      for (const [property, own] of Object.entries(value as object)) put(fields, property, own);
    } else if (name === "passages") {
      const passages = value as { number: number }[];
      for (const { number, ...own } of passages) put(fields, `says.${number}`, own);
    } else if (name === "steps") {
      const steps = value as { id: string }[];
      for (const { id, ...own } of steps) put(fields, `steps.${id}`, own);
      put(fields, "steps", steps.map(({ id }) => id).join(", "));
    } else put(fields, name, value);
  }
  return fields;
}

function put(fields: Fields, name: string, value: unknown): void {
  // A claim about the fact itself names no field of it.
  if (value === null || value === undefined || value === "") return;
  if (Array.isArray(value) && value.length === 0) return;
  fields.set(name, typeof value === "string" ? value : ordered(value));
}

/** JSON with its keys in order: the same, however it was written down. */
function ordered(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    each && typeof each === "object" && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

function fieldsBetween(before: Fields | undefined, after: Fields | undefined) {
  const names = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort();
  return names
    .map((name) => ({
      name,
      before: before?.get(name) ?? null,
      after: after?.get(name) ?? null,
    }))
    .filter(({ before: old, after: now }) => old !== now);
}

function changeOf(
  how: (typeof howChanged)[number],
  { fact, dossier, id, words }: Told,
  fields: FactChange["fields"],
): FactChange {
  const type = fact.is === "entity" ? fact.kind : fact.is === "relation" ? fact.type : null;
  const about = fact.is === "claim" ? fact.about : null;
  return { how, is: fact.is, id, dossier, type, about, name: nameOf(fact) ?? words, fields };
}

function nameOf(fact: Fact): string | null {
  if (fact.is === "entity") return fact.name;
  if (fact.is === "story") return fact.title;
  return fact.is === "source" ? fact.publisher : null;
}

const order = ["entity", "relation", "claim", "source", "claimLink", "story"];

function sortKey({ is, about, id, dossier, how }: FactChange): string {
  return `${order.indexOf(is)} ${about ?? id}\n${id}\n${dossier}\n${how}`;
}
