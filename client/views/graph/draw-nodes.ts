import type { DrawnNode } from "./elements.ts";
import { figureOf, radiusOf } from "./figures.ts";
import { fadedNode, stripes } from "./look.ts";
import type { Picture, Viewport } from "./overlay.ts";
import { hollowScale, nodeScale, strokeScale } from "./scale.ts";
import { type Shape, shapes } from "./shapes.ts";
import type { Tokens } from "./tokens.ts";

/** Draws the bodies of nodes as the sheet of styles has them (look.ts), px on the screen. */
export function drawNodes(context: CanvasRenderingContext2D, picture: Picture, view: Viewport) {
  const { elements, tokens, standing, step } = picture;
  const scale = view.zoom * nodeScale(step);
  const line = strokeScale(step) * view.zoom;
  for (const node of elements.nodes) {
    const x = node.position.x * view.zoom + view.pan.x;
    const y = node.position.y * view.zoom + view.pan.y;
    if (x < -60 || y < -60 || x > view.width + 60 || y > view.height + 60) continue;
    context.translate(x, y);
    context.globalAlpha = standing.faded.has(node.data.id) ? fadedNode : 1;
    drawNode(context, node, tokens, scale, line);
    if (standing.chosen.has(node.data.id)) drawRing(context, node, tokens, scale, view.zoom / step);
    context.translate(-x, -y);
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function drawNode(
  context: CanvasRenderingContext2D,
  { data, classes }: DrawnNode,
  tokens: Tokens,
  scale: number,
  line: number,
) {
  const { fill, colour } = shapes[data.kind];
  const size = scale * (data.solid ? 1 : hollowScale);
  const [width, height] = [data.width * size, data.height * size];
  const radius = radiusOf(data.kind) * scale;
  const path = (by: number) => figureOf(data.kind, width + by, height + by, radius);
  const [isDashed, isHatched] = [classes.includes("dashed"), classes.includes("hatched")];
  const isSolid = data.solid && fill === "solid" && !isHatched;
  context.fillStyle = isSolid
    ? tokens[colour]
    : isHatched
      ? hatch(context, tokens, width, height)
      : tokens.surface;
  context.fill(path(0));

  const own = colour === "happen" ? tokens["happen-ink"] : tokens[colour];
  const border = !data.solid ? 1.1 : isSolid && colour !== "happen" ? 0 : 1.6;
  if (isDashed) {
    context.setLineDash([4.5 * line, 3 * line]);
    stroke(2, tokens.dispute, 1);
    context.setLineDash([]);
  } else if (border > 0) stroke(border, data.solid ? own : tokens.line2, -1);

  /** Outside the outline or inside of it. */
  function stroke(thick: number, ink: string, side: 1 | -1) {
    context.lineWidth = thick * line;
    context.strokeStyle = ink;
    context.stroke(path(side * thick * line));
  }
}

/** How much more a shape grows than a box does, for its ring to stand as far from it. */
const ringRoom: Partial<Record<Shape["form"], number>> = {
  "round-diamond": 1.4,
  "round-hexagon": 1.12,
  "round-tag": 1.12,
  "round-triangle": Math.PI / 2,
};

/** Around what is chosen, in its own shape. */
function drawRing(
  context: CanvasRenderingContext2D,
  { data }: DrawnNode,
  tokens: Tokens,
  scale: number,
  px: number,
) {
  const by = (ringRoom[shapes[data.kind].form] ?? 1) * (6.5 + 2.5) * px;
  const size = scale * (data.solid ? 1 : hollowScale);
  const radius = radiusOf(data.kind) * scale + 4.5 * px;
  context.lineWidth = 2.5 * px;
  context.strokeStyle = tokens.playhead;
  context.stroke(figureOf(data.kind, data.width * size + by, data.height * size + by, radius));
}

function hatch(context: CanvasRenderingContext2D, tokens: Tokens, width: number, height: number) {
  const gradient = context.createLinearGradient(-width / 2, -height / 2, width / 2, height / 2);
  for (const { colour, at } of stripes(tokens)) gradient.addColorStop(at, colour);
  return gradient;
}
