import { aboutLines } from "./about.ts";
import type { Exporter } from "./exporter.ts";
import { together } from "./pieces.ts";
import { escaped, inWords, marksOf, possibly, sourceLine, sourcesOf } from "./texts.ts";
import type { View, ViewFact } from "./view.ts";

/** GEXF 1.3: a network in time, each node and edge with the days that it possibly covers as its spell. */
export const gexf: Exporter = { id: "gexf", write: (view) => together(written(view)) };

const attributes = {
  node: ["kind", "edtf", "state", "marks", "origins", "reports", "firstKnown", "sources"],
  edge: ["type", "role", "edtf", "state", "marks", "origins", "reports", "firstKnown", "sources"],
};
const counts = new Set(["origins", "reports"]);

async function* written(view: View): AsyncGenerator<string> {
  yield head(view);
  yield `<nodes count="${view.entities.length}">\n`;
  let among: "nodes" | "edges" = "nodes";
  for await (const one of view.facts()) {
    if (one.fact.is === "relation" && among === "nodes") {
      yield `</nodes>\n<edges count="${view.relations.length}">\n`;
      among = "edges";
    }
    yield element(one);
  }
  if (among === "nodes") yield `</nodes>\n<edges count="0">\n`;
  yield "</edges>\n</graph>\n</gexf>\n";
}

function head(view: View): string {
  const description = [...aboutLines(view), "Sources:", ...view.sources.map(sourceLine)].join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta>
<creator>Parley</creator>
<description>${escaped(description)}</description>
</meta>
<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
${declared("node")}
${declared("edge")}
`;
}

function declared(what: "node" | "edge"): string {
  const each = attributes[what].map(
    (name, at) =>
      `<attribute id="${at}" title="${name}" type="${counts.has(name) ? "integer" : "string"}"/>`,
  );
  return `<attributes class="${what}">${each.join("")}</attributes>`;
}

function element(one: ViewFact): string {
  const { fact } = one;
  const { from, to } = possibly(fact);
  const spell = `${from ? ` start="${from}"` : ""}${to ? ` end="${to}"` : ""}`;
  const spells = spell === "" ? "" : `<spells><spell${spell}/></spells>`;
  const values = Object.entries(valuesOf(one)).flatMap(([name, value]) => {
    if (value === null || value === "") return [];
    const at = attributes[fact.is === "entity" ? "node" : "edge"].indexOf(name);
    return [`<attvalue for="${at}" value="${escaped(String(value))}"/>`];
  });
  const inside = `<attvalues>${values.join("")}</attvalues>${spells}`;
  const id = escaped(fact.id);
  if (fact.is === "entity")
    return `<node id="${id}" label="${escaped(fact.name)}">${inside}</node>\n`;
  const ends = `source="${escaped(fact.tail)}" target="${escaped(fact.head)}"`;
  const label = escaped(fact.role ?? inWords(fact.type));
  return `<edge id="${id}" ${ends} label="${label}">${inside}</edge>\n`;
}

/** What is said of a node or an edge, by the names that are declared. */
export function valuesOf(one: ViewFact): Record<string, string | number | null> {
  const { fact } = one;
  const { standing } = fact;
  return {
    ...(fact.is === "entity" ? { kind: fact.kind } : { type: fact.type, role: fact.role }),
    edtf: fact.edtf,
    state: standing.state,
    marks: marksOf(fact).join("; "),
    origins: standing.origins.length,
    reports: standing.reports,
    firstKnown: standing.firstKnown,
    sources: sourcesOf(one).join("; "),
  };
}
