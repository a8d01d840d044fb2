import { drawOverlay, type Picture, type Viewport } from "./overlay.ts";
import { openSheet } from "./sheet.ts";

export interface Screen {
  draw(picture: Picture, view: Viewport): void;
  measure(text: string, font: string): number;
  /** Forgets the widths of texts, for when a font has arrived. */
  forget(): void;
  close(): void;
}

/** A canvas over the host for what Cytoscape does not draw. It takes no pointer. */
export function openScreen(host: HTMLElement, typeface: () => string): Screen {
  const sheet = openSheet(host, "graph-overlay");
  const widths = new Map<string, number>();

  return {
    draw(picture, view) {
      const context = sheet.clean(view);
      context.textAlign = "center";
      context.textBaseline = "middle";
      drawOverlay(context, picture, view);
    },
    measure(text, font) {
      const key = `${font} ${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      sheet.context.font = `${font} ${typeface()}`;
      const width = sheet.context.measureText(text).width;
      widths.set(key, width);
      return width;
    },
    forget: () => widths.clear(),
    close: sheet.close,
  };
}
