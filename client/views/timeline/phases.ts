import { groupBy } from "../../../model/group.ts";
import { underWay } from "../../../model/ledger/status.ts";
import type { Node } from "../../../model/slice.ts";
import { isUnsaid } from "../../../model/standing.ts";
import type { Scene, SceneNode } from "../../store/scene.ts";
import type { Known, KnownFacts } from "../../store/standings.ts";
import { dayNumber, type Extent, extentOf } from "./extent.ts";

/** A stretch that lies behind the marks: a phase, or an agreement in force that has no dated phase. */
export interface Stage {
  id: string;
  entity: string;
  kind: "Phase" | "Agreement";
  name: string;
  /** Whose row it stands in: the agreement a phase is of, an agreement's own. */
  row: { id: string; name: string };
  /** Null: nobody says when, or whether, it began. */
  extent: Extent | null;
  edtf: string | null;
  order: number;
  inPeriod: boolean;
  planned: boolean;
  alleged: boolean;
  disputed: boolean;
  /** Nobody says so, as things stand: taken back, or only denied. */
  withdrawn: boolean;
  onlyDenied: boolean;
}

/** Phases row by row, an agreement a row, dated ones first in time; then what only is agreed. */
export function stagesOf({ nodes }: Scene, facts: KnownFacts): Stage[] {
  const agreementOf = new Map(
    facts.relations
      .filter(({ fact }) => fact.type === "PART_OF" && fact.head !== fact.tail)
      .map(({ fact }) => [fact.tail, fact.head]),
  );
  const phases = nodes
    .filter(({ kind }) => kind === "Phase")
    .map((node) => stageOf(node, agreementOf.get(node.id) ?? node.id, facts));
  const begun = new Set(
    phases.filter(({ extent }) => extent !== null).map(({ entity }) => agreementOf.get(entity)),
  );
  const inForce = nodes
    .filter(({ id, kind }) => kind === "Agreement" && !begun.has(id))
    .filter(({ standing }) => standing.fields.inForce?.values.some(({ rows }) => rows.length > 0))
    .map((node) => stageOf(node, node.id, facts));
  return inRows([...inForce, ...phases].sort(inOrder));
}

function stageOf(node: SceneNode, row: string, { nodes, relations }: KnownFacts): Stage {
  const { fact, days } = nodes.get(node.id)!;
  const assessments = relations
    .filter(({ fact: { type, head } }) => type === "ASSESSES" && head === node.id)
    .map(({ fact: { tail } }) => nodes.get(tail)!);
  const { order } = fact.properties;
  const { edtf } = days;
  const given = edtf === null ? null : extentOf(edtf);
  const extent = given ?? (node.notBegun ? null : underWayFrom(assessments));
  return {
    id: `${node.id}#stage`,
    entity: node.id,
    kind: node.kind as Stage["kind"],
    name: node.name,
    row: { id: row, name: nodes.get(row)?.fact.name ?? row },
    extent,
    edtf: given ? edtf : null,
    order: typeof order === "number" ? order : 0,
    inPeriod: node.presence === "in",
    planned: node.notBegun || extent === null,
    alleged: node.standing.alleged,
    disputed: node.standing.disputed,
    withdrawn: isUnsaid(node.standing),
    onlyDenied: node.standing.state === "denied",
  };
}

/** Begun by the first day on which somebody says that it is under way; since when, nobody says. */
function underWayFrom(assessments: Known<Node>[]): Extent | null {
  const days = assessments
    .filter(({ standing: { fields } }) =>
      fields.verdict?.values.some(({ value }) => value !== null && underWay.includes(value)),
    )
    .flatMap(({ days: { earliest } }) => dayNumber(earliest) ?? []);
  if (days.length === 0) return null;
  const begun = Math.min(...days);
  const open = { first: null, last: null, ended: null, choices: [] };
  return { ...open, lasts: true, begun, anchor: begun, vague: true };
}

/** Rows by what begins first in them; what nobody says has begun comes last in its row. */
function inRows(stages: Stage[]): Stage[] {
  return [...groupBy(stages, ({ row }) => row.id).values()].flat();
}

function inOrder(a: Stage, b: Stage): number {
  const starts = (stage: Stage) => stage.extent?.anchor ?? Number.POSITIVE_INFINITY;
  const [one, other] = [starts(a), starts(b)];
  if (one !== other) return one < other ? -1 : 1;
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}
