import type { ChangeKind } from "../../../model/change.ts";
import type { KindName } from "../../../model/kinds.ts";
import type { StandingMark } from "../../../model/marks.ts";
import { isUnsaid } from "../../../model/standing.ts";
import type { Scene, SceneEdge, SceneNode } from "../../store/scene.ts";
import { crowdOf, inkIn, sizeIn } from "./crowded.ts";
import { linesOf } from "./names.ts";
import { sizeOf } from "./shapes.ts";

export interface NodeData {
  id: string;
  kind: KindName;
  /** Px at zoom 1. */
  width: number;
  height: number;
  lines: string[];
  second: string | null;
  pill: string | null;
  weight: 1 | 2 | 3;
  /** How many lines meet here: of two names that cannot both stand, the one with more does. */
  degree: number;
  solid: boolean;
  /** The mark whose sign stands at its corner. */
  sign: StandingMark | null;
  /** Nobody says so, as things stand: taken back, or only denied. */
  withdrawn: boolean;
  /** In the picture of a difference: how it changed. */
  mark?: ChangeKind;
}

export interface EdgeData {
  id: string;
  source: string;
  target: string;
  stroke: SceneEdge["stroke"];
  label: string;
  labelAtRest: boolean;
  solid: boolean;
  disputed: boolean;
  /** How much of its ink a line keeps in a crowd, seen whole, 0 to 1. */
  ink: number;
}

export interface DrawnNode {
  group: "nodes";
  data: NodeData;
  position: { x: number; y: number };
  classes: string;
}

export interface DrawnEdge {
  group: "edges";
  data: EdgeData;
  classes: string;
}

export interface Elements {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
}

/** What Cytoscape draws of a scene; fresh objects each time, for it keeps and changes what it is given. */
export function toElements(scene: Scene, unit: number): Elements {
  const degrees = new Map<string, number>();
  for (const end of scene.edges.flatMap((edge) => [edge.tail, edge.head]))
    degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const crowd = crowdOf(scene.nodes.length);
  return {
    nodes: scene.nodes.map((node) => toNode(node, unit, degrees.get(node.id) ?? 0, crowd)),
    edges: scene.edges.map((edge) => toEdge(edge, crowd)),
  };
}

/** The edge that a selected id means: its own, or that of a relation it stands for. */
export function edgeOf(scene: Scene, id: string): string | null {
  const edge = scene.edges.find(
    (edge) => edge.id === id || edge.relations.some((relation) => relation.id === id),
  );
  return edge?.id ?? null;
}

function toNode(node: SceneNode, unit: number, degree: number, crowd: number): DrawnNode {
  const size = node.pill === null ? sizeIn(crowd, degree) : 1;
  const [width, height] = sizeOf(node.kind, node.weight).map((side) => side * size) as [
    number,
    number,
  ];
  const withdrawn = isUnsaid(node.standing);
  const solid = node.presence === "in" && !withdrawn;
  const data: NodeData = {
    id: node.id,
    kind: node.kind,
    width: node.pill === null ? width : Math.max(width, 14 + 7 * [...node.pill].length),
    height,
    lines: linesOf(node.name),
    second: shortEnough(node.secondLine),
    pill: node.pill,
    weight: node.weight,
    degree,
    solid,
    sign: node.sign ?? null,
    withdrawn,
    ...(node.mark ? { mark: node.mark } : {}),
  };
  const position = { x: node.x * unit, y: node.y * unit };
  const classes = words(node.kind, {
    hollow: !solid,
    hatched: solid && node.notBegun,
    dashed: solid && (node.standing.disputed || node.standing.alleged),
  });
  return { group: "nodes", data, position, classes };
}

function toEdge(edge: SceneEdge, crowd: number): DrawnEdge {
  const withdrawn = edge.relations.every(({ standing }) => isUnsaid(standing));
  const solid = edge.presence === "in" && !withdrawn;
  const data: EdgeData = {
    id: edge.id,
    source: edge.tail,
    target: edge.head,
    stroke: edge.stroke,
    label: edge.label,
    labelAtRest: edge.labelAtRest,
    solid,
    disputed: edge.disputed || edge.denied,
    ink: inkIn(crowd, edge),
  };
  const classes = words(edge.stroke, {
    arrow: edge.arrow,
    hollow: !solid,
    dashed: edge.disputed || edge.denied || edge.alleged,
    // A dispute is told before an end: dashes mean that alone.
    dotted: edge.ended === true && !(edge.disputed || edge.denied || edge.alleged),
  });
  return { group: "edges", data, classes };
}

function words(first: string, rest: Record<string, boolean>): string {
  return [first, ...Object.keys(rest).filter((word) => rest[word])].join(" ");
}

/** A long title would be wider than any name: it is read in the details. */
const longestTitle = 30;

function shortEnough(title: string | null): string | null {
  return title !== null && title.length <= longestTitle ? title : null;
}
