import { line, type Pen } from "./pen.ts";
import type { Picture } from "./picture.ts";

/** Under the marks, which must be read where they stand on them: the lines of the two clocks. */
export function drawClocks(pen: Pen, { scale, at }: Picture, known: number | null, height: number) {
  if (known !== null) {
    const x = scale.x(known);
    line(pen, [x, 0, x, height], pen.colours.playhead, 1.5, [2, 3]);
  }
  const x = scale.x(at);
  line(pen, [x, 0, x, height], pen.colours.playhead, 1.75);
}
