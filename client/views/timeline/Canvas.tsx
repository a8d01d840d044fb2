import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { watchTokens } from "../graph/tokens.ts";
import { drawBoxes } from "./draw-boxes.ts";
import { drawClocks } from "./draw-clocks.ts";
import { drawGround } from "./draw-ground.ts";
import { drawMarks } from "./draw-marks.ts";
import { dayNumber } from "./extent.ts";
import type { Picture } from "./picture.ts";
import type { Tick } from "./scale.ts";
import { coloursOf } from "./tokens.ts";

interface Props {
  picture: Picture;
  ticks: Tick[];
  known: string | null;
  selected: string | null;
  hovered: string | null;
  scroller: RefObject<HTMLDivElement | null>;
  /** Height of the part that is seen, px. */
  height: number;
}

/** Draws the part that is seen, as sharp as the screen is; drawn anew on scrolling and a new scheme. */
export function Canvas({ picture, ticks, known, selected, hovered, scroller, height }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [scheme, setScheme] = useState(0);
  useEffect(() => watchTokens(() => setScheme((before) => before + 1)), []);

  const { width } = picture.scale;
  const tall = Math.max(1, height);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scheme changes the colours read here.
  useLayoutEffect(() => {
    const [element, scrolled] = [canvas.current!, scroller.current!];
    const ink = element.getContext("2d")!;
    const colours = coloursOf(element);
    const ratio = devicePixelRatio || 1;
    element.width = Math.round(width * ratio);
    element.height = Math.round(tall * ratio);
    const learnt = known === null ? null : dayNumber(known);
    const draw = () => {
      ink.setTransform(ratio, 0, 0, ratio, 0, 0);
      ink.clearRect(0, 0, width, tall);
      ink.translate(0, -scrolled.scrollTop);
      const pen = { ink, colours };
      const whole = Math.max(picture.rows.height, tall);
      drawGround(pen, picture, ticks, learnt, whole);
      drawBoxes(pen, picture, selected, hovered);
      drawClocks(pen, picture, learnt, whole);
      drawMarks(pen, picture, selected, hovered);
    };
    draw();
    scrolled.addEventListener("scroll", draw, { passive: true });
    return () => scrolled.removeEventListener("scroll", draw);
  }, [picture, ticks, known, selected, hovered, scroller, width, tall, scheme]);

  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas is not focusable; its stops are beside it.
    <canvas ref={canvas} className="tl-canvas" style={{ width, height: tall }} aria-hidden="true" />
  );
}
