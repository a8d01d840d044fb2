import type { Graph } from "../../../model/api/processes.ts";
import type { SourceSummary } from "../../../model/api/sources.ts";
import type { Link, Node } from "../../../model/slice.ts";
import { factInWords } from "../../messages/facts.ts";
import type { NameOf } from "../../messages/values.ts";
import type { Words } from "../../messages/words.tsx";

/**
 * How the entities of a process are called, and the publishers of its sources, which are often the
 * origin of a claim and no part of the process; an unnamed voice goes by its own words.
 */
export function namesIn({ nodes, names: told }: Graph, sources: readonly SourceSummary[]): NameOf {
  const publishers = sources.map(({ publisher, publisherName }) => [publisher, publisherName]);
  const entities = nodes.map(({ id, name }) => [id, name]);
  const names = new Map([...Object.entries(told), ...publishers, ...entities] as [
    string,
    string,
  ][]);
  return (id) => names.get(id) ?? id;
}

export function titleOf(fact: Node | Link, words: Words, nameOf: NameOf): string {
  if ("kind" in fact) return fact.name;
  const { id, type, role, tail, head } = fact;
  return factInWords({ id, type, role, tail, head, name: null }, nameOf, words);
}
