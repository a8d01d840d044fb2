export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const cell = 96;

/** Boxes that are taken, in squares of 96 px, so that asking about one does not ask them all. */
export class Crowd {
  #cells = new Map<number, Box[]>();

  add(box: Box): void {
    eachCell(box, (key) => {
      const there = this.#cells.get(key);
      if (there) there.push(box);
      else this.#cells.set(key, [box]);
      return true;
    });
  }

  remove(box: Box): void {
    eachCell(box, (key) => {
      const there = this.#cells.get(key)!;
      there.splice(there.indexOf(box), 1);
      return true;
    });
  }

  /** The boxes in the way of this one. */
  inTheWay(box: Box): Set<Box> {
    const found = new Set<Box>();
    eachCell(box, (key) => {
      for (const other of this.#cells.get(key) ?? []) if (overlap(box, other)) found.add(other);
      return true;
    });
    return found;
  }

  isFree(box: Box): boolean {
    return eachCell(box, (key) => !this.#cells.get(key)?.some((other) => overlap(box, other)));
  }
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** How much of a segment runs through a box, px (Liang and Barsky). */
export function lengthInside({ x1, y1, x2, y2 }: Segment, box: Box): number {
  let [enters, leaves] = [0, 1];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const sides: [number, number][] = [
    [-dx, x1 - box.x],
    [dx, box.x + box.width - x1],
    [-dy, y1 - box.y],
    [dy, box.y + box.height - y1],
  ];
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return 0;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return leaves > enters ? (leaves - enters) * Math.hypot(dx, dy) : 0;
}

/** The squares under a box, one after another for as long as `go` says so; whether it always did. */
function eachCell({ x, y, width, height }: Box, go: (key: number) => boolean): boolean {
  const [left, right] = [Math.floor(x / cell), Math.floor((x + width) / cell)];
  const [top, bottom] = [Math.floor(y / cell), Math.floor((y + height) / cell)];
  // A number and not a text for a key: thousands are asked for. Two squares may share one.
  for (let column = left; column <= right; column++)
    for (let row = top; row <= bottom; row++) if (!go(column * 65_536 + row)) return false;
  return true;
}
