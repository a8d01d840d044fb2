import type { Colours } from "./tokens.ts";

/** A canvas with the colours to draw in. */
export interface Pen {
  ink: CanvasRenderingContext2D;
  colours: Colours;
}

/** Lines aslant, wide apart for what is not yet, narrow for what is agreed and not begun. */
export function hatch(
  { ink, colours }: Pen,
  box: { left: number; top: number; right: number; bottom: number },
  pitch: number,
  colour = colours.hatch,
) {
  const { left, top, right, bottom } = box;
  if (right <= left) return;
  ink.save();
  ink.beginPath();
  ink.rect(left, top, right - left, bottom - top);
  ink.clip();
  ink.beginPath();
  const height = bottom - top;
  // Anchored to the field, so that the lines stand still while the edge of the box moves.
  const first = Math.floor((left - height) / pitch) * pitch;
  for (let x = first; x < right; x += pitch) {
    ink.moveTo(x, bottom);
    ink.lineTo(x + height, top);
  }
  ink.strokeStyle = colour;
  ink.lineWidth = 1;
  ink.stroke();
  ink.restore();
}

/** A colour that fades towards a side of which nothing is known. */
export function faded(
  pen: Pen,
  box: { left: number; right: number; fadeLeft: number; fadeRight: number },
  colour: string,
): CanvasGradient | string {
  const { left, right, fadeLeft, fadeRight } = box;
  if (fadeLeft === 0 && fadeRight === 0) return colour;
  const none = clear(pen, colour);
  const length = Math.max(1, right - left);
  const gradient = pen.ink.createLinearGradient(left, 0, left + length, 0);
  const stop = (at: number, of: string) => gradient.addColorStop(Math.min(1, Math.max(0, at)), of);
  stop(0, fadeLeft > 0 ? none : colour);
  stop(fadeLeft / length, colour);
  stop(1 - fadeRight / length, colour);
  stop(1, fadeRight > 0 ? none : colour);
  return gradient;
}

export function line(
  { ink }: Pen,
  [x1, y1, x2, y2]: [number, number, number, number],
  colour: string | CanvasGradient,
  width: number,
  dash: number[] = [],
) {
  ink.beginPath();
  ink.setLineDash(dash);
  ink.moveTo(x1, y1);
  ink.lineTo(x2, y2);
  ink.strokeStyle = colour;
  ink.lineWidth = width;
  ink.stroke();
  ink.setLineDash([]);
}

/** The same colour, wholly clear: fading to "transparent" would fade through black. */
function clear({ ink }: Pen, colour: string): string {
  // A canvas says every opaque colour back as #rrggbb, however short the style writes it.
  ink.fillStyle = colour;
  return `${String(ink.fillStyle)}00`;
}

/** The ring of what is selected. */
export function outline(
  { ink, colours }: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
) {
  ink.beginPath();
  ink.roundRect(x, y, width, height, radius);
  ink.strokeStyle = colours.playhead;
  ink.lineWidth = 2.5;
  ink.stroke();
}
