import type cytoscape from "cytoscape";
import type { SceneEdge } from "../../store/scene.ts";
import { inkAt, widthAt } from "./crowded.ts";
import type { EdgeData } from "./elements.ts";
import { hollowScale, nodeScale, strokeScale } from "./scale.ts";
import { polygons, type Shape, shapes } from "./shapes.ts";
import type { Tokens } from "./tokens.ts";

type Sheet = cytoscape.StylesheetJson;
type Node = cytoscape.NodeSingular;
type Edge = cytoscape.EdgeSingular;

interface Stroke {
  colour: keyof Tokens;
  width: number;
  opacity: number;
}

/** Of a line that ended: as long as a dot, and the gap to the next one. */
export const dots = [1, 5];

/** How much ink is left to a node beside a path. */
export const fadedNode = 0.3;

/** LOOK's table of edges. Lines stand back a little at rest, so that the names on them can be read. */
export const strokes: Record<SceneEdge["stroke"], Stroke> = {
  plays: { colour: "actor", width: 2, opacity: 0.72 },
  attended: { colour: "talk", width: 2.25, opacity: 0.9 },
  concerns: { colour: "talk", width: 1.25, opacity: 0.85 },
  text: { colour: "text", width: 1.5, opacity: 0.75 },
  quiet: { colour: "line2", width: 1.1, opacity: 0.9 },
  talk: { colour: "talk", width: 1.25, opacity: 0.8 },
  count: { colour: "happen-ink", width: 1.4, opacity: 0.85 },
  accuses: { colour: "dispute", width: 1.6, opacity: 0.9 },
};

/** The colour of the words on a line: its own, but never fainter than the second ink. */
export function labelColour(stroke: EdgeData["stroke"]): keyof Tokens {
  return stroke === "plays" || stroke === "quiet" ? "ink2" : strokes[stroke].colour;
}

/** The sheet of styles for a scheme, at a step of zoom (see scale.ts). */
export function look(tokens: Tokens, step: number, transition: number): Sheet {
  const stroke = strokeScale(step);
  return [
    ...nodeSheet(tokens, nodeScale(step), 1 / step, stroke),
    ...edgeSheet(tokens, stroke, transition, step),
  ];
}

function nodeSheet(tokens: Tokens, scale: number, px: number, stroke: number): Sheet {
  return [
    {
      selector: "node",
      style: {
        width: (node: Node) => node.data("width") * scale,
        height: (node: Node) => node.data("height") * scale,
        "border-position": "inside",
        "overlay-opacity": 0,
        "outline-width": 0,
        "outline-offset": 6.5 * px,
        "outline-color": tokens.playhead,
      },
    },
    ...Object.entries(shapes).map(([kind, shape]) => ({
      selector: `.${kind}`,
      style: {
        ...formOf(shape, kind === "Figure" ? 11 : 4, scale),
        ...fillOf(shape, tokens, stroke),
      },
    })),
    {
      selector: "node.hatched",
      style: hatch(tokens, stroke),
    },
    {
      selector: "node.dashed",
      style: {
        "border-style": "dashed",
        "border-position": "outside",
        "border-dash-pattern": [4.5 * stroke, 3 * stroke],
        "border-width": 2 * stroke,
        "border-color": tokens.dispute,
      },
    },
    {
      selector: "node.hollow",
      style: {
        width: (node: Node) => node.data("width") * scale * hollowScale,
        height: (node: Node) => node.data("height") * scale * hollowScale,
        "background-fill": "solid",
        "background-color": tokens.surface,
        "border-width": 1.1 * stroke,
        "border-color": tokens.line2,
      },
    },
    { selector: "node.faded", style: { opacity: fadedNode } },
    {
      selector: "node.chosen",
      style: { "outline-width": 2.5 * px, "outline-opacity": 1 },
    },
  ] as Sheet;
}

function edgeSheet(tokens: Tokens, stroke: number, transition: number, step: number): Sheet {
  const inkOf = (edge: Edge) => inkAt(edge.data("ink"), step);
  return [
    {
      selector: "edge",
      style: {
        "curve-style": "straight",
        "overlay-opacity": 0,
        "source-distance-from-node": 2 * stroke,
        "target-distance-from-node": 2 * stroke,
        "arrow-scale": 0.85,
        "line-cap": "butt",
        "transition-property": "line-opacity, opacity",
        "transition-duration": transition,
      },
    },
    ...Object.entries(strokes).map(([name, { colour, width, opacity }]) => ({
      selector: `.${name}`,
      style: {
        width: (edge: Edge) => width * stroke * widthAt(edge.data("ink"), step),
        "line-color": tokens[colour],
        "target-arrow-color": tokens[colour],
        "line-opacity": (edge: Edge) => opacity * inkOf(edge),
      },
    })),
    { selector: "edge.arrow", style: { "target-arrow-shape": "triangle" } },
    {
      selector: "edge.dashed",
      style: {
        "line-style": "dashed",
        "line-dash-pattern": [6 * stroke, 4 * stroke],
        "line-color": tokens.dispute,
        "target-arrow-color": tokens.dispute,
        "line-opacity": (edge: Edge) => 0.9 * inkOf(edge),
      },
    },
    {
      selector: "edge.dotted",
      style: {
        "line-style": "dashed",
        "line-dash-pattern": dots.map((length) => length * stroke),
        "line-cap": "round",
        "line-color": tokens.ink2,
        "target-arrow-color": tokens.ink2,
        "line-opacity": 0.9,
      },
    },
    {
      selector: "edge.hollow",
      style: {
        width: 1.1 * stroke,
        "line-color": tokens.line2,
        "target-arrow-color": tokens.line2,
        "target-arrow-fill": "hollow",
        "line-opacity": (edge: Edge) => 0.55 * inkOf(edge),
      },
    },
    { selector: "edge.near", style: { "line-opacity": 1 } },
    {
      selector: "edge.chosen",
      style: {
        "line-opacity": 1,
        "underlay-color": tokens.playhead,
        "underlay-opacity": 0.16,
        "underlay-padding": 4 * stroke,
        "z-index": 1,
      },
    },
    { selector: "edge.faded", style: { opacity: 0.25 } },
  ] as Sheet;
}

function formOf({ form }: Shape, rounded: number, scale: number) {
  if (form === "sheet" || form === "pin")
    return { shape: "polygon", "shape-polygon-points": polygons[form] };
  const corner = { "round-triangle": 3, "round-diamond": 4, "round-hexagon": 3, "round-tag": 4 };
  const radius = form === "ellipse" ? 0 : form === "round-rectangle" ? rounded : corner[form];
  return { shape: form, "corner-radius": radius * scale };
}

function fillOf({ fill, colour }: Shape, tokens: Tokens, stroke: number) {
  const outline = colour === "happen" ? tokens["happen-ink"] : tokens[colour];
  if (fill === "solid" && colour !== "happen")
    return { "background-color": tokens[colour], "border-width": 0, "border-color": outline };
  return {
    "background-color": fill === "solid" ? tokens[colour] : tokens.surface,
    "border-width": 1.6 * stroke,
    "border-color": outline,
  };
}

function hatch(tokens: Tokens, stroke: number) {
  const stops = stripes(tokens);
  return {
    "background-fill": "linear-gradient",
    "background-gradient-direction": "to-bottom-right",
    "background-gradient-stop-colors": stops.map(({ colour }) => colour),
    "background-gradient-stop-positions": stops.map(({ at }) => `${100 * at}%`),
    "border-width": 1.6 * stroke,
  };
}

/** Stripes as a gradient with hard stops: a picture would need a hole in the content policy. */
export function stripes({ surface, hatch }: Tokens): { colour: string; at: number }[] {
  return Array.from({ length: 9 }, (_, stripe) => [
    { colour: surface, at: stripe / 9 },
    { colour: surface, at: (stripe + 0.66) / 9 },
    { colour: hatch, at: (stripe + 0.66) / 9 },
    { colour: hatch, at: (stripe + 1) / 9 },
  ]).flat();
}
