import { faded, hatch, line, type Pen } from "./pen.ts";
import type { Picture } from "./picture.ts";
import { laterThan, type Scale, type Tick } from "./scale.ts";

/** What lies behind the marks: what is later than `at`, bands of phases, ticks and lanes. */
export function drawGround(
  pen: Pen,
  picture: Picture,
  ticks: Tick[],
  known: number | null,
  height: number,
) {
  const { ink, colours } = pen;
  const { scale, rows, at, stages } = picture;
  const bottom = Math.max(height, rows.height);

  for (const { stage, spread } of stages) {
    if (!spread || stage.withdrawn) continue;
    if (stage.planned) {
      hatch(pen, { left: spread.left, right: spread.right, top: 0, bottom }, 9);
      continue;
    }
    ink.fillStyle = faded(pen, spread, colours["text-band"]);
    ink.fillRect(spread.left, 0, spread.right - spread.left, bottom);
  }

  const later = laterThan(scale, at);
  hatch(pen, { ...later, top: 0, bottom }, 9);
  if (known !== null) drawVeil(pen, scale, known, bottom);

  for (const { day, unit } of ticks) {
    if (unit === "day") continue;
    const x = Math.round(scale.edge(day)) + 0.5;
    line(pen, [x, 0, x, bottom], colours.line, 1);
  }
  for (const { lane, y } of rows.lanes) {
    line(pen, [0, y, scale.width, y], colours.line2, 1);
    for (const { from, to } of lane.held) {
      const start = from === null ? (scale.mirrored ? scale.width : 0) : scale.edge(from);
      const end = scale.edge(Math.min(to ?? at, at) + 1);
      const [left, right] = [Math.min(start, end), Math.max(start, end)];
      if ((scale.mirrored ? start - end : end - start) <= 0) continue;
      const fade = to === null ? Math.min(48, (right - left) / 2) : 0;
      const open = scale.mirrored
        ? { fadeLeft: fade, fadeRight: 0 }
        : { fadeLeft: 0, fadeRight: fade };
      line(pen, [left, y, right, y], faded(pen, { left, right, ...open }, colours.ink3), 3);
    }
  }
}

/** Over what nobody can have known of: what is planned for then stands on it. */
function drawVeil({ ink, colours }: Pen, scale: Scale, known: number, bottom: number) {
  const { left, right } = laterThan(scale, known);
  if (right <= left) return;
  ink.globalAlpha = 0.8;
  ink.fillStyle = colours.paper;
  ink.fillRect(left, 0, right - left, bottom);
  ink.globalAlpha = 1;
}
