import { aboutLines } from "./about.ts";
import type { Exporter } from "./exporter.ts";
import { valuesOf } from "./gexf.ts";
import { together } from "./pieces.ts";
import { escaped, sourceLine } from "./texts.ts";
import type { View, ViewFact } from "./view.ts";

/** GraphML, for yEd, networkx and igraph: what is said of nodes and edges as their data. */
export const graphml: Exporter = { id: "graphml", write: (view) => together(written(view)) };

const shared = ["edtf", "earliest", "latest", "state", "marks", "firstKnown", "sources"];
const keys = {
  node: ["label", "kind", ...shared],
  edge: ["relation", "type", "role", ...shared],
};
const counts = ["origins", "reports"];

async function* written(view: View): AsyncGenerator<string> {
  const about = [...aboutLines(view), "Sources:", ...view.sources.map(sourceLine)].join("\n");
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<desc>${escaped(about)}</desc>
${declared()}
<graph id="view" edgedefault="directed">
`;
  let nth = 0;
  for await (const one of view.facts()) yield element(one, one.fact.is === "entity" ? 0 : ++nth);
  yield "</graph>\n</graphml>\n";
}

function declared(): string {
  return (["node", "edge"] as const)
    .flatMap((what) => [
      ...keys[what].map((name) => key(what, name, "string")),
      ...counts.map((name) => key(what, name, "int")),
    ])
    .join("\n");
}

function key(what: string, name: string, type: string): string {
  return `<key id="${what}-${name}" for="${what}" attr.name="${name}" attr.type="${type}"/>`;
}

/** An edge is known by its number: the schema takes no "~" in an id. */
function element(one: ViewFact, nth: number): string {
  const { fact } = one;
  const what = fact.is === "entity" ? "node" : "edge";
  const { earliest, latest } = fact;
  const label = fact.is === "entity" ? { label: fact.name } : { relation: fact.id };
  const data = Object.entries({ ...label, earliest, latest, ...valuesOf(one) }).flatMap(
    ([name, value]) =>
      value === null || value === ""
        ? []
        : [`<data key="${what}-${name}">${escaped(String(value))}</data>`],
  );
  if (fact.is === "entity") return `<node id="${escaped(fact.id)}">${data.join("")}</node>\n`;
  const ends = `source="${escaped(fact.tail)}" target="${escaped(fact.head)}"`;
  return `<edge id="e${nth}" ${ends}>${data.join("")}</edge>\n`;
}
