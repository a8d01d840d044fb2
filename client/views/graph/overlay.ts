import { signs } from "../parts/signs.ts";
import { drawChangeBadge } from "./change-badge.ts";
import type { DrawnEdge, DrawnNode, Elements } from "./elements.ts";
import { glyphs } from "./glyphs.ts";
import { type Lettering, type Line, labelFont } from "./lettering.ts";
import { fadedNode, labelColour } from "./look.ts";
import type { StandingOut } from "./marks.ts";
import { rings } from "./outlines.ts";
import { circle, fill, type Point, rectangle, stroke, write } from "./pen.ts";
import { hollowScale, nodeScale } from "./scale.ts";
import { shapes } from "./shapes.ts";
import type { Tokens } from "./tokens.ts";

export interface Viewport {
  zoom: number;
  pan: { x: number; y: number };
  width: number;
  height: number;
}

export interface Picture {
  elements: Elements;
  lettering: Lettering;
  tokens: Tokens;
  step: number;
  selected: string | null;
  hovered: string | null;
  /** The node under the keyboard. */
  focused: string | null;
  /** What is chosen, and what stands back because something else is pointed at. */
  standing: StandingOut;
  /** Nodes and lines of a path; the other nodes fade. Null when none is shown. */
  along: ReadonlySet<string> | null;
}

/** Below this height on the screen an icon is no longer legible, px. */
const iconFrom = 17;
const paths = new Map<string, Path2D>();

/** Draws what stands on the nodes and beside them: icons, numbers, badges, names, labels, the focus ring. */
export function drawOverlay(context: CanvasRenderingContext2D, picture: Picture, view: Viewport) {
  const scale = view.zoom * nodeScale(picture.step);
  const at = ({ x, y }: { x: number; y: number }) => ({
    x: x * view.zoom + view.pan.x,
    y: y * view.zoom + view.pan.y,
  });
  const inView = ({ x, y }: { x: number; y: number }) =>
    x > -180 && y > -80 && x < view.width + 180 && y < view.height + 80;

  const places = new Map(picture.elements.nodes.map((node) => [node.data.id, at(node.position)]));
  const seen = picture.elements.nodes
    .map((node) => ({ node, place: places.get(node.data.id)! }))
    .filter(({ place }) => inView(place));
  for (const edge of picture.elements.edges) drawLabel(context, picture, edge, places);
  for (const { node, place } of seen) {
    context.globalAlpha = inkLeft(node, picture);
    drawInside(context, picture, node, place, scale);
  }
  for (const { node, place } of seen) drawName(context, picture, node, place);
  context.globalAlpha = 1;
  const focused = seen.find(({ node }) => node.data.id === picture.focused);
  if (!focused) return;
  const { width, height, id } = focused.node.data;
  const ring = (id === picture.selected ? rings.selected : 0) + 5;
  const radius = (Math.max(width, height) * scale) / 2 + ring;
  stroke(context, circle(focused.place, radius), picture.tokens.focus, 3);
}

/** Beside a path a node stands back, unless it is pointed at. */
function inkLeft({ data: { id } }: DrawnNode, { along, standing }: Picture): number {
  return along === null || along.has(id) || standing.kept?.has(id) ? 1 : fadedNode;
}

function drawInside(
  context: CanvasRenderingContext2D,
  { tokens, selected }: Picture,
  { data, classes }: DrawnNode,
  { x, y }: Point,
  scale: number,
) {
  const shape = shapes[data.kind];
  const height = data.height * scale * (data.solid ? 1 : hollowScale);
  const hatched = classes.includes("hatched");
  const colour = !data.solid ? tokens.line2 : insideColour(data.kind, hatched, tokens);
  const middle = { x: x + shape.iconAt[0] * height, y: y + shape.iconAt[1] * height };

  if (data.kind === "Process")
    stroke(context, circle(middle, height * 0.36), colour, Math.max(1, 1.5 * scale));
  if (data.kind === "Place") stroke(context, circle(middle, height * 0.13), colour, 1.5);
  if (data.pill !== null) {
    // Below this the number would run out of its pill.
    if (height >= 14)
      write(context, `\u2066${data.pill}\u2069`, { x, y }, `600 ${12 * scale}px`, colour, tokens);
  } else if (height >= iconFrom && !(data.sign && height < 20)) {
    drawGlyph(context, data.kind, middle, height * shape.icon, colour);
  }
  const out = data.id === selected ? 5 : 1;
  if (data.mark) {
    const [left, top] = [x - (data.width * scale) / 2 - out, y - height / 2 - out];
    drawChangeBadge(context, data.mark, { x: left, y: top }, tokens);
  }
  // A dispute that is new has its mark already.
  if (!data.sign || !(data.solid || data.withdrawn) || data.mark === "became disputed") return;
  const corner = { x: x + (data.width * scale) / 2 + out, y: y - height / 2 + 2 - out };
  const badge = height < 20 ? { x, y } : corner;
  const radius = height < 20 ? Math.max(4.5, height / 2.6) : 7;
  const isDoubt = data.sign === "disputed" || data.sign === "alleged";
  const ink = isDoubt ? tokens.dispute : tokens.ink2;
  fill(context, circle(badge, radius + 1.5), tokens.surface);
  stroke(context, circle(badge, radius), ink, 1.3);
  drawPath(context, signs[data.sign], badge, radius * 1.25, ink);
}

function insideColour(kind: DrawnNode["data"]["kind"], hatched: boolean, tokens: Tokens): string {
  const { fill, colour } = shapes[kind];
  if (fill === "paper" || hatched)
    return colour === "happen" ? tokens["happen-ink"] : tokens[colour];
  return colour === "happen" ? tokens["happen-on"] : tokens.surface;
}

function drawName(
  context: CanvasRenderingContext2D,
  picture: Picture,
  node: DrawnNode,
  { x, y }: Point,
) {
  const { lettering, tokens, selected } = picture;
  const { data } = node;
  const name = lettering.names.get(data.id);
  if (!name) return;
  const { dx, dy, align } = name.place;
  const left = x + dx;
  const anchor = { left: left + 1, center: left + name.width / 2, right: left + name.width - 1 };
  let top = y + dy;
  const height = name.lines.reduce((sum, line) => sum + line.height, 0);
  // Lines of the network would show between the letters.
  const ink = inkLeft(node, picture);
  context.globalAlpha = 0.8 * ink;
  fill(context, rectangle(left, top + 1, name.width, height - 2, 3), tokens.surface);
  context.globalAlpha = ink;
  for (const line of name.lines) {
    const middle = { x: anchor[align], y: top + line.height / 2 };
    const font = data.id === selected && !line.second ? line.font.replace("500", "600") : line.font;
    context.textAlign = align;
    write(context, line.text, middle, font, inkOf(line, data, tokens), tokens, 4);
    if (data.withdrawn && !line.second) {
      const width = context.measureText(line.text).width;
      const start = { left: 0, center: -width / 2, right: -width }[align];
      fill(context, rectangle(middle.x + start, middle.y - 0.5, width, 1), tokens.ink3);
    }
    top += line.height;
  }
  context.textAlign = "center";
}

function inkOf(line: Line, data: DrawnNode["data"], tokens: Tokens): string {
  if (!data.solid) return tokens.ink3;
  return line.second ? tokens.ink2 : tokens.ink;
}

function drawLabel(
  context: CanvasRenderingContext2D,
  { lettering, tokens, standing, selected, hovered }: Picture,
  { data, classes }: DrawnEdge,
  places: Map<string, Point>,
) {
  const label = lettering.labels.get(data.id);
  const [tail, head] = [places.get(data.source)!, places.get(data.target)!];
  if (!label && classes.includes("dotted")) {
    const middle = { x: (tail.x + head.x) / 2, y: (tail.y + head.y) / 2 };
    drawChangeBadge(context, "ended", middle, tokens);
  }
  if (!label) return;
  const x = tail.x + label.at * (head.x - tail.x);
  const y = tail.y + label.at * (head.y - tail.y);
  const dashed = classes.includes("dashed");
  const ink = dashed ? tokens.dispute : tokens[labelColour(data.stroke)];
  const isMeant = data.id === selected || data.id === hovered;
  const { kept } = standing;
  context.globalAlpha = kept && !kept.has(data.id) && !isMeant ? 0.3 : 1;
  fill(context, rectangle(x - label.width / 2, y - 7.5, label.width, 15, 3), tokens.surface);
  write(context, label.text, { x, y }, labelFont, data.solid ? ink : tokens.ink3, tokens);
  context.globalAlpha = 1;
}

function drawGlyph(
  context: CanvasRenderingContext2D,
  kind: DrawnNode["data"]["kind"],
  middle: Point,
  side: number,
  colour: string,
) {
  const data = glyphs[kind];
  if (data && side > 0) drawPath(context, data, middle, side, colour);
}

/** A path on a field of 24 by 24, stroked at some size about its middle. */
function drawPath(
  context: CanvasRenderingContext2D,
  data: string,
  { x, y }: Point,
  side: number,
  colour: string,
) {
  const path = paths.get(data) ?? new Path2D(data);
  paths.set(data, path);
  context.save();
  context.translate(x - side / 2, y - side / 2);
  context.scale(side / 24, side / 24);
  context.lineCap = "round";
  context.lineJoin = "round";
  stroke(context, path, colour, side < 12 ? 3 : 2);
  context.restore();
}
