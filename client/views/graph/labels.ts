import { type Box, type Crowd, lengthInside, type Segment } from "./crowd.ts";

/** A name to be put beside its node. All in px on the screen. */
export interface Name {
  id: string;
  /** The node's middle, and half of its sides. */
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
  /** The block of text. */
  width: number;
  height: number;
  /** Selected, or under the pointer or the keyboard. */
  isMeant: boolean;
}

export interface Place {
  /** From the node's middle to the block's upper left corner. */
  dx: number;
  dy: number;
  align: "left" | "center" | "right";
}

/** A label to be put on its line; `clear` is what its nodes and its arrow need at either end. */
export interface LineLabel extends Segment {
  id: string;
  clearTail: number;
  clearHead: number;
  width: number;
  height: number;
}

interface Options {
  /** Lines that a label had better not stand on. */
  lines: Segment[];
  /** Room kept free around each label, px. */
  air: number;
  /** The side tried before the other when above and below are taken. */
  before: "left" | "right";
  /** Names then stand close to their nodes, but for those that are meant. */
  isCrowded: boolean;
  /** What a label had better not cover, but may: the lesser nodes of a crowd. */
  lesser: Crowd;
  /** What is in view, and whether names may not or had better not run out of it; null: they may. */
  bounds: (Box & { firm: boolean }) | null;
}

/**
 * Puts names beside their nodes, in the order given, and adds each to the crowd, which already holds
 * the nodes. No two overlap. A name that finds no free place has one, two or three others move for it;
 * where that does not help either, it is left out.
 */
export function placeNames(names: Name[], crowd: Crowd, options: Options): Map<string, Place> {
  const placed = new Map<Name, Spot>();
  const byBox = new Map<Box, Name>();
  for (const name of names) put(name, bestOf(name, crowd, options));
  for (let round = 0; round < 2; round++)
    for (const name of names) if (!placed.has(name)) makeRoom(name);
  return new Map([...placed].map(([name, { place }]) => [name.id, place]));

  function put(name: Name, spot: Spot | null) {
    if (!spot) return;
    crowd.add(spot.box);
    placed.set(name, spot);
    byBox.set(spot.box, name);
  }

  function takeAway(name: Name): Spot {
    const spot = placed.get(name)!;
    crowd.remove(spot.box);
    placed.delete(name);
    byBox.delete(spot.box);
    return spot;
  }

  function makeRoom(name: Name) {
    for (const spot of spotsOf(name, options)) {
      const others = [...crowd.inTheWay(spot.box)].map((box) => byBox.get(box));
      // Not for nodes and labels of lines, which stay, and not for many.
      if (others.length > 3 || !others.every((other) => other !== undefined)) continue;
      const old = others.map((other) => ({ other, spot: takeAway(other) }));
      put(name, spot);
      for (const { other } of old) put(other, bestOf(other, crowd, options));
      if (others.every((other) => placed.has(other))) return;
      takeAway(name);
      for (const { other } of old) if (placed.has(other)) takeAway(other);
      for (const { other, spot } of old) put(other, spot);
    }
  }
}

/** Puts labels on their lines: gives the part of the way from tail to head where each stands. */
export function placeLineLabels(
  labels: LineLabel[],
  crowd: Crowd,
  { lines, air }: Options,
): Map<string, number> {
  const placed = new Map<string, number>();
  for (const label of labels) {
    let best: { at: number; box: Box; cost: number } | null = null;
    for (const at of stops(label)) {
      const box = grow(plateAt(label, at), air);
      if (!crowd.isFree(box)) continue;
      const cost = 24 * Math.abs(at - 0.5) + costOfLines(box, lines) / 3;
      if (!best || cost < best.cost) best = { at, box, cost };
    }
    if (!best) continue;
    crowd.add(best.box);
    placed.set(label.id, best.at);
  }
  return placed;
}

export function boxAt(name: Name, { dx, dy }: Place): Box {
  return { x: name.x + dx, y: name.y + dy, width: name.width, height: name.height };
}

export function plateAt(label: LineLabel, at: number): Box {
  const x = label.x1 + at * (label.x2 - label.x1);
  const y = label.y1 + at * (label.y2 - label.y1);
  return {
    x: x - label.width / 2,
    y: y - label.height / 2,
    width: label.width,
    height: label.height,
  };
}

interface Spot {
  place: Place;
  box: Box;
  cost: number;
}

function bestOf(name: Name, crowd: Crowd, options: Options): Spot | null {
  let best: Spot | null = null;
  for (const spot of spotsOf(name, options)) {
    if (best && best.cost <= spot.cost) continue;
    if (!crowd.isFree(spot.box)) continue;
    const covered = 4 * options.lesser.inTheWay(spot.box).size;
    const cost = spot.cost + covered + costOfLines(spot.box, options.lines);
    if (!best || cost < best.cost) best = { ...spot, cost };
  }
  return best;
}

function spotsOf(name: Name, options: Options): Spot[] {
  const { air, bounds } = options;
  const all = candidates(name, options).map(({ place, cost }) => {
    const box = grow(boxAt(name, place), air);
    return { place, box, cost, isOut: bounds !== null && !isInside(box, bounds) };
  });
  if (bounds?.firm) return all.filter(({ isOut }) => !isOut);
  return all.map((spot) => (spot.isOut ? { ...spot, cost: spot.cost + 20 } : spot));
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

/** Where a name may stand, with how much we dislike it: below first, far and aside last. */
function candidates(name: Name, { before, isCrowded }: Options): { place: Place; cost: number }[] {
  const { width, height, halfWidth, halfHeight } = name;
  const [middle, slid] = [-width / 2, Math.max(8, width / 2 - halfWidth)];
  return (isCrowded && !name.isMeant ? [3] : [3, 11, 20]).flatMap((reach) => {
    const far = 0.8 * (reach - 3);
    const rows = [0, 0.4, -0.4, 0.8, -0.8, 1.1, -1.1].flatMap((part) => {
      const dx = middle + part * slid;
      const cost = far + (part === 0 ? 0 : 1 + 2 * Math.abs(part));
      const [below, above] = [halfHeight + reach, -halfHeight - reach - height];
      return [
        { place: { dx, dy: below, align: "center" as const }, cost },
        { place: { dx, dy: above, align: "center" as const }, cost: cost + 4 },
      ];
    });
    const sides = [0, 0.45, -0.45, 0.8, -0.8].flatMap((part) => {
      const dy = -height / 2 + part * height;
      const cost = far + 3 + 5 * Math.abs(part);
      const right = { dx: halfWidth + reach + 2, dy, align: "left" as const };
      const left = { dx: -halfWidth - reach - 2 - width, dy, align: "right" as const };
      const both = before === "left" ? [left, right] : [right, left];
      return both.map((place) => ({ place, cost }));
    });
    return [...rows, ...sides];
  });
}

/** Stops along the line between its nodes, from the middle outward. */
function stops({ x1, y1, x2, y2, clearTail, clearHead, width, height }: LineLabel): number[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return [];
  // How much of the line the plate hides depends on the way the line runs. It may come near its own
  // nodes: that it does not cover them is the crowd's affair.
  const across = Math.abs(x2 - x1) / length > 0.92 ? width / 2 : height / 2;
  const first = (clearTail + across) / length;
  const last = 1 - (clearHead + across) / length;
  if (first > last) return [];
  return Array.from({ length: 13 }, (_, step) => first + ((last - first) * step) / 12);
}

/** A point of cost for every 9 px of line under the label. */
function costOfLines(box: Box, lines: Segment[]): number {
  let inside = 0;
  for (const line of lines) inside += lengthInside(line, box);
  return inside / 9;
}

function grow({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
