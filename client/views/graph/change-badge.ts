import type { ChangeKind } from "../../../model/change.ts";
import { changeLooks } from "../parts/change-marks.ts";
import { circle, fill, type Point, stroke } from "./pen.ts";
import type { Tokens } from "./tokens.ts";

const glyphs = new Map<ChangeKind, Path2D>();

/** How a node changed, in a ring at its upper left corner; the disputed badge has the right one. */
export function drawChangeBadge(
  context: CanvasRenderingContext2D,
  change: ChangeKind,
  at: Point,
  tokens: Tokens,
) {
  const { colour, filled, dashed, glyph } = changeLooks[change];
  const radius = 8;
  const path = glyphs.get(change) ?? new Path2D(glyph);
  glyphs.set(change, path);
  fill(context, circle(at, radius + 1.5), tokens.surface);
  if (filled) fill(context, circle(at, radius), tokens[colour]);
  context.save();
  if (dashed) context.setLineDash([2.5, 2.5]);
  stroke(context, circle(at, radius), tokens[colour], 1.4);
  context.setLineDash([]);
  const scale = radius / 10.5;
  context.translate(at.x - 12 * scale, at.y - 12 * scale);
  context.scale(scale, scale);
  context.lineCap = "round";
  stroke(context, path, filled ? tokens.surface : tokens[colour], 2);
  context.restore();
}
