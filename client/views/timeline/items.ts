import type { Moment } from "./events.ts";
import { nobody } from "./lanes.ts";
import type { Picture } from "./picture.ts";
import { pillHeight, stageHeight } from "./rows.ts";

/** Something that answers to pointer and keyboard: a mark, a phase or a count. */
export interface Item {
  id: string;
  entity: string;
  x: number;
  /** The rows it stands in, from above: it can be reached along each of them. */
  rows: string[];
  bounds: { left: number; top: number; width: number; height: number };
}

/** Everything in a picture that can be reached, in the order of its rows and of time. */
export function itemsOf({ stages, marks, crowded, pills, scale }: Picture): Item[] {
  const flat = (left: number, right: number, top: number, height: number) => {
    const [from, to] = [Math.max(0, left), Math.min(scale.width, right)];
    return { left: from, top: top - 1, width: Math.max(12, to - from), height: height + 2 };
  };
  const drawn = new Set(marks.map(({ id }) => id));
  return [
    ...stages.map(({ stage, left, right, top, row, line }) => ({
      id: stage.id,
      entity: stage.entity,
      x: Math.max(0, Math.min(left, scale.width)),
      rows: [stageRow({ row, line })],
      bounds: flat(left, right, top, stageHeight),
    })),
    ...[...marks, ...crowded.filter(({ id }) => !drawn.has(id))].map(
      ({ id, moment, x, on, bounds }) => ({
        id,
        entity: moment.entity,
        x,
        rows: on.map(laneRow),
        bounds,
      }),
    ),
    ...pills.map(({ tally, left, right, top }) => ({
      id: tally.id,
      entity: tally.entity,
      x: Math.max(0, Math.min(left, scale.width)),
      rows: [`pill ${top}`],
      bounds: flat(left, right, top, pillHeight),
    })),
  ];
}

/** The rows of a picture, from above, by the names that items carry. */
export function rowOrder({ stages, rows, pills }: Picture): string[] {
  return [
    ...new Set([...stages].sort((a, b) => a.top - b.top).map(stageRow)),
    ...rows.lanes.map(({ lane }) => laneRow(lane.id)),
    ...distinct(pills.map(({ top }) => top)).map((top) => `pill ${top}`),
  ];
}

/** The item under a point: the nearest by its middle of those that hold it. */
export function itemAt(items: Item[], x: number, y: number): Item | null {
  let best: Item | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const { left, top, width, height } = item.bounds;
    if (x < left || x > left + width || y < top || y > top + height) continue;
    // A small mark before the large one it lies on.
    const distance = Math.abs(item.x - x) + width / 8;
    if (distance < least) [best, least] = [item, distance];
  }
  return best;
}

/** One step along a lane in time, in or out of view; the moments are in the order of time. */
export function alongLane(moments: Moment[], row: string, id: string, by: 1 | -1): Moment | null {
  const there = moments.filter(({ lanes }) =>
    lanes.length === 0 ? row === laneRow(nobody) : lanes.some((lane) => laneRow(lane) === row),
  );
  const at = there.findIndex((moment) => moment.id === id);
  return there[at + by] ?? null;
}

/** One step along a row of phases or counts. */
export function alongRow(items: Item[], row: string, id: string, by: 1 | -1, mirrored: boolean) {
  const there = items
    .filter(({ rows }) => rows.includes(row))
    .sort((a, b) => (mirrored ? b.x - a.x : a.x - b.x));
  return there[there.findIndex((item) => item.id === id) + by] ?? null;
}

/** The nearest item in the next row, up or down, that is another one. */
export function acrossRows(
  items: Item[],
  order: string[],
  from: { id: string; row: string; x: number },
  by: 1 | -1,
): { item: Item; row: string } | null {
  for (let at = order.indexOf(from.row) + by; at >= 0 && at < order.length; at += by) {
    const row = order[at]!;
    const there = items.filter((item) => item.rows.includes(row) && item.id !== from.id);
    if (there.length === 0) continue;
    const nearest = there.reduce((a, b) =>
      Math.abs(b.x - from.x) < Math.abs(a.x - from.x) ? b : a,
    );
    return { item: nearest, row };
  }
  return null;
}

function stageRow({ row, line }: { row: number; line: number }): string {
  return `stage ${row} ${line}`;
}

function laneRow(lane: string): string {
  return `lane ${lane}`;
}

function distinct(numbers: number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
