import { frame, type Places } from "./place.ts";

/** Labels stand under nodes and run across, so neighbours need more room sideways. */
const wider = 1.7;
const rounds = 400;

/**
 * Moves nodes apart until no two are nearer than there is room for (125 units at 40 nodes), within
 * the frame. Those in `fixed` stay where they are.
 */
export function keepApart(places: Places, fixed: Set<string>): Places {
  const ids = Object.keys(places).sort();
  const x = ids.map((id) => places[id]![0]);
  const y = ids.map((id) => places[id]![1]);
  const held = ids.map((id) => fixed.has(id));
  const room = roomFor(ids.length);

  for (let round = 0; round < rounds && push(x, y, held, room); round++);

  return Object.fromEntries(
    ids.map((id, at) => [id, held[at] ? places[id]! : [Math.round(x[at]!), Math.round(y[at]!)]]),
  );
}

/** The least distance between two of so many nodes: a share of the side of an even grid. */
export function roomFor(nodes: number): number {
  return Math.min(140, 0.5 * Math.sqrt((4 * frame.x * frame.y) / Math.max(nodes, 1)));
}

/** One round; whether anything had to move. */
function push(x: number[], y: number[], held: boolean[], room: number): boolean {
  let moved = false;
  for (const [a, b] of pairs(x, y, room * wider)) {
    if (held[a] && held[b]) continue;
    const across = (x[b]! - x[a]!) / wider;
    const down = y[b]! - y[a]!;
    const far = Math.hypot(across, down);
    if (far >= room) continue;
    moved = true;
    // Two on one point part at an angle of their own, the same every time.
    const angle = far > 0.01 ? Math.atan2(down, across) : (a * 7 + b * 13) % 6.28;
    const step = (room - far) / (held[a] || held[b] ? 1 : 2) + 0.5;
    if (!held[a]) move(x, y, a, -step * Math.cos(angle) * wider, -step * Math.sin(angle));
    if (!held[b]) move(x, y, b, step * Math.cos(angle) * wider, step * Math.sin(angle));
  }
  return moved;
}

function move(x: number[], y: number[], at: number, dx: number, dy: number): void {
  x[at] = Math.max(-frame.x, Math.min(frame.x, x[at]! + dx));
  y[at] = Math.max(-frame.y, Math.min(frame.y, y[at]! + dy));
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
