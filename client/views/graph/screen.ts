import { drawOverlay, type Picture, type Viewport } from "./overlay.ts";

export interface Screen {
  draw(picture: Picture, view: Viewport): void;
  measure(text: string, font: string): number;
  /** Forgets the widths of texts, for when a font has arrived. */
  forget(): void;
  close(): void;
}

/** A canvas over the host for what Cytoscape does not draw. It takes no pointer. */
export function openScreen(host: HTMLElement, typeface: () => string): Screen {
  const canvas = document.createElement("canvas");
  canvas.className = "graph-overlay";
  host.append(canvas);
  const context = canvas.getContext("2d")!;
  const widths = new Map<string, number>();

  return {
    draw(picture, view) {
      const dots = window.devicePixelRatio;
      const [width, height] = [Math.round(view.width * dots), Math.round(view.height * dots)];
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      context.setTransform(dots, 0, 0, dots, 0, 0);
      context.clearRect(0, 0, view.width, view.height);
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.lineJoin = "round";
      drawOverlay(context, picture, view);
    },
    measure(text, font) {
      const key = `${font} ${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      context.font = `${font} ${typeface()}`;
      const width = context.measureText(text).width;
      widths.set(key, width);
      return width;
    },
    forget: () => widths.clear(),
    close: () => canvas.remove(),
  };
}
