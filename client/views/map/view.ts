/** What the reader sees of the sheet the map was fitted on: a point (x, y) of it stands at scale × x + left. */
export interface MapView {
  scale: number;
  left: number;
  top: number;
}

interface Point {
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

/** As it was fitted. */
export const fitted: MapView = { scale: 1, left: 0, top: 0 };
export const scales = { least: 0.1, most: 60 };

/** Nearer or farther, so that what lies under a point stays under it. */
export function zoomed(view: MapView, factor: number, about: Point, size: Size): MapView {
  const scale = Math.max(scales.least, Math.min(scales.most, view.scale * factor));
  const by = scale / view.scale;
  return held(
    {
      scale,
      left: about.x - (about.x - view.left) * by,
      top: about.y - (about.y - view.top) * by,
    },
    size,
  );
}

export function panned(view: MapView, x: number, y: number, size: Size): MapView {
  return held({ ...view, left: view.left + x, top: view.top + y }, size);
}

/** Two fingers went from one pair of points to another: what lay between them lies between them still. */
export function pinched(
  view: MapView,
  before: [Point, Point],
  after: [Point, Point],
  size: Size,
): MapView {
  const [from, to] = [middleOf(before), middleOf(after)];
  const factor = distance(after) / Math.max(1, distance(before));
  return zoomed(panned(view, to.x - from.x, to.y - from.y, size), factor, to, size);
}

/** The view after a key; null for a key that does nothing here. */
export function pressed(view: MapView, key: string, size: Size): MapView | null {
  const middle = { x: size.width / 2, y: size.height / 2 };
  const pan = pans[key];
  if (pan) return panned(view, pan[0], pan[1], size);
  if (key === "+" || key === "=") return zoomed(view, step, middle, size);
  if (key === "-") return zoomed(view, 1 / step, middle, size);
  return key === "0" ? fitted : null;
}

const step = 1.6;
const pans: Record<string, [x: number, y: number]> = {
  ArrowLeft: [60, 0],
  ArrowRight: [-60, 0],
  ArrowUp: [0, 60],
  ArrowDown: [0, -60],
};

/** Brings a point to the middle, on the sheet that was fitted or far from it. */
export function centred(view: MapView, { x, y }: Point, size: Size): MapView {
  const { scale } = view;
  return { scale, left: size.width / 2 - scale * x, top: size.height / 2 - scale * y };
}

/** The sheet that was fitted never leaves the view altogether. */
function held({ scale, left, top }: MapView, { width, height }: Size): MapView {
  const hold = (at: number, size: number) =>
    Math.max(size / 2 - scale * size, Math.min(size / 2, at));
  return { scale, left: hold(left, width), top: hold(top, height) };
}

function middleOf([a, b]: [Point, Point]): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance([a, b]: [Point, Point]): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
