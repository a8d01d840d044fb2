import type { Viewport } from "./overlay.ts";

export interface Sheet {
  context: CanvasRenderingContext2D;
  /** Empty, as large as the view, with a unit of one px of the page. */
  clean(view: Pick<Viewport, "width" | "height">): CanvasRenderingContext2D;
  hide(hidden: boolean): void;
  close(): void;
}

/** A canvas over the host. It takes no pointer. */
export function openSheet(host: HTMLElement, name: string): Sheet {
  const canvas = document.createElement("canvas");
  canvas.className = `graph-sheet ${name}`;
  host.append(canvas);
  const context = canvas.getContext("2d")!;

  return {
    context,
    clean(view) {
      const dots = window.devicePixelRatio;
      const [width, height] = [Math.round(view.width * dots), Math.round(view.height * dots)];
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      context.setTransform(dots, 0, 0, dots, 0, 0);
      context.clearRect(0, 0, view.width, view.height);
      context.lineJoin = "round";
      return context;
    },
    hide: (hidden) => {
      canvas.hidden = hidden;
    },
    close: () => canvas.remove(),
  };
}
