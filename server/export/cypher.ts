import type { Plain } from "../../model/fact.ts";
import { aboutLines } from "./about.ts";
import type { Exporter } from "./exporter.ts";
import { together } from "./pieces.ts";
import { shown, sourceLine } from "./texts.ts";
import type { View, ViewFact } from "./view.ts";

/**
 * Statements that build the view's graph in an empty database, one a line: the labels and relation
 * types of the model. They run on Neo4j and on the embedded engine alike.
 */
export const cypher: Exporter = { id: "cypher", write: (view) => together(written(view)) };

async function* written(view: View): AsyncGenerator<string> {
  for (const line of [...aboutLines(view), "Sources:", ...view.sources.map(sourceLine)])
    yield `// ${shown(line).replaceAll(/[\r\n\u2028\u2029]+/g, " ")}\n`;
  for (const label of ["Entity", "Claim", "Source"])
    yield `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  for (const label of ["Entity", "Claim", "Source"])
    yield `CREATE INDEX ${label.toLowerCase()}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id);\n`;
  for (const { passages: _, follows: __, ...source } of view.sources)
    yield `CREATE (:Source ${map(source)});\n`;
  for await (const one of view.facts()) yield* statementsOf(one);
}

function* statementsOf({ fact, claims }: ViewFact): Generator<string> {
  const { edtf, earliest, latest, surelyFrom, surelyTo, properties } = fact;
  const days = { edtf, earliest, latest, surelyFrom, surelyTo };
  if (fact.is === "entity") {
    const { id, kind, name } = fact;
    const names = fact.names.map(({ is }) => is);
    yield `CREATE (:Entity:${kind} ${map({ ...properties, id, name, names, ...days })});\n`;
  } else {
    const { id, type, tail, head, role } = fact;
    yield `MATCH ${node("a", tail)} MATCH ${node("b", head)} CREATE (a)-[:${type} ${map({ ...properties, id, role, ...days })}]->(b);\n`;
  }
  for (const claim of claims) yield `CREATE (:Claim ${map(claim)});\n`;
}

const node = (as: string, id: string) => `(${as}:Entity {id: ${literal(id)}})`;

function map(all: Record<string, Plain | null | undefined>): string {
  const pairs = Object.entries(all)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}: ${literal(value!)}`);
  return `{${pairs.join(", ")}}`;
}

/** A value that no text can break out of: quotes and backslashes are escaped, breaks are written out. */
function literal(value: Plain): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "string") return String(value);
  const inside = value
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
  return `'${inside}'`;
}
