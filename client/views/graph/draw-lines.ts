import { inkAt, widthAt } from "./crowded.ts";
import type { DrawnEdge, DrawnNode } from "./elements.ts";
import { reachOf } from "./figures.ts";
import { dots, strokes } from "./look.ts";
import type { Picture, Viewport } from "./overlay.ts";
import type { Point } from "./pen.ts";
import { hollowScale, nodeScale, strokeScale } from "./scale.ts";

/** Draws the lines of a picture as the sheet of styles has them (look.ts), px on the screen. */
export function drawLines(context: CanvasRenderingContext2D, picture: Picture, view: Viewport) {
  const { elements, standing } = picture;
  const width = strokeScale(picture.step) * view.zoom;
  const nodes = new Map(elements.nodes.map((node) => [node.data.id, node]));
  const last = elements.edges.filter(({ data }) => standing.chosen.has(data.id));
  const first = elements.edges.filter(({ data }) => !standing.chosen.has(data.id));
  context.lineCap = "butt";
  for (const edge of [...first, ...last]) {
    const ends = endsOf(edge, nodes, picture.step, view);
    if (ends) drawLine(context, picture, edge, ends, width, view.zoom);
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

interface Ends {
  tail: Point;
  head: Point;
  /** Its direction. */
  dx: number;
  dy: number;
}

/** Where a line meets its two nodes; null where they leave nothing of it, or it is out of view. */
function endsOf(
  { data }: DrawnEdge,
  nodes: Map<string, DrawnNode>,
  step: number,
  { zoom, pan, width, height }: Viewport,
): Ends | null {
  const [from, to] = [nodes.get(data.source)!, nodes.get(data.target)!];
  const at = ({ position }: DrawnNode) => ({
    x: position.x * zoom + pan.x,
    y: position.y * zoom + pan.y,
  });
  const [a, b] = [at(from), at(to)];
  if (Math.max(a.x, b.x) < 0 || Math.min(a.x, b.x) > width) return null;
  if (Math.max(a.y, b.y) < 0 || Math.min(a.y, b.y) > height) return null;
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return null;
  const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const line = strokeScale(step) * zoom;
  const room = ({ data: { kind, width, height, solid }, classes }: DrawnNode, way: 1 | -1) => {
    // A dashed outline lies outside of the shape.
    const gap = (classes.includes("dashed") ? 4 : 2) * line;
    const scale = zoom * nodeScale(step) * (solid ? 1 : hollowScale);
    return gap + reachOf(kind, width * scale, height * scale, way * dx, way * dy);
  };
  const [first, last] = [room(from, 1), room(to, -1)];
  if (first + last >= length) return null;
  return {
    tail: { x: a.x + dx * first, y: a.y + dy * first },
    head: { x: b.x - dx * last, y: b.y - dy * last },
    dx,
    dy,
  };
}

function drawLine(
  context: CanvasRenderingContext2D,
  { tokens, standing, step }: Picture,
  { data, classes }: DrawnEdge,
  { tail, head, dx, dy }: Ends,
  scale: number,
  zoom: number,
) {
  const { colour, width, opacity } = strokes[data.stroke];
  const [isDashed, hasArrow] = [classes.includes("dashed"), classes.includes("arrow")];
  const isDotted = classes.includes("dotted");
  const isChosen = standing.chosen.has(data.id);
  const own = isDotted ? tokens.ink2 : tokens[colour];
  const ink = !data.solid ? tokens.line2 : isDashed ? tokens.dispute : own;
  const isNear = isChosen || standing.near.has(data.id);
  const rest = !data.solid ? 0.55 : isDashed ? 0.9 : opacity;
  const alpha = isNear ? 1 : rest * inkAt(data.ink, step);
  const thick = (data.solid ? width * widthAt(data.ink, step) : 1.1) * scale;
  // A line stops short of its arrow, by as much as Cytoscape leaves.
  const short = hasArrow ? 2 * 0.85 * thick : 0;

  const path = () => {
    context.beginPath();
    context.moveTo(tail.x, tail.y);
    context.lineTo(head.x - dx * short, head.y - dy * short);
  };
  context.strokeStyle = tokens.playhead;
  context.setLineDash([]);
  if (isChosen) {
    context.globalAlpha = 0.16;
    context.lineWidth = thick + 8 * scale;
    path();
    context.stroke();
  }
  context.globalAlpha = alpha * (standing.faded.has(data.id) ? 0.25 : 1);
  context.strokeStyle = ink;
  context.lineWidth = thick;
  if (isDashed) context.setLineDash([6 * scale, 4 * scale]);
  if (isDotted) context.setLineDash(dots.map((length) => length * scale));
  context.lineCap = isDotted ? "round" : "butt";
  path();
  context.stroke();
  context.lineCap = "butt";
  if (!hasArrow) return;
  // Cytoscape's own size of an arrow, which does not follow the width of lines.
  const size = Math.max(((thick / zoom) * 13.37) ** 0.9, 29) * 0.85 * zoom;
  const [back, side] = [0.3 * size, 0.15 * size];
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(head.x, head.y);
  context.lineTo(head.x - dx * back + dy * side, head.y - dy * back - dx * side);
  context.lineTo(head.x - dx * back - dy * side, head.y - dy * back + dx * side);
  context.closePath();
  context.fillStyle = ink;
  if (data.solid) context.fill();
  else context.stroke();
}
