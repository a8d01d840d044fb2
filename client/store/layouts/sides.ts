import type { Graph } from "../../../model/api/processes.ts";
import { drawnOf } from "./drawn.ts";
import { half, type Place } from "./layout.ts";
import { first, settled } from "./settled.ts";

const between = ["mediator", "guarantor", "facilitator", "host"];

/**
 * Side by side: the parties from edge to edge in the order of their ids, who goes between in the
 * middle, and everything else beside those it is joined with. Which party stands where says nothing.
 */
export function bySides(graph: Graph): Map<string, Place> {
  const { nodes, near, roles, prominent } = drawnOf(graph);
  const parties = nodes.filter(({ id }) => roles(id).includes("party"));
  const middle = nodes.filter(
    ({ id }) => !roles(id).includes("party") && roles(id).some((role) => between.includes(role)),
  );
  const fixed = new Map<string, Place>();
  for (const [place, { id }] of parties.entries())
    fixed.set(id, { x: edgeOf(place, parties.length), y: rowOf(place >> 1, parties.length / 2) });
  for (const [place, { id }] of middle.entries())
    fixed.set(id, { x: 0, y: rowOf(place, middle.length) });

  const places = new Map(fixed);
  // Twice: what is joined with those around a side comes to it in the second round.
  for (let round = 0; round < 2; round++)
    for (const { id } of nodes) {
      if (fixed.has(id)) continue;
      const joined = near(id).flatMap((other) => places.get(other) ?? []);
      if (joined.length > 0) places.set(id, meanOf(joined));
    }
  const outside = { x: 0, y: half.y };
  const order = [...fixed.keys(), ...nodes.map(({ id }) => id).filter((id) => !fixed.has(id))];
  const wanted = order.map((id): [string, Place] => [id, places.get(id) ?? outside]);
  return settled(first(wanted, prominent), prominent);
}

/** The first at the start, the second at the end, the next ones further in. */
function edgeOf(place: number, of: number): number {
  const inward = of < 3 ? 0 : (place >> 1) / Math.ceil(of / 2);
  const x = half.x * (0.92 - 0.4 * inward);
  return place % 2 === 0 ? -x : x;
}

function rowOf(place: number, of: number): number {
  return of <= 1 ? 0 : half.y * (1.7 * (place / Math.max(1, of - 1)) - 0.85);
}

function meanOf(places: Place[]): Place {
  const sum = places.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / places.length, y: sum.y / places.length };
}
