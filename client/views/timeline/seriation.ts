/**
 * Orders lanes so that those joined by the same bars stand together: the sum of lanes that bars cross
 * without joining them is made small. Groups keep their order; ties go by id.
 *
 * A chain of nearest neighbours first, then each lane is tried in every place of its group until
 * nothing improves. Beyond 80 lanes the chain alone must do.
 */
export function seriated(groups: string[][], joins: string[][]): string[] {
  const bars = counted(joins);
  let order = groups.flatMap((group) => chained(group, bars));
  if (order.length > 80) return order;

  const groupOf = new Map(groups.flatMap((group, i) => group.map((id) => [id, i] as const)));
  let cost = crossings(order, bars);
  for (let better = true, round = 0; better && round < 12; round++) {
    better = false;
    for (const id of [...order]) {
      const without = order.filter((other) => other !== id);
      for (let at = 0; at < order.length; at++) {
        const tried = without.toSpliced(at, 0, id);
        if (!keepsGroups(tried, groupOf)) continue;
        const price = crossings(tried, bars);
        if (price >= cost) continue;
        [order, cost, better] = [tried, price, true];
      }
    }
  }
  return order;
}

interface Bar {
  lanes: string[];
  times: number;
}

function counted(joins: string[][]): Bar[] {
  const bars = new Map<string, Bar>();
  for (const lanes of joins) {
    const key = [...lanes].sort().join(" ");
    const bar = bars.get(key) ?? { lanes, times: 0 };
    bar.times++;
    bars.set(key, bar);
  }
  return [...bars.values()];
}

/** Lanes crossed by bars that do not join them; a bar's own length is the tie-breaker among groups. */
function crossings(order: string[], bars: Bar[]): number {
  const place = new Map(order.map((id, i) => [id, i]));
  let sum = 0;
  for (const { lanes, times } of bars) {
    let [low, high] = [Number.POSITIVE_INFINITY, -1];
    for (const id of lanes) {
      const at = place.get(id)!;
      low = Math.min(low, at);
      high = Math.max(high, at);
    }
    sum += times * (high - low + 1 - lanes.length);
  }
  return sum;
}

function keepsGroups(order: string[], groupOf: Map<string, number>): boolean {
  return order.every((id, i) => i === 0 || groupOf.get(order[i - 1]!)! <= groupOf.get(id)!);
}

/** Starts with the lane of most meetings, then always the one that met the last one most often. */
function chained(group: string[], bars: Bar[]): string[] {
  const met = new Map<string, Map<string, number>>(group.map((id) => [id, new Map()]));
  for (const { lanes, times } of bars)
    for (const a of lanes)
      for (const b of lanes) {
        const near = met.get(a);
        if (near && a !== b && met.has(b)) near.set(b, (near.get(b) ?? 0) + times);
      }
  const total = (id: string) => [...met.get(id)!.values()].reduce((sum, n) => sum + n, 0);
  const totals = new Map(group.map((id) => [id, total(id)]));
  const left = [...group].sort((a, b) => totals.get(b)! - totals.get(a)! || (a < b ? -1 : 1));
  const order: string[] = [];
  while (left.length > 0) {
    const near = met.get(order.at(-1) ?? "");
    let best = 0;
    for (const [i, id] of left.entries())
      if ((near?.get(id) ?? 0) > (near?.get(left[best]!) ?? 0)) best = i;
    order.push(...left.splice(best, 1));
  }
  return order;
}
