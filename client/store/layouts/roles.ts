import type { Graph } from "../../../model/api/processes.ts";
import type { Node } from "../../../model/slice.ts";
import { type Drawn, drawnOf } from "./drawn.ts";
import { half, type Place } from "./layout.ts";
import { first, settled } from "./settled.ts";

/** Roles of those who go between. */
const between = ["mediator", "guarantor", "facilitator", "host"];

/**
 * Around the process: the texts and meetings in the middle, then who goes between, then the parties,
 * then whoever else plays a role, and the rest at the rim. On each ring those stand together who are
 * joined with the same.
 */
export function byRoles(graph: Graph): Map<string, Place> {
  const drawn = drawnOf(graph);
  const rings: Node[][] = [[], [], [], [], []];
  for (const node of drawn.nodes) rings[ringOf(node, drawn)]!.push(node);
  const angles = new Map<string, number>();
  const places = new Map<string, Place>();
  // From the ring of the mediators outwards, so that each ring follows the one inside it.
  for (const ring of [1, 0, 2, 3, 4]) {
    const ordered = inTurn(rings[ring]!, angles, drawn).sort(
      (a, b) => Number(b.kind === "Process") - Number(a.kind === "Process"),
    );
    for (const [place, { id }] of ordered.entries()) {
      const angle = (2 * Math.PI * place) / ordered.length - Math.PI / 2;
      const far = ring === 0 && place === 0 ? 0 : (ring + 0.6) / 4.6;
      angles.set(id, angle);
      places.set(id, { x: half.x * far * Math.cos(angle), y: half.y * far * Math.sin(angle) });
    }
  }
  // The middle first: it is the rim that gives way.
  const inwards = rings.flat().map(({ id }): [string, Place] => [id, places.get(id)!]);
  return settled(first(inwards, drawn.prominent), drawn.prominent);
}

function ringOf({ id, kind }: Node, { roles }: Drawn): number {
  if (kind === "Process" || kind === "Agreement" || kind === "Phase") return 0;
  const played = roles(id);
  if (played.includes("party")) return 2;
  if (played.some((role) => between.includes(role))) return 1;
  return played.length > 0 || kind === "Meeting" ? 3 : 4;
}

/** By the mean direction of those they are joined with; who is joined with none by id. */
function inTurn(nodes: Node[], angles: Map<string, number>, { near }: Drawn): Node[] {
  const keyOf = ({ id }: Node) => {
    const known = near(id).flatMap((other) => angles.get(other) ?? []);
    const [x, y] = [sum(known.map(Math.cos)), sum(known.map(Math.sin))];
    return known.length === 0 ? Number.POSITIVE_INFINITY : Math.atan2(y, x);
  };
  return nodes
    .map((node) => ({ node, key: keyOf(node) }))
    .sort((a, b) => (a.key === b.key ? (a.node.id < b.node.id ? -1 : 1) : a.key - b.key))
    .map(({ node }) => node);
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
