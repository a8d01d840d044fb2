/** Above this many marks in view a lane shows how many there are, not each. */
export const mostMarks = 150;
/** Width of a step of density, px. */
export const densityStep = 4;

/** How many marks stand in each step of a lane that has too many to be drawn one by one. */
export interface Density {
  lane: string;
  /** From the left edge, one count a step. */
  counts: number[];
  most: number;
}

/** The lanes with more marks in view than can be told apart, with their counts. */
export function densitiesOf(marks: { x: number; lanes: string[] }[], width: number): Density[] {
  const byLane = new Map<string, number[]>();
  for (const { x, lanes } of marks) {
    if (x < 0 || x >= width) continue;
    for (const lane of lanes) {
      const xs = byLane.get(lane);
      if (xs) xs.push(x);
      else byLane.set(lane, [x]);
    }
  }
  return [...byLane]
    .filter(([, xs]) => xs.length > mostMarks)
    .map(([lane, xs]) => {
      const counts = new Array<number>(Math.ceil(width / densityStep)).fill(0);
      for (const x of xs) counts[Math.floor(x / densityStep)]!++;
      return { lane, counts, most: Math.max(...counts) };
    });
}
