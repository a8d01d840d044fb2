import { frame, type Places } from "./place.ts";

/** Labels stand under nodes and run across, so neighbours need more room sideways. */
const wider = 1.7;
const rounds = 400;
/** How many places are tried for a new node. */
const spiral = 2_000;
/** Turning by it, a spiral never looks the same way twice. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves nodes apart until there is room between any two (125 units at 40 nodes), within the frame.
 * What is in `settled` does not move, and has a quarter more room around it.
 */
export function keepApart(places: Places, settled: Places = {}): Places {
  const ids = Object.keys(places).sort();
  const x = ids.map((id) => places[id]![0]);
  const y = ids.map((id) => places[id]![1]);
  const isFixed = ids.map((id) => id in settled);
  const room = roomFor(ids.length);

  for (let round = 0; round < rounds && push({ x, y, isFixed }, room); round++);

  const found: Places = Object.fromEntries(
    ids.map((id, at) => [id, [Math.round(x[at]!), Math.round(y[at]!)]]),
  );
  // In a corner some are still pressed upon others: these go where there is room.
  for (const [at, id] of ids.entries()) {
    const { [id]: own, ...others } = found;
    if (isFixed[at] || spaceAt(own!, Object.values(others)) > room / 2) continue;
    found[id] = freeNear(own!, others, ids.length);
  }
  return found;
}

/**
 * The free place nearest to a point, on a spiral around it; where none is free, the one with the most
 * room. What is there already does not move.
 */
export function freeNear(
  [x, y]: [number, number],
  places: Places,
  nodes: number,
): [number, number] {
  const others = Object.values(places);
  const room = roomFor(nodes);
  let best: [number, number] = [x, y];
  let most = -1;
  for (let turn = 0; turn < spiral; turn++) {
    const angle = turn * goldenAngle;
    const far = (room / 3) * Math.sqrt(turn);
    const spot: [number, number] = [
      Math.round(within(x + far * Math.cos(angle) * wider, frame.x)),
      Math.round(within(y + far * Math.sin(angle), frame.y)),
    ];
    const free = spaceAt(spot, others);
    if (free > most) [best, most] = [spot, free];
    if (free >= room) break;
  }
  return best;
}

/** How far the nearest of some others is. */
function spaceAt([x, y]: [number, number], others: [number, number][]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [a, b] of others) least = Math.min(least, Math.hypot((a - x) / wider, b - y));
  return least;
}

/** The least distance between two of so many nodes: a share of the side of an even grid. */
export function roomFor(nodes: number): number {
  return Math.min(140, 0.5 * Math.sqrt((4 * frame.x * frame.y) / Math.max(nodes, 1)));
}

interface Cloud {
  x: number[];
  y: number[];
  isFixed: boolean[];
}

/** One round; whether anything had to move. */
function push({ x, y, isFixed }: Cloud, room: number): boolean {
  let moved = false;
  const most = isFixed.includes(true) ? 1.25 * room : room;
  for (const [a, b] of pairs(x, y, most * wider)) {
    if (isFixed[a] && isFixed[b]) continue;
    const wanted = isFixed[a] || isFixed[b] ? most : room;
    const across = (x[b]! - x[a]!) / wider;
    const down = y[b]! - y[a]!;
    const far = Math.hypot(across, down);
    if (far >= wanted) continue;
    moved = true;
    // Two on one point part at an angle of their own, the same every time.
    const angle = far > 0.01 ? Math.atan2(down, across) : (a * 7 + b * 13) % 6.28;
    const step = (wanted - far) / (isFixed[a] || isFixed[b] ? 1 : 2) + 0.5;
    for (const [at, way] of [
      [a, -step],
      [b, step],
    ] as const) {
      if (isFixed[at]) continue;
      x[at] = within(x[at]! + way * Math.cos(angle) * wider, frame.x);
      y[at] = within(y[at]! + way * Math.sin(angle), frame.y);
    }
  }
  return moved;
}

function within(value: number, half: number): number {
  return Math.max(-half, Math.min(half, value));
}

/** Pairs that may be too near: those in one cell of a grid or in neighbouring ones. */
function* pairs(x: number[], y: number[], cell: number): Generator<[number, number]> {
  const cells = new Map<string, number[]>();
  const key = (across: number, down: number) => `${across} ${down}`;
  const of = (value: number) => Math.floor(value / cell);
  for (let at = 0; at < x.length; at++) {
    const name = key(of(x[at]!), of(y[at]!));
    cells.get(name)?.push(at) ?? cells.set(name, [at]);
  }
  for (let a = 0; a < x.length; a++) {
    const [across, down] = [of(x[a]!), of(y[a]!)];
    for (let i = -1; i <= 1; i++) {
      for (let j = -1; j <= 1; j++) {
        for (const b of cells.get(key(across + i, down + j)) ?? []) if (b > a) yield [a, b];
      }
    }
  }
}
