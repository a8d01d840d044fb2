import type { Tokens } from "./tokens.ts";

export interface Point {
  x: number;
  y: number;
}

export function write(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y }: Point,
  font: string,
  colour: string,
  { sans, surface }: Tokens,
  halo = 0,
) {
  context.font = `${font} ${sans}`;
  if (halo > 0) {
    context.strokeStyle = surface;
    context.lineWidth = halo;
    context.strokeText(text, x, y);
  }
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** ≠, drawn: at this size a typeface's own is a blot. */
export function unequal({ x, y }: Point, half: number): Path2D {
  const path = new Path2D();
  for (const [x1, y1, x2, y2] of [
    [-1, -0.4, 1, -0.4],
    [-1, 0.4, 1, 0.4],
    [-0.55, 1.05, 0.55, -1.05],
  ] as const) {
    path.moveTo(x + x1 * half, y + y1 * half);
    path.lineTo(x + x2 * half, y + y2 * half);
  }
  return path;
}

export function circle({ x, y }: Point, radius: number): Path2D {
  const path = new Path2D();
  path.arc(x, y, radius, 0, 2 * Math.PI);
  return path;
}

export function rectangle(x: number, y: number, width: number, height: number, radius = 0): Path2D {
  const path = new Path2D();
  path.roundRect(x, y, width, height, radius);
  return path;
}

export function stroke(
  context: CanvasRenderingContext2D,
  path: Path2D,
  colour: string,
  width: number,
) {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke(path);
}

export function fill(context: CanvasRenderingContext2D, path: Path2D, colour: string) {
  context.fillStyle = colour;
  context.fill(path);
}
