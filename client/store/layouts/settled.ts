import { half, type Place } from "./layout.ts";

/** A name under a node runs across, so that neighbours need more room sideways. */
const wider = 1.9;

/**
 * Gives every node a cell of its own on a grid that holds them all, each the free one nearest to where
 * it would stand, in the order given: places keep their order and no two nodes overlap. Around one that
 * is prominent no other prominent one stands: seen by themselves, these have room for their names.
 */
export function settled(
  wanted: [id: string, place: Place][],
  prominent: ReadonlySet<string> = new Set(),
): Map<string, Place> {
  const rows = Math.max(1, Math.ceil(Math.sqrt((wanted.length * wider * half.y) / half.x) * 1.25));
  const step = (2 * half.y) / rows;
  const columns = Math.max(1, Math.ceil((2 * half.x) / (step * wider)));
  const across = (2 * half.x) / columns;
  const taken = new Set<number>();
  const kept = new Set<number>();
  return new Map(
    wanted.map(([id, { x, y }]) => {
      const column = within(Math.floor((x + half.x) / across), columns);
      const row = within(Math.floor((y + half.y) / step), rows);
      const isProminent = prominent.has(id);
      const isFree = (cell: number) => !taken.has(cell);
      const isApart = (cell: number) => isFree(cell) && !(isProminent && kept.has(cell));
      // More prominent ones than there is room to keep apart: they stand closer.
      const [c, r] =
        nearestFree(column, row, columns, rows, isApart) ??
        nearestFree(column, row, columns, rows, isFree)!;
      taken.add(r * columns + c);
      if (isProminent) for (const cell of around(c, r, columns, rows)) kept.add(cell);
      return [id, { x: (c + 0.5) * across - half.x, y: (r + 0.5) * step - half.y }];
    }),
  );
}

/** Those that are prominent before the others, each in their order: they come nearest to their places. */
export function first<Wanted>(
  wanted: [id: string, Wanted][],
  prominent: ReadonlySet<string>,
): [id: string, Wanted][] {
  return wanted.toSorted(([a], [b]) => Number(prominent.has(b)) - Number(prominent.has(a)));
}

/** Ring by ring around a cell; of one ring the cell that is nearest, from above. */
function nearestFree(
  column: number,
  row: number,
  columns: number,
  rows: number,
  isFree: (cell: number) => boolean,
): [number, number] | null {
  for (let ring = 0; ring <= Math.max(columns, rows); ring++) {
    let best: [number, number] | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let r = row - ring; r <= row + ring; r++)
      for (let c = column - ring; c <= column + ring; c++) {
        if (Math.max(Math.abs(r - row), Math.abs(c - column)) !== ring) continue;
        if (r < 0 || c < 0 || r >= rows || c >= columns || !isFree(r * columns + c)) continue;
        const far = Math.hypot((c - column) * wider, r - row);
        if (far < least) [best, least] = [[c, r], far];
      }
    if (best) return best;
  }
  return null;
}

function around(column: number, row: number, columns: number, rows: number): number[] {
  const cells: number[] = [];
  for (let r = Math.max(0, row - 2); r <= Math.min(rows - 1, row + 2); r++)
    for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++)
      cells.push(r * columns + c);
  return cells;
}

function within(value: number, length: number): number {
  return Math.max(0, Math.min(length - 1, value));
}
