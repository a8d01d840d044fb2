/** Round numbers from 0 to beyond the largest, four to six steps of 1, 2 or 5 with zeros. */
export function ticksOf(largest: number): number[] {
  const most = Math.max(largest, 1);
  const size = 10 ** Math.floor(Math.log10(most / 4));
  const step = [1, 2, 5, 10].map((one) => one * size).find((one) => most / one <= 5)!;
  const count = Math.floor(most / step) + 1;
  return Array.from({ length: count + 1 }, (_, at) => at * step);
}

/** From nothing to the whole by quarters; further where a share is of more than the whole. */
export function quarters(largest: number): number[] {
  const count = Math.max(4, Math.ceil(largest * 4));
  return Array.from({ length: count + 1 }, (_, at) => at / 4);
}
