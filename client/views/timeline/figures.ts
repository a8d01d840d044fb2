import { type Count, parseCount } from "../../../model/count.ts";
import { drawingsOf, firstKnownValue } from "../../../model/drawing.ts";
import { isUnsaid } from "../../../model/standing.ts";
import type { Scene, SceneNode } from "../../store/scene.ts";
import type { KnownFacts } from "../../store/standings.ts";
import { type Extent, extentOf } from "./extent.ts";

/** One reported count over the days it covers. */
export interface Tally {
  id: string;
  entity: string;
  /** What is counted. */
  name: string;
  count: Count | null;
  edtf: string;
  extent: Extent;
  /** Who counted, by name; empty when the source names nobody. */
  counters: string[];
  inPeriod: boolean;
  alleged: boolean;
  disputed: boolean;
  /** Nobody says so, as things stand: taken back, or only denied. */
  withdrawn: boolean;
  onlyDenied: boolean;
  inferred: boolean;
  singleOrigin: boolean;
  /** More counts stand than the one that is drawn. */
  rivals: boolean;
}

/** The counts of one thing: each has its own line, none is joined to another. */
export interface Measured {
  /** The measure's id. */
  id: string;
  name: string;
  tallies: Tally[];
}

/** Figures by what they count, in order of their first day. */
export function measuresOf({ nodes }: Scene, facts: KnownFacts): Measured[] {
  const heads = (type: string) => {
    const found = new Map<string, string[]>();
    for (const { fact, standing } of facts.relations)
      if (fact.type === type && standing.state === "shown")
        found.set(fact.tail, [...(found.get(fact.tail) ?? []), fact.head]);
    return found;
  };
  const [reports, counted] = [heads("REPORTS"), heads("COUNTED_BY")];
  const nameOf = (id: string) => facts.nodes.get(id)?.fact.name ?? id;

  const measures = new Map<string, Measured>();
  for (const node of nodes) {
    if (node.kind !== "Figure") continue;
    const { days } = facts.nodes.get(node.id)!;
    const extent = days.edtf === null ? null : extentOf(days.edtf);
    if (!extent) continue;
    const id = reports.get(node.id)?.[0] ?? node.id;
    const measure = measures.get(id) ?? { id, name: node.name, tallies: [] };
    const counters = (counted.get(node.id) ?? []).map(nameOf);
    measure.tallies.push(tallyOf(node, facts, days.edtf!, extent, counters));
    measures.set(id, measure);
  }
  const first = ({ tallies }: Measured) => Math.min(...tallies.map(({ extent }) => extent.anchor));
  for (const { tallies } of measures.values()) tallies.sort(inOrder);
  return [...measures.values()].sort((a, b) => first(a) - first(b) || (a.id < b.id ? -1 : 1));
}

function tallyOf(
  { id, name, standing, presence }: SceneNode,
  facts: KnownFacts,
  edtf: string,
  extent: Extent,
  counters: string[],
): Tally {
  const { claims, properties } = facts.nodes.get(id)!.fact;
  const first = (field: string) => firstKnownValue(claims, standing, field) ?? properties[field];
  const parsed = parseCount(String(first("value") ?? first("share")));
  const dated = standing.fields.edtf?.values.filter(({ rows }) => rows.length > 0) ?? [];
  return {
    id,
    entity: id,
    name,
    count: parsed.ok ? parsed.count : null,
    edtf,
    extent,
    counters,
    inPeriod: presence === "in",
    alleged: standing.alleged,
    disputed: standing.disputed,
    withdrawn: isUnsaid(standing),
    onlyDenied: standing.state === "denied",
    inferred: dated.length > 0 && dated.every(({ inferred }) => inferred),
    singleOrigin: standing.singleOrigin,
    rivals: drawingsOf("Figure", standing).some(({ rule }) => rule === "first known"),
  };
}

function inOrder(a: Tally, b: Tally): number {
  return a.extent.anchor - b.extent.anchor || (a.id < b.id ? -1 : 1);
}
