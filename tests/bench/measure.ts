/** Runs some things in turn, so that a drift of the machine touches all alike; ms of each run by name. */
export async function inTurn(
  runs: number,
  things: Record<string, () => Promise<unknown> | unknown>,
): Promise<Record<string, number[]>> {
  const took: Record<string, number[]> = Object.fromEntries(
    Object.keys(things).map((name) => [name, []]),
  );
  for (let run = -1; run < runs; run++)
    for (const [name, work] of Object.entries(things)) {
      const started = performance.now();
      await work();
      // The first round warms up.
      if (run >= 0) took[name]!.push(performance.now() - started);
    }
  return took;
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** A table: the median of each, and its ratio to the one named. */
export function tell(took: Record<string, number[]>, against: string, unit = "ms"): void {
  const base = median(took[against]!);
  for (const [name, values] of Object.entries(took)) {
    const middle = median(values);
    const ratio = `${(middle / base).toFixed(2)} × ${against}`;
    console.log(`  ${name.padEnd(34)} ${middle.toFixed(2).padStart(9)} ${unit}   ${ratio}`);
  }
}
