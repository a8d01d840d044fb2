/** A mark in want of a level: where it stands and which lanes its rings are on. */
export interface Standing {
  id: string;
  left: number;
  right: number;
  lanes: string[];
}

/** Marks nearer than this stack upward, px. */
const near = 16;
/** More levels than this and the lane is no longer a lane. */
const highest = 3;

/**
 * Gives each mark the lowest level on which it is clear of its neighbours in all its lanes, in the
 * order given; and how high each lane is stacked. What finds no clear level shares the highest.
 */
export function levelsOf(marks: Standing[]): {
  level: Map<string, number>;
  height: Map<string, number>;
} {
  const level = new Map<string, number>();
  const height = new Map<string, number>();
  /** By lane and level, the stretches that are taken. */
  const taken = new Map<string, [number, number][]>();
  for (const { id, left, right, lanes } of marks) {
    let at = 0;
    const free = (lane: string) =>
      !taken.get(`${at} ${lane}`)?.some(([a, b]) => left < b + near && right > a - near);
    while (at < highest && !lanes.every(free)) at++;
    level.set(id, at);
    for (const lane of lanes) {
      height.set(lane, Math.max(height.get(lane) ?? 0, at));
      const key = `${at} ${lane}`;
      taken.set(key, [...(taken.get(key) ?? []).slice(-24), [left, right]]);
    }
  }
  return { level, height };
}
