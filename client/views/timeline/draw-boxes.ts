import { faded, hatch, line, outline, type Pen } from "./pen.ts";
import type { Picture } from "./picture.ts";
import { pillHeight, stageHeight } from "./rows.ts";

/** Boxes of phases and pills of counts. */
export function drawBoxes(
  pen: Pen,
  picture: Picture,
  selected: string | null,
  hovered: string | null,
) {
  const { mirrored } = picture.scale;
  for (const box of picture.stages)
    drawStage(pen, box, mirrored, box.stage.entity === selected, box.stage.entity === hovered);
  for (const pill of picture.pills)
    drawPill(pen, pill, pill.tally.entity === selected, pill.tally.entity === hovered);
}

function drawStage(
  pen: Pen,
  { stage, spread, left, right, top }: Picture["stages"][number],
  mirrored: boolean,
  chosen: boolean,
  near: boolean,
) {
  const { ink, colours } = pen;
  const colour = stage.withdrawn
    ? colours.ink3
    : stage.disputed || stage.alleged
      ? colours.dispute
      : stage.inPeriod || stage.planned
        ? colours.text
        : colours.line2;
  const height = stageHeight;
  ink.fillStyle = spread
    ? faded(pen, spread, near ? colours["text-soft"] : colours.surface)
    : colours.surface;
  ink.fillRect(left, top, right - left, height);
  if (stage.planned || !spread) hatch(pen, { left, right, top, bottom: top + height }, 6);
  const dash = stage.disputed || stage.alleged ? [6, 4] : [];
  const edges = spread ? faded(pen, spread, colour) : colour;
  line(pen, [left, top + 0.75, right, top + 0.75], edges, 1.5, dash);
  line(pen, [left, top + height - 0.75, right, top + height - 0.75], edges, 1.5, dash);
  const open = spread?.open ?? true;
  const ends = [
    { x: left, soft: (spread?.fadeLeft ?? 0) > 0, open: !spread || (open && mirrored) },
    { x: right, soft: (spread?.fadeRight ?? 0) > 0, open: !spread || (open && !mirrored) },
  ];
  for (const { x, soft, open } of ends) {
    if (open && !soft) line(pen, [x, top, x, top + height], colour, 1.5, [2, 3]);
    else if (!soft) line(pen, [x, top, x, top + height], colour, 1.5, dash);
    else if (open) line(pen, [x, top + 1, x, top + height], colour, 1.5, [2, 3]);
  }
  if (chosen) outline(pen, left - 3.5, top - 3.5, right - left + 7, height + 7, 4);
}

function drawPill(
  pen: Pen,
  { tally, spread, left, right, top }: Picture["pills"][number],
  chosen: boolean,
  near: boolean,
) {
  const { ink, colours } = pen;
  const height = pillHeight;
  const dashed = tally.alleged || tally.disputed;
  const edge = dashed
    ? colours.dispute
    : tally.withdrawn
      ? colours.ink3
      : tally.inPeriod
        ? colours["happen-ink"]
        : colours.line2;
  ink.beginPath();
  ink.roundRect(left, top, right - left, height, height / 2);
  ink.fillStyle = tally.inPeriod
    ? faded(pen, spread, near ? colours.happen : colours["happen-soft"])
    : colours.surface;
  ink.fill();
  ink.strokeStyle = faded(pen, spread, edge);
  ink.lineWidth = 1.5;
  ink.setLineDash(dashed ? [6, 4] : []);
  ink.stroke();
  ink.setLineDash([]);
  if (chosen) outline(pen, left - 3, top - 3, right - left + 6, height + 6, 10);
}
