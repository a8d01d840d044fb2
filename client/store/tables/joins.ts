import type { RelationType } from "../../../model/relations.ts";
import type { Link, Node } from "../../../model/slice.ts";
import type { Standing } from "../../../model/standing.ts";
import type { Known, KnownFacts } from "../standings.ts";
import type { Named } from "./cell.ts";

/** The relations that stand, found by their end: what the rows of every table are joined with. */
export interface Joins {
  /** Heads of an entity's relations of a type, names in order, each once. */
  heads(tail: string, type: RelationType): Named[];
  /** Tails of the relations of a type that lead to an entity. */
  tails(head: string, type: RelationType): Named[];
  out(tail: string, type: RelationType): Known<Link>[];
  into(head: string, type: RelationType): Known<Link>[];
  named(ids: Iterable<string>): Named[];
}

export function joinsOf({ nodes, relations }: KnownFacts): Joins {
  const byTail = new Map<string, Known<Link>[]>();
  const byHead = new Map<string, Known<Link>[]>();
  for (const link of relations) {
    if (link.standing.state !== "shown") continue;
    add(byTail, `${link.fact.type} ${link.fact.tail}`, link);
    add(byHead, `${link.fact.type} ${link.fact.head}`, link);
  }
  const named = (ids: Iterable<string>) =>
    [...new Set(ids)]
      .flatMap((id) => {
        const name = nodes.get(id)?.fact.name;
        return name === undefined ? [] : [{ id, name }];
      })
      .sort((a, b) => a.name.localeCompare(b.name, "en") || (a.id < b.id ? -1 : 1));
  const out: Joins["out"] = (tail, type) => byTail.get(`${type} ${tail}`) ?? [];
  const into: Joins["into"] = (head, type) => byHead.get(`${type} ${head}`) ?? [];
  return {
    out,
    into,
    named,
    heads: (tail, type) => named(out(tail, type).map(({ fact }) => fact.head)),
    tails: (head, type) => named(into(head, type).map(({ fact }) => fact.tail)),
  };
}

/** What stands for a field on the day: every value that some claim supports. */
export function valuesOf({ standing }: { standing: Standing }, field: string): string[] {
  const said = standing.fields[field]?.values.filter(({ rows }) => rows.length > 0) ?? [];
  return said.flatMap(({ value }) => value ?? []);
}

/** A property that our own frame sets, without claims: "form". */
export function plainOf({ fact }: { fact: Pick<Node | Link, "properties"> }, name: string) {
  const value = fact.properties[name];
  return value === undefined ? [] : [String(value)];
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  const found = map.get(key);
  if (found) found.push(value);
  else map.set(key, [value]);
}
