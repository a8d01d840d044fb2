import { drawLines } from "./draw-lines.ts";
import { drawNodes } from "./draw-nodes.ts";
import type { Picture, Viewport } from "./overlay.ts";
import { openSheet } from "./sheet.ts";

export interface ClockLayer {
  /** Whether it hides what Cytoscape drew. */
  readonly isUp: boolean;
  /** Draws a picture at once, over Cytoscape's. */
  draw(picture: Picture, view: Viewport): void;
  /** Lets Cytoscape's be seen again. */
  lift(): void;
  close(): void;
}

/**
 * Draws the network while a clock moves: Cytoscape takes two frames and more to bring hundreds of
 * elements to another ink, this one. Opaque, so that what is under it need not be hidden. At rest it
 * is lifted. Takes no pointer.
 */
export function openClockLayer(host: HTMLElement): ClockLayer {
  const sheet = openSheet(host, "graph-clock");
  sheet.hide(true);
  let isUp = false;

  return {
    get isUp() {
      return isUp;
    },
    draw(picture, view) {
      const context = sheet.clean(view);
      context.fillStyle = picture.tokens.surface;
      context.fillRect(0, 0, view.width, view.height);
      drawLines(context, picture, view);
      drawNodes(context, picture, view);
      if (!isUp) sheet.hide(false);
      isUp = true;
    },
    lift() {
      if (isUp) sheet.hide(true);
      isUp = false;
    },
    close: sheet.close,
  };
}
