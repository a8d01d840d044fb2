import { glyphs as icons } from "../graph/glyphs.ts";
import { glyphs as shapes } from "../parts/glyphs.ts";
import { densityStep } from "./density.ts";
import { type Ink, type Mark, stands } from "./marks.ts";
import { faded, hatch, line, outline, type Pen } from "./pen.ts";
import type { Picture } from "./picture.ts";

/** Bars with their rings, soft days, spans, and how many there are where they are too many. */
export function drawMarks(
  pen: Pen,
  picture: Picture,
  selected: string | null,
  hovered: string | null,
) {
  for (const { lane, counts, most } of picture.dense) {
    const row = picture.rows.lanes.find((one) => one.lane.id === lane);
    if (row) drawDensity(pen, counts, most, row.y);
  }
  for (const mark of picture.marks) drawSoftness(pen, mark);
  const last = (mark: Mark) => Number(mark.moment.entity === selected);
  for (const mark of [...picture.marks].sort((a, b) => last(a) - last(b)))
    drawMark(pen, mark, mark.moment.entity === selected, mark.moment.entity === hovered);
}

function colourOf(ink: Ink, colours: Pen["colours"]): string {
  if (ink === "outside") return colours.line2;
  if (ink === "withdrawn") return colours.ink3;
  return ink === "happen" ? colours["happen-ink"] : colours[ink];
}

function softOf(ink: Ink, colours: Pen["colours"]): string {
  if (ink === "outside" || ink === "withdrawn") return colours.sunken;
  return colours[`${ink}-soft`];
}

function drawDensity({ ink, colours }: Pen, counts: number[], most: number, y: number) {
  ink.fillStyle = colours.ink3;
  counts.forEach((count, i) => {
    if (count === 0) return;
    ink.globalAlpha = 0.2 + (0.8 * count) / most;
    ink.fillRect(i * densityStep, y - 8, densityStep - 0.5, 16);
  });
  ink.globalAlpha = 1;
}

function drawSoftness(pen: Pen, mark: Mark) {
  if (mark.shape !== "soft") return;
  const { ink, colours } = pen;
  // The longer the stretch, the fainter: some day of half a year colours no half year.
  const share = Math.max(0.18, Math.min(1, 120 / (mark.right - mark.left)));
  ink.globalAlpha = share * (mark.ink === "outside" ? 0.2 : 0.32);
  ink.fillStyle = faded(
    pen,
    mark,
    mark.ink === "happen" ? colours.happen : colourOf(mark.ink, colours),
  );
  ink.fillRect(mark.left, mark.top - 9, mark.right - mark.left, mark.bottom - mark.top + 18);
  ink.globalAlpha = 1;
}

function drawMark(pen: Pen, mark: Mark, chosen: boolean, near: boolean) {
  const colour = colourOf(mark.ink, pen.colours);
  if (mark.shape === "span") drawSpan(pen, mark, colour, near);
  else drawBar(pen, mark, colour, near);
  if (!chosen) return;
  if (mark.shape === "span") {
    const { left, right, top, bottom } = mark;
    outline(pen, left - 3.5, top - 12, right - left + 7, bottom - top + 24, 5);
  } else {
    const [from, to] = stands(mark);
    outline(pen, from - 9.5, mark.top - 10, to - from + 19, mark.bottom - mark.top + 20, 9.5);
  }
}

function drawBar(pen: Pen, mark: Mark, colour: string, near: boolean) {
  const { ink, colours } = pen;
  const { x, top, bottom, rings, choices } = mark;
  const dash = mark.dashed ? [5, 3] : [];
  if (choices.length > 1) {
    const [left, right] = [Math.min(...choices), Math.max(...choices)];
    line(pen, [left, top - 9, right, top - 9], colour, 1.5, dash);
    line(pen, [left, bottom + 9, right, bottom + 9], colour, 1.5, dash);
  }
  for (const at of choices.length > 1 ? choices : [x]) {
    if (bottom > top && mark.hatched) {
      ink.fillStyle = colours.surface;
      ink.fillRect(at - 3.5, top, 7, bottom - top);
      hatch(pen, { left: at - 3.5, right: at + 3.5, top, bottom }, 5, colour);
    } else if (bottom > top) {
      const width = mark.ink === "withdrawn" ? 1.25 : near ? 5 : 3.5;
      line(pen, [at, top, at, bottom], colour, width, dash);
    }
    for (const y of rings) ring(pen, mark, at, y, colour, near);
  }
  drawGlyph(pen, mark, colour, rings.length === 1 ? 18 : 16);
}

function ring(pen: Pen, mark: Mark, x: number, y: number, colour: string, near: boolean) {
  const { ink, colours } = pen;
  ink.beginPath();
  ink.arc(x, y, near ? 5.5 : 4.5, 0, 7);
  ink.fillStyle = colours.surface;
  ink.fill();
  ink.strokeStyle = colour;
  ink.lineWidth = mark.ink === "outside" ? 1.5 : 2;
  ink.stroke();
  if (mark.ink === "withdrawn") line(pen, [x - 3, y + 3, x + 3, y - 3], colour, 1.25);
}

function drawSpan(pen: Pen, mark: Mark, colour: string, near: boolean) {
  const { ink, colours } = pen;
  const { left, right, rings, top, bottom } = mark;
  const joined = mark.moment.kind !== "Act" && rings.length > 1;
  const boxes = joined ? [[top - 8, bottom + 8]] : rings.map((y) => [y - 8, y + 8]);
  for (const [from, to] of boxes as [number, number][]) {
    const soft = near
      ? softOf(mark.ink, colours)
      : mark.dashed
        ? colours.surface
        : softOf(mark.ink, colours);
    ink.fillStyle = faded(pen, mark, soft);
    ink.fillRect(left, from, right - left, to - from);
    if (mark.hatched) hatch(pen, { left, right, top: from, bottom: to }, 6);
    const edge = faded(pen, mark, colour);
    const dash = mark.dashed ? [5, 3] : [];
    line(pen, [left, from, right, from], edge, 1.5, dash);
    line(pen, [left, to, right, to], edge, 1.5, dash);
    if (mark.fadeLeft === 0) line(pen, [left, from, left, to], colour, 1.5, dash);
    if (mark.fadeRight === 0)
      line(pen, [right, from, right, to], colour, 1.5, mark.open ? [2, 3] : dash);
  }
  if (joined) for (const y of rings) ring(pen, mark, mark.x, y, colour, near);
}

/** The kind's own shape with its icon, as the network draws it, small. */
function drawGlyph(
  { ink, colours }: Pen,
  { glyph, moment, ink: state, hatched }: Mark,
  colour: string,
  size: number,
) {
  const { kind } = moment;
  const scale = size / 24;
  const shape = new Path2D(shapes[kind].path);
  const icon = new Path2D(icons[kind]);
  const [x, y, inner] = shapes[kind].at;
  const hollow = state === "outside" || state === "withdrawn" || hatched;
  ink.save();
  ink.translate(glyph.x - size / 2, glyph.y - size / 2);
  ink.scale(scale, scale);
  ink.strokeStyle = colours.surface;
  ink.lineWidth = 5;
  ink.stroke(shape);
  ink.fillStyle = hollow ? colours.surface : kind === "Act" ? colours.happen : colour;
  ink.fill(shape);
  if (hollow || kind === "Act") {
    ink.strokeStyle = colour;
    ink.lineWidth = 2.4;
    ink.setLineDash(state === "dispute" ? [3.5, 2.4] : []);
    ink.stroke(shape);
    ink.setLineDash([]);
  }
  ink.translate(x, y);
  ink.scale(inner / 24, inner / 24);
  ink.strokeStyle = hollow ? colour : kind === "Act" ? colours["happen-on"] : colours.surface;
  ink.lineWidth = 2.6;
  ink.lineCap = "round";
  ink.lineJoin = "round";
  ink.stroke(icon);
  ink.restore();
}
