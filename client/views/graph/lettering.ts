import { type Box, Crowd, type Segment } from "./crowd.ts";
import type { DrawnEdge, DrawnNode, Elements } from "./elements.ts";
import {
  boxAt,
  type LineLabel,
  type Name,
  type Place,
  placeLineLabels,
  placeNames,
} from "./labels.ts";
import { isolate } from "./names.ts";
import { boxesOf, type Marked, ringRoom, segmentOf } from "./outlines.ts";
import { nodeScale, stepOf } from "./scale.ts";

/** Width of a text in px, in a font of the form "500 12px". */
export type Measure = (text: string, font: string) => number;

export interface Line {
  text: string;
  font: string;
  height: number;
  second: boolean;
}

export interface Lettering {
  names: Map<string, { place: Place; lines: Line[]; width: number }>;
  labels: Map<string, { at: number; text: string; width: number }>;
}

export const labelFont = "500 11px";
const plateHeight = 16;
/** Beyond this, what lies under a label is no longer weighed line by line. */
const manyLines = 220;
/** With more nodes than this some names are left out. */
const crowded = 80;
/** So many names keep up with a moving clock. */
const mostMoving = 150;

/**
 * Which names and labels stand, and where, at this zoom. Names give way to no label but one that the
 * reader asked for by pointing; labels of lines at rest take what room is left.
 */
export function letter(
  { nodes, edges }: Elements,
  zoom: number,
  marked: Marked,
  { before, bounds }: { before: "left" | "right"; bounds: (Box & { firm: boolean }) | null },
  measure: Measure,
): Lettering {
  const scale = zoom * nodeScale(stepOf(zoom));
  const byId = new Map(nodes.map((node) => [node.data.id, node]));
  const segments = new Map(edges.map((edge) => [edge.data.id, segmentOf(edge, byId, zoom)]));
  const lines = edges.length > manyLines ? [] : [...segments.values()];
  const air = nodes.length > 150 ? 5 : nodes.length > 60 ? 3 : 1;
  const isCrowded = nodes.length > crowded;
  const [crowd, lesser] = [new Crowd(), new Crowd()];
  for (const node of nodes) {
    // In a crowd a name may cover the lesser nodes, or only those at the rim would have one.
    const among = isCrowded && node.data.weight === 1 ? lesser : crowd;
    for (const box of boxesOf(node, zoom, scale, marked)) among.add(box);
  }
  const options = { lines, air, before, bounds, lesser, isCrowded };

  const blocks = new Map(nodes.map((node) => [node.data.id, blockOf(node, measure)]));
  const ranked = [...nodes].sort(byRank(isCrowded ? marked : null));
  const wanted = ranked.map((node) => {
    const { width, height } = blocks.get(node.data.id)!;
    return nameOf(node, zoom, scale, marked, width, height);
  });
  const labelled = edges
    .filter((edge) => edge.data.label !== "")
    .map((edge) => labelOf(edge, segments.get(edge.data.id)!, byId, scale, measure));
  const asked = labelled.filter(({ id }) => id === marked.hovered || id === marked.selected);
  const near = labelled.filter((label) => !asked.includes(label) && touches(label.edge, marked));
  const atRest = labelled.filter(
    (label) =>
      !(isCrowded && zoom < 0.8) &&
      !asked.includes(label) &&
      !near.includes(label) &&
      label.edge.data.labelAtRest,
  );

  const labels = placeLineLabels(asked, crowd, options);
  const meant = isCrowded ? wanted.filter((name) => name.isMeant) : [];
  // What the reader points at has its name whatever node lies under it.
  const places = placeNames(meant, new Crowd(), {
    ...options,
    lesser: crowd,
    bounds: bounds && { ...bounds, firm: false },
  });
  for (const name of meant) {
    const place = places.get(name.id);
    if (place) crowd.add(boxAt(name, place));
  }
  const rest = wanted.filter((name) => !places.has(name.id));
  for (const [id, place] of placeNames(rest, crowd, options)) places.set(id, place);
  for (const [id, at] of placeLineLabels([...near, ...atRest], crowd, options)) labels.set(id, at);

  const widths = new Map(labelled.map((label) => [label.id, label]));
  return {
    names: new Map([...places].map(([id, place]) => [id, { place, ...blocks.get(id)! }] as const)),
    labels: new Map(
      [...labels].map(([id, at]) => {
        const { edge, width } = widths.get(id)!;
        return [id, { at, text: isolate(edge.data.label), width }] as const;
      }),
    ),
  };
}

/**
 * The lettering of a moment ago in the ink of now, for a picture in which only time has moved: no word
 * is placed anew, and words that are no longer true, or not yet placed, are left out.
 */
export function relit({ names, labels }: Lettering, { nodes, edges }: Elements): Lettering {
  const next: Lettering = { names: new Map(), labels: new Map() };
  const byId = new Map(nodes.map(({ data }) => [data.id, data]));
  // In the order in which they were placed: the weightier first.
  for (const [id, name] of names) {
    const data = byId.get(id);
    if (!data || next.names.size === mostMoving) continue;
    const second = data.second === null ? null : isolate(data.second);
    const lines = name.lines
      .filter((line) => !line.second || line.text === second)
      .map((line) => (line.second ? line : { ...line, font: fontOf(data) }));
    next.names.set(id, { ...name, lines });
  }
  for (const { data } of edges) {
    const label = labels.get(data.id);
    if (label?.text === isolate(data.label)) next.labels.set(data.id, label);
  }
  return next;
}

/** The boxes of the names that stand, as at zoom without pan. */
export function nameBoxes({ nodes }: Elements, { names }: Lettering, zoom: number): Box[] {
  return nodes.flatMap(({ data, position }) => {
    const name = names.get(data.id);
    if (!name) return [];
    const height = name.lines.reduce((sum, line) => sum + line.height, 0);
    const { dx, dy } = name.place;
    return [{ x: position.x * zoom + dx, y: position.y * zoom + dy, width: name.width, height }];
  });
}

/**
 * Only in a crowd, where names must be left out anyhow, do what is pointed at and what is solid go
 * first: elsewhere time and the pointer would move labels.
 */
function byRank(marked: Marked | null) {
  return ({ data: a }: DrawnNode, { data: b }: DrawnNode) =>
    Number(isMeant(b.id, marked)) - Number(isMeant(a.id, marked)) ||
    (marked ? Number(b.solid) - Number(a.solid) : 0) ||
    b.weight - a.weight ||
    b.degree - a.degree ||
    (a.id < b.id ? -1 : 1);
}

function isMeant(id: string, marked: Marked | null): boolean {
  return marked !== null && [marked.selected, marked.focused, marked.hovered].includes(id);
}

function touches({ data }: DrawnEdge, { selected, hovered }: Marked): boolean {
  return [selected, hovered].some((id) => id === data.source || id === data.target);
}

function blockOf({ data }: DrawnNode, measure: Measure) {
  const font = fontOf({ ...data, solid: true });
  const lines: Line[] = data.lines.map((text) => ({
    text: isolate(text),
    font: fontOf(data),
    height: 15,
    second: false,
  }));
  if (data.second !== null)
    lines.push({ text: isolate(data.second), font: "400 12px", height: 15, second: true });
  // Measured in its full ink, so that going hollow moves no other name.
  const widths = lines.map((line) => measure(line.text, line.second ? line.font : font));
  return {
    lines,
    width: Math.ceil(Math.max(...widths)) + 2,
    height: lines.reduce((sum, line) => sum + line.height, 0),
  };
}

function fontOf({ weight, solid }: Pick<DrawnNode["data"], "weight" | "solid">): string {
  if (!solid) return "400 11px";
  return weight === 3 ? "600 13px" : "500 12px";
}

function nameOf(
  { data, position }: DrawnNode,
  zoom: number,
  scale: number,
  marked: Marked,
  width: number,
  height: number,
): Name {
  const ring = ringRoom(data.id, marked);
  return {
    id: data.id,
    x: position.x * zoom,
    y: position.y * zoom,
    halfWidth: (data.width * scale) / 2 + ring,
    halfHeight: (data.height * scale) / 2 + ring,
    width,
    height,
    isMeant: isMeant(data.id, marked),
  };
}

function labelOf(
  edge: DrawnEdge,
  segment: Segment,
  byId: Map<string, DrawnNode>,
  scale: number,
  measure: Measure,
): LineLabel & { edge: DrawnEdge } {
  const { source, target, label, id } = edge.data;
  const room = (end: string) => (byId.get(end)!.data.height * scale) / 2;
  const width = Math.ceil(measure(isolate(label), labelFont)) + 8;
  const clear = {
    clearTail: room(source),
    clearHead: room(target) + (edge.classes.includes("arrow") ? 8 : 0),
  };
  return { edge, id, ...segment, ...clear, width, height: plateHeight };
}
