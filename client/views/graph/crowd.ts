export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const cell = 96;

/** Boxes that are taken, in squares of 96 px, so that asking about one does not ask them all. */
export class Crowd {
  #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of keysOf(box)) {
      const there = this.#cells.get(key);
      if (there) there.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  remove(box: Box): void {
    for (const key of keysOf(box)) {
      const there = this.#cells.get(key)!;
      there.splice(there.indexOf(box), 1);
    }
  }

  /** The boxes in the way of this one. */
  inTheWay(box: Box): Set<Box> {
    const there = keysOf(box).flatMap((key) => this.#cells.get(key) ?? []);
    return new Set(there.filter((other) => overlap(box, other)));
  }

  isFree(box: Box): boolean {
    return keysOf(box).every((key) => !this.#cells.get(key)?.some((other) => overlap(box, other)));
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

function keysOf({ x, y, width, height }: Box): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column++)
    for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row++)
      keys.push(`${column} ${row}`);
  return keys;
}
