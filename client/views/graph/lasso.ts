import type { DrawnNode } from "./elements.ts";
import type { View } from "./frame.ts";

interface Point {
  x: number;
  y: number;
}

export interface Lasso {
  /** The pointer is down already, here: px of the host. */
  begin(point: Point): void;
  close(): void;
}

/**
 * Lets the reader draw a line around something: a sheet over the host that takes the pointer until the
 * line is closed. Gives the line's corners, px of the host; a line of a few px gives none.
 */
export function openLasso(host: HTMLElement, done: (line: Point[]) => void): Lasso {
  const sheet = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  sheet.classList.add("graph-lasso");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "polygon");
  sheet.append(path);
  host.append(sheet);
  let line: Point[] = [];

  sheet.addEventListener("pointerdown", (event) => {
    sheet.setPointerCapture(event.pointerId);
    line = [at(event)];
  });
  sheet.addEventListener("pointermove", (event) => {
    if (line.length === 0) return;
    // Where it went down before the sheet was there, nobody has taken it yet.
    if (event.buttons > 0 && !sheet.hasPointerCapture(event.pointerId))
      sheet.setPointerCapture(event.pointerId);
    line.push(at(event));
    path.setAttribute("points", line.map(({ x, y }) => `${x},${y}`).join(" "));
  });
  sheet.addEventListener("pointerup", () => done(line.length > 3 ? line : []));
  sheet.addEventListener("pointercancel", () => done([]));

  function at({ clientX, clientY }: PointerEvent): Point {
    const { left, top } = host.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  return {
    begin(point) {
      line = [point];
    },
    close: () => sheet.remove(),
  };
}

/** The nodes whose middle lies inside a closed line, px of the host. */
export function within(nodes: DrawnNode[], line: Point[], { zoom, pan }: View): string[] {
  return nodes
    .filter(({ position: { x, y } }) =>
      liesWithin({ x: x * zoom + pan.x, y: y * zoom + pan.y }, line),
    )
    .map(({ data }) => data.id);
}

/** Whether a point lies inside a closed line (even–odd rule). */
export function liesWithin({ x, y }: Point, line: readonly Point[]): boolean {
  let inside = false;
  for (const [i, a] of line.entries()) {
    const b = line[(i + line.length - 1) % line.length]!;
    if (a.y > y === b.y > y) continue;
    if (x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
