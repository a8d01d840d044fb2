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
